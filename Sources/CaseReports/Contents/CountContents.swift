public import CaseModel
public import TextLayout

/// A report of public counts besides removals, with small counts kept out of it.
public struct CountContents: Sendable {
  /// The columns: the release, its day, what is counted, the groupings, the count.
  public let columns: [ReportColumn]

  /// Makes the contents for groupings; two at most can be kept from giving small counts away.
  public init(_ groupings: [CountGrouping]) {
    let long = groupings.count { $0 == .country || $0 == .detail } == 2 ? 16 : 20
    let keys = groupings.map { grouping in
      ReportColumn(
        key: SafeText(grouping.rawValue),
        title: SafeText(grouping.title),
        width: grouping == .country || grouping == .detail ? long : 11,
        isNumber: false,
      )
    }
    columns =
      [
        ReportColumn(key: "release", title: "Release", width: 18, isNumber: false),
        ReportColumn(key: "asOf", title: "As of", width: 10, isNumber: false),
        ReportColumn(key: "counted", title: "Counted", width: 18, isNumber: false),
      ] + keys + [ReportColumn(key: "count", title: "Count", width: 10, isNumber: true)]
  }

  /// What is counted, as sentences that are on every page.
  public static func definition(_ series: [CountSeries]) -> Phrase {
    let each = series.map { one -> Phrase in
      "\(Phrase(words: one.title)): \(Phrase(words: one.definition))"
    }
    let apart: Phrase = "Never joined to a case. Files stand apart, because they may overlap."
    return .sentences(each + [apart])
  }

  /// Returns the rows of one series of one file: its groups, then the total where there is one.
  ///
  /// - Parameters:
  ///   - release: The file's own name.
  ///   - asOf: The day its data is as of.
  ///   - series: What is counted.
  ///   - groups: The values and count of each group.
  /// - Returns: The rows, a cell for each column.
  public func rows(
    release: String,
    asOf: Day,
    series: CountSeries,
    groups: [(keys: [String], count: Int)],
  ) -> [[SafeText]] {
    let head = [SafeText(release), SafeText("\(asOf)"), SafeText(series.title)]
    // Averages add up to nothing, so no total could give one of them away.
    let counts = HiddenCounts(groups)
    let shown =
      series.isStock ? groups.map { SmallCells.shown($0.count) } : counts.cells
    let total = series.isStock ? nil : counts.total
    let rows = zip(groups, shown)
      .map { group, count in
        head + group.keys.map { SafeText($0.isEmpty ? "not said" : $0) } + [SafeText(count.text)]
      }
    guard let total else { return rows }
    let width = groups.first?.keys.count ?? 0
    let all = (0..<width).map { SafeText($0 == 0 ? "all" : "") }
    return rows + [head + all + [SafeText(total.text)]]
  }
}
