import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Writes counts of detention or of encounters, as public files have them.
struct CountsReport {
  let open: OpenDocket
  let series: [CountSeries]
  let groupings: [CountGrouping]
  let title: SafeText
  let paper: PaperOptions
  var hasHead = false

  /// Writes the report.
  func write(to destination: Destination) throws {
    let found = try open.reader.counts(of: series, by: groupings)
    guard !found.isEmpty else {
      throw Problem(
        .notFound,
        "no such counts in this docket; load a file of them with vigil import ice",
      )
    }
    let contents = CountContents(groupings)
    let rows = found.flatMap { part in
      contents.rows(
        release: part.release,
        asOf: part.asOf,
        series: part.series,
        groups: part.groups.map { (keys: $0.keys, count: $0.count) },
      )
    }
    var writer = paper.writer(hasHead: hasHead)
    var head = head(found, rows: rows.count)
    head.language = try paper.language
    try destination.write(writer.begin(head, contents.columns))
    for row in rows { try destination.write(writer.row(row)) }
    try writer.close(into: destination)
  }

  private func head(_ found: [PublicCountGroups], rows: Int) -> ReportHead {
    var labels: [String] = []
    for part in found where !labels.contains(part.release) { labels.append(part.release) }
    let counted = CountSeries.allCases.filter { one in found.contains { $0.series == one } }
    var head = ReportHead(
      title: title,
      docket: open.name,
      asOf: SafeText(found.map(\.asOf).max()?.description ?? ""),
      release: Phrase(value: labels.joined(separator: "; ")),
      definition: CountContents.definition(counted),
      filter: .empty,
      withheld: HiddenCounts.withheld,
      total: rows,
    )
    head.rows = rows
    return head
  }
}
