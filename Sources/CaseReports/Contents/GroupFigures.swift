public import CaseModel
public import TextLayout

/// The share of each group of a report with its interval, and the median of days to the list's day,
/// computed as every other figure is.
public struct GroupFigures: Sendable {
  /// The columns, which follow the count.
  public static let columns = [
    ReportColumn("share", "Share, %", 8, isNumber: true),
    ReportColumn("share-low", "95 % low", 8, isNumber: true),
    ReportColumn("share-high", "95 % high", 9, isNumber: true),
    ReportColumn("median-days", "Median days", 11, isNumber: true),
  ]

  private let total: Int
  private let spreads: [[CellValue]: Spread]

  /// Makes the figures of groups.
  ///
  /// - Parameters:
  ///   - byDay: The groups of the report, each counted by the list's day as well: the day is the
  ///     last shared value.
  ///   - total: How many there are in all.
  ///   - asOf: The day days are counted from; a day before it is negative.
  public init(byDay: [GroupCount], total: Int, asOf: Day) {
    self.total = total
    var days: [[CellValue]: [Int: Int]] = [:]
    for group in byDay {
      guard case .integer(let day)? = group.keys.last else { continue }
      days[Array(group.keys.dropLast()), default: [:]][Int(day) - Int(asOf.number), default: 0] +=
        group.count
    }
    spreads = days.mapValues { Spread($0) }
  }

  /// The cells of a group; empty where nothing can be said.
  public func cells(of group: GroupCount) -> [SafeText] {
    let share = Proportion(group.count, of: total)
    let interval = share.interval
    return [
      share.value.map { $0 * 100 }, interval.map { $0.lowerBound * 100 },
      interval.map { $0.upperBound * 100 }, spreads[group.keys]?.median,
    ]
    .map { $0.map { SafeText(tenths: $0) } ?? .empty }
  }

  /// What the columns are, for the head of a report.
  ///
  /// - Parameter field: The list's day.
  /// - Returns: A sentence.
  public static func note(_ field: CaseField) -> Phrase {
    """
    Share: of all counted, with the Wilson interval of 95 %. Median days: from the docket's day to \
    \(Phrase(words: field.title)), negative where it is past; where there is none, it is left out.
    """
  }
}
