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
      Rows are counted by month, citizenship and country departed to, and
      forgotten; nothing is joined to a case. A file is known by its content: given
      again, it counts once; another one is counted beside it. vigil report
      removals shows the counts, small ones hidden.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The files, each counted by itself.", completion: .file(extensions: ["csv"]))
  var paths: [String] = []
  @Flag(name: .long, help: "List the files the docket holds.") var list = false
  @Option(
    name: .long,
    help: ArgumentHelp("Take the counts of a file back, by its number.", valueName: "number"),
  )
  var remove: Int64?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file corrects the one with this number and takes its place.",
      valueName: "number",
    ),
  )
  var replace: Int64?
  @Flag(name: .long, help: "Count it beside a file of the same title and months.") var add = false
  @Flag(name: .long, help: "The account of each file and what was found, as JSON.") var json = false

  func validate() throws {
    guard list || remove != nil || !paths.isEmpty else {
      throw ValidationError("name the files to read, or --list, or --remove NUMBER")
    }
    guard replace == nil || paths.count == 1 else {
      throw ValidationError("--replace goes with one file")
    }
  }

  func run() throws {
    if let remove {
      try docket.open().removeRemovals(remove)
      StandardError.say("the counts of file \(remove) are taken back")
    }
    if list { try showList() }
    let removals = try paths.map(read)
    for removals in removals { try requireRows(removals.release) }
    var stored: [RemovalRelease] = []
    for (file, path) in zip(removals, paths) {
      let isNew = try store(file.release, file.digest, URL(filePath: path).lastPathComponent)
      if isNew { stored.append(file.release) }
    }
    guard let first = stored.first else { return }
    let all = stored.dropFirst()
      .reduce(into: first) { all, next in
        all.counts += next.counts
        all.findings += next.findings
        all.tallies += next.tallies
        all.defects += next.defects
      }
    report(all)
    try all.tallies.requireConservation()
  }

  private func read(_ path: String) throws -> (release: RemovalRelease, digest: String) {
    let release = try IceRelease(paths: [path])
    let asOf = release.identity.through ?? release.cells.compactMap(\.period.start).max()
    let removals = RemovalRelease(
      label: release.identity.label,
      asOf: asOf ?? Day.today,
      counts: release.cells,
      findings: release.findings,
      tallies: release.tallies,
      defects: release.defects,
    )
    return (removals, release.digest)
  }

  /// A file of which no row could be read is refused, whatever is in it.
  private func requireRows(_ removals: RemovalRelease) throws {
    guard removals.counts.isEmpty else { return }
    let rows = removals.tallies.map(\.rows).reduce(0, +)
    let first = removals.defects.first.map { "; line \($0.line): \($0.reason.words)" } ?? ""
    let columns = Set(removals.defects.map(\.column)).filter { !$0.isEmpty }.sorted()
    let place = columns.isEmpty ? "" : " in \(columns.joined(separator: ", "))"
    throw Problem(
      .failed,
      """
      \(removals.tallies.first?.file ?? ""): none of its \(rows.grouped) rows could be counted\
      \(first)\(place). Nothing was stored.
      """,
    )
  }

  /// Stores a file, unless the docket holds it already; returns whether it was stored.
  private func store(_ removals: RemovalRelease, _ digest: String, _ name: String) throws -> Bool {
    let target = try opened(asOf: removals.asOf)
    let held = try target.reader().removalFiles()
    if let same = held.first(where: { $0.digest == digest }) {
      StandardError.say(
        "\(name): held already, as file \(same.id) (\(same.source)); counted once"
      )
      return false
    }
    let span = removals.span
    let alike = held.first { $0.label == removals.label && $0.span == span }
    if let alike, replace == nil, !add {
      throw Problem(
        .failed,
        """
        \(name) has the title and the months of file \(alike.id) (\(alike.source), \
        \(alike.count.grouped) removals), and other contents. It was not stored. If it corrects \
        that file: --replace \(alike.id). If both are to be counted: --add
        """,
      )
    }
    try target.add(removals, source: name, digest: digest, replacing: replace)
    return true
  }

  private func showList() throws {
    for file in try docket.open().reader().removalFiles() {
      let line = """
        \(file.id)  \(file.source)  \(file.count.grouped) removals, \(file.span)  \(file.label)  \
        read \(file.importedAt)  \(file.digest)
        """
      StandardOutput.write(SafeText(line).text + "\n")
    }
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

extension RemovalRelease {
  /// The stretch of time it counts, as the docket's list of files gives it.
  fileprivate var span: String {
    let days = counts.compactMap(\.period.start)
    let kinds = counts.map(\.period.kind.rawValue)
    guard let first = days.min(), let last = days.max(), let kind = kinds.min() else { return "" }
    return "\(kind) \(first) to \(last)"
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
