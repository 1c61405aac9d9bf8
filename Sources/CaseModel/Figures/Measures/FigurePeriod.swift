/// A stretch of days a figure is of.
public struct FigurePeriod: Hashable, Sendable {
  /// Its name, such as `FY2024` or `2024-06`.
  public let title: String
  /// The first day.
  public let first: Day
  /// The last day, cut at the day everything is looked at from.
  public let last: Day
  /// Whether it was cut, so that it is not over.
  public let isCut: Bool

  /// Makes a period; what lies after the day everything is looked at from is cut off.
  public init(_ title: String, _ first: Day, _ last: Day, asOf day: Day) {
    self.title = title
    self.first = first
    self.last = min(last, day)
    isCut = last > day
  }

  /// Everything up to a day.
  public static func all(to day: Day) -> FigurePeriod {
    FigurePeriod("all", Day(number: beginning), day, asOf: day)
  }

  /// The periods of a kind between two days, the last one cut at the second.
  public static func series(_ unit: FigureUnit, from first: Day, to last: Day) -> [FigurePeriod] {
    var periods: [FigurePeriod] = []
    var begin = unit.period.first(of: first, after: 0)
    while begin <= last {
      let next = unit.period.first(of: begin, after: 1)
      periods.append(FigurePeriod(unit.title(of: begin), begin, next - 1, asOf: last))
      begin = next
    }
    return periods
  }

  /// Its days on which federal offices are open; 0 where it has no first day.
  public var workingDays: Int {
    guard first <= last, first.number > FigurePeriod.beginning else { return 0 }
    return (first.number...last.number).filter { !Day(number: $0).isClosedDay }.count
  }

  /// Before every day of a docket.
  private static let beginning: Int32 = -200_000
}

/// How long the periods of a series are.
public enum FigureUnit: String, CaseIterable, Hashable, Sendable {
  case month
  case quarter
  case year
  case fiscalYear = "fiscal-year"

  var period: CalendarPeriod {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .fiscalYear: .fiscalYear
    }
  }

  /// The name of the period a day lies in.
  public func title(of day: Day) -> String {
    let parts = day.parts
    switch self {
    case .month: return String(day.description.prefix(7))
    case .quarter: return "\(parts.year)-Q\((parts.month - 1) / 3 + 1)"
    case .year: return String(parts.year)
    case .fiscalYear: return "FY\(day.fiscalYear)"
    }
  }
}
