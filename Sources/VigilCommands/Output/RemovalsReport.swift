import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Writes removals as ICE counts them.
struct RemovalsReport {
  let open: OpenDocket
  let groupings: [RemovalGrouping]
  let paper: PaperOptions
  var hasHead = false

  /// Writes the report.
  func write(to destination: Destination) throws {
    let found = try open.reader.removals(by: groupings)
    guard !found.isEmpty else {
      throw Problem(.notFound, "no removals in this docket; load them with vigil import ice")
    }
    let contents = RemovalContents(groupings)
    let parts = found.map { part in
      contents.rows(
        release: part.release,
        asOf: part.asOf,
        period: part.period,
        groups: part.groups.map { (keys: $0.keys, count: $0.count) },
      )
    }
    var writer = paper.writer(hasHead: hasHead)
    var head = head(found)
    head.shownTotal = ShownCount.total(of: parts.map(\.total))
    head.rows = parts.map(\.rows.count).reduce(0, +)
    head.language = try paper.language
    head.plot = plot(found.last, parts.last?.rows ?? [], in: head.language)
    if paper.written == .svg, head.plot == nil { throw RemovalsReport.noPlot }
    try destination.write(writer.begin(head, contents.columns))
    for row in parts.flatMap(\.rows) { try destination.write(writer.row(row)) }
    try writer.close(into: destination)
  }

  private static let noPlot = Problem(.usage, "two groupings have no plot; count by one")

  /// The counts of the latest release, small ones left out as they are in the rows.
  private func plot(
    _ part: RemovalGroups?,
    _ rows: [[SafeText]],
    in language: Language,
  ) -> ReportPlot? {
    guard groupings.count == 1, let part else { return nil }
    let points = zip(rows, part.groups)
      .map { row, group in
        let cell = row[row.count - 1]
        let isShown = Int(cell.text.filter { $0 != "," }) != nil
        return ReportPlot.Point(row[3], isShown ? Double(group.count) : 0, text: cell)
      }
    return ReportPlot(
      title: SafeText(language.text("Removals by ICE, {1}", part.release)),
      labelTitle: language.safe(SafeText(groupings[0].title)),
      valueTitle: language.safe("Removals"),
      form: [.month, .fiscalYear].contains(groupings[0]) ? .columns : .bars,
      series: [ReportPlot.Series(.empty, points)],
    )
  }

  /// The head; files of several days say so, each row having its own.
  private func head(_ found: [RemovalGroups]) -> ReportHead {
    let releases = open.profile.releases.filter { $0.kind == .removals }
    let days = Set(found.map(\.asOf)).sorted { $0.number < $1.number }.map(\.description)
    let labels = releases.map(\.label)
    return ReportHead(
      title: "Removals",
      docket: open.name,
      asOf: SafeText(days.joined(separator: ", ")),
      release: Phrase(
        value: labels.enumerated().filter { !labels.prefix($0.offset).contains($0.element) }
          .map(\.element).joined(separator: "; ")
      ),
      definition: RemovalContents.definition,
      filter: .empty,
      withheld: HiddenCounts.withheld,
      total: found.flatMap(\.groups).map(\.count).reduce(0, +),
    )
  }
}
