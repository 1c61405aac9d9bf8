import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TextLayout

/// Loads what ICE released of removals, as counts.
struct ImportICECommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ice",
    abstract: "Load ICE's removals as counts: CSV with a row for each, or a table by country.",
    discussion: """
      Rows are counted by month, citizenship and country departed to, and forgotten; nothing is
      joined to a case. vigil report removals shows the counts, small ones hidden.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The files of one release.", completion: .file(extensions: ["csv"]))
  var paths: [String]
  @Flag(name: .long, help: "The account of each file and what was found, as JSON.") var json = false

  func run() throws {
    let release = try IceRelease(paths: paths)
    let asOf = release.identity.through ?? release.cells.compactMap(\.period.start).max()
    let removals = RemovalRelease(
      label: release.identity.label,
      asOf: asOf ?? Day.today,
      counts: release.cells,
      findings: release.findings,
      tallies: release.tallies,
      defects: release.defects,
    )
    let names = paths.map { URL(filePath: $0).lastPathComponent }.joined(separator: ", ")
    try opened(asOf: removals.asOf).add(removals, source: names)
    report(removals)
    try removals.tallies.requireConservation()
  }

  private func opened(asOf: Day) throws -> Docket {
    if docket.exists { return try docket.open() }
    let name = URL(filePath: docket.path).deletingPathExtension().lastPathComponent
    return try Docket.create(
      at: docket.path,
      kind: .release,
      name: name,
      asOf: asOf,
      plan: try UserRules.plan(),
    )
  }

  private func report(_ removals: RemovalRelease) {
    let tallies = TallyReport(removals.tallies)
    let total = removals.counts.map(\.count).reduce(0, +)
    if json {
      let findings = removals.findings.map { finding in
        JSONText.object([
          ("kind", .text(finding.kind.rawValue)), ("file", .text(finding.file)),
          ("line", .bare("\(finding.line)")), ("column", .text(finding.column)),
          ("what", .text(finding.what)), ("meaning", .text(finding.meaning)),
          ("rows", .bare("\(finding.count)")),
        ])
      }
      let parts = [
        "\"tables\": \(tallies.json.trimmed)",
        "\"findings\": [\(findings.joined(separator: ",\n"))]",
        "\"removals\": \(total)",
      ]
      return StandardOutput.write("{" + parts.joined(separator: ",\n") + "}\n")
    }
    StandardOutput.write(tallies.text + "\n\(total.grouped) removals\n")
    for finding in removals.findings {
      let place = "\(finding.file):\(finding.line)"
      let column = finding.column.isEmpty ? "" : " in \(finding.column)"
      let rows = finding.count == 1 ? "" : " (\(finding.count.grouped) rows)"
      let text = "\n\(place)\(column): \(finding.what)\(rows)\n  \(finding.meaning)"
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      StandardOutput.write(lines.map { SafeText(String($0)).text + "\n" }.joined())
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
