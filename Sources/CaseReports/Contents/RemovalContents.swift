public import CaseModel
public import TextLayout

/// A report of removals as ICE counts them, with small counts kept out of it.
public struct RemovalContents: Sendable {
  /// What is counted, as a sentence that is on every page.
  public static let definition: Phrase = """
    Removals as ICE's release has them: rows, not people; never joined to a case. Releases and \
    kinds of period stand apart, because they may overlap.
    """

  /// The columns: the release, its day, the kind of period, the groupings, the count.
  public let columns: [ReportColumn]

  /// Makes the contents for groupings; two at most can be kept from giving small counts away.
  public init(_ groupings: [RemovalGrouping]) {
    let long = groupings.count { $0 == .citizenship || $0 == .departedTo } == 2 ? 22 : 28
    let keys = groupings.map { grouping in
      ReportColumn(
        key: SafeText(grouping.rawValue),
        title: SafeText(grouping.title),
        width: grouping == .citizenship || grouping == .departedTo ? long : 11,
        isNumber: false,
      )
    }
    columns =
      [
        ReportColumn(key: "release", title: "Release", width: 24, isNumber: false),
        ReportColumn(key: "asOf", title: "As of", width: 10, isNumber: false),
        ReportColumn(key: "counted", title: "Counted by", width: 11, isNumber: false),
      ] + keys + [ReportColumn(key: "removals", title: "Removals", width: 9, isNumber: true)]
  }

  /// Returns the rows of one release: its groups, then the total of all.
  ///
  /// - Parameters:
  ///   - release: The release's name.
  ///   - asOf: The day it is as of.
  ///   - period: What its periods are.
  ///   - groups: The values and count of each group.
  /// - Returns: The rows, a cell for each column, and how their total is shown.
  public func rows(
    release: String,
    asOf: Day,
    period: RemovalSpan.Kind,
    groups: [(keys: [String], count: Int)],
  ) -> (rows: [[SafeText]], total: ShownCount) {
    let head = [SafeText(release), SafeText("\(asOf)"), SafeText(period.rawValue)]
    let shown = HiddenCounts(groups)
    let rows = zip(groups, shown.cells)
      .map { group, count in
        head + group.keys.map { SafeText($0.isEmpty ? "not said" : $0) } + [SafeText(count.text)]
      }
    let width = groups.first?.keys.count ?? 0
    let all = (0..<width).map { SafeText($0 == 0 ? "all" : "") }
    return (rows + [head + all + [SafeText(shown.total.text)]], shown.total)
  }
}
