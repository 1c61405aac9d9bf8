import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Writes removals as ICE counts them.
struct RemovalsReport {
  let open: OpenDocket
  let groupings: [RemovalGrouping]
  var hasHead = false

  /// Reads the words of `--by`; by month where there are none.
  static func groupings(_ words: String?) throws -> [RemovalGrouping] {
    let groupings = try (words ?? "month").split(separator: ",")
      .map { word in
        guard let grouping = RemovalGrouping(rawValue: String(word)) else {
          let known = RemovalGrouping.allCases.map(\.rawValue).joined(separator: ", ")
          throw Problem(.usage, "removals are not counted by \(word); take \(known)")
        }
        return grouping
      }
    guard groupings.count <= 2 else {
      throw Problem(.usage, "take two groupings at most; more would give small counts away")
    }
    return groupings
  }

  /// Writes the report.
  func write(_ format: ReportFormat, to destination: Destination) throws {
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
    var writer = format.writer(paper: .current, hasHead: hasHead)
    var head = head(found)
    head.shownTotal = ShownCount.total(of: parts.map(\.total))
    head.rows = parts.map(\.rows.count).reduce(0, +)
    try destination.write(writer.begin(head, contents.columns))
    for row in parts.flatMap(\.rows) { try destination.write(writer.row(row)) }
    try destination.write(writer.end())
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
      release: SafeText(
        labels.enumerated().filter { !labels.prefix($0.offset).contains($0.element) }
          .map(\.element).joined(separator: "; ")
      ),
      definition: RemovalContents.definition,
      filter: .empty,
      total: found.flatMap(\.groups).map(\.count).reduce(0, +),
    )
  }
}
