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
    var writer = format.writer(paper: .current, hasHead: hasHead)
    let total = found.flatMap(\.groups).map(\.count).reduce(0, +)
    var head = head(total)
    head.rows = found.map(\.groups.count).reduce(0, +)
    try destination.write(writer.begin(head, contents.columns))
    for part in found {
      let groups = part.groups.map { (keys: $0.keys, count: $0.count) }
      for row in contents.rows(release: part.release, period: part.period, groups: groups) {
        try destination.write(writer.row(row))
      }
    }
    try destination.write(writer.end())
  }

  private func head(_ total: Int) -> ReportHead {
    let releases = open.profile.releases.filter { $0.kind == .removals }
    return ReportHead(
      title: "Removals",
      docket: open.name,
      asOf: SafeText(releases.last?.asOf.description ?? ""),
      release: SafeText(releases.map(\.label).joined(separator: "; ")),
      definition: RemovalContents.definition,
      filter: .empty,
      total: total,
    )
  }
}
