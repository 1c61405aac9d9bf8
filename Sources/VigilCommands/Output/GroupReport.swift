import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Writes counts of a list by the values cases share.
struct GroupReport {
  let open: OpenDocket
  let query: ListQuery
  let filter: String
  let options: RowOptions

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - groupings: What is counted by, the outermost first.
  ///   - format: How it is written.
  ///   - total: How many cases pass.
  ///   - hidesSmall: Whether counts from 1 to 10 are hidden, and what would give them away.
  ///   - destination: Where it goes.
  /// - Throws: `DocketError`.
  func write(
    _ groupings: [Grouping],
    _ format: ReportFormat,
    total: Int,
    hidesSmall: Bool,
    to destination: Destination,
  ) throws {
    let contents = GroupContents(
      groupings,
      labels: open.labels,
      asOf: open.profile.asOf,
      isPaper: format == .text,
    )
    var writer = format.writer(paper: .current, hasHead: options.head)
    let groups = try open.reader.groups(query, by: groupings)
    let hidden = hidesSmall ? HiddenCounts(groups) : nil
    var head = open.head(query, filter: filter, total: total)
    head.rows = min(groups.count, options.limit ?? groups.count)
    head.shownTotal = hidden?.total
    head.cautions = try open.cautions(query)
    if hidesSmall { head.definition = head.definition + GroupReport.note }
    try destination.write(writer.begin(head, contents.columns))
    for (place, group) in groups.prefix(options.limit ?? groups.count).enumerated() {
      let cells = contents.cells(of: group, count: hidden?.cells[place])
      try destination.write(writer.row(cells))
    }
    try destination.write(writer.end())
  }

  private static let note: SafeText = """
     1 to 10 is shown as <11; 11+ is withheld because it would give a smaller count away.
    """
}
