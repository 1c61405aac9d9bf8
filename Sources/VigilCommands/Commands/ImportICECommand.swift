import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TextLayout

/// Loads what ICE and CBP publish of removals, detention and encounters, as counts.
struct ImportICECommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ice",
    abstract: "Load public counts of ICE and CBP: removals, detention, encounters.",
    discussion: """
      Read are ICE's removals by row, or by country and fiscal year; detention
      stays; daily head-counts; the workbook of detention statistics; CBP's
      encounters by month. As text with commas, semicolons, tabs or bars, packed
      with gzip or not, as Excel workbooks (.xlsx), and, where the program duckdb
      is installed, as Parquet.

      Rows are counted by month and country, and forgotten; nothing is joined to a
      case. A file is known by its content: given again, it counts once; another
      one is counted beside it. vigil report removals, detention and encounters
      show the counts, small ones hidden.
      """,
    aliases: ["cbp"],
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The files, each counted by itself; - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "gz", "parquet"]),
  )
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
    guard let first = stored.first else { return reportNothing(of: removals.first?.release) }
    let all = stored.dropFirst()
      .reduce(into: first) { all, next in
        all.counts += next.counts
        all.others += next.others
        all.findings += next.findings
        all.tallies += next.tallies
        all.defects += next.defects
      }
    report(all)
    try all.tallies.requireConservation()
  }

  /// Every file is held already: the account of none, where a program reads it.
  private func reportNothing(of release: RemovalRelease?) {
    guard json, !list, var none = release else { return }
    none.counts = []
    none.others = []
    none.findings = []
    none.tallies = []
    none.defects = []
    report(none)
  }

  private func read(_ path: String) throws -> (release: RemovalRelease, digest: String) {
    let release = try IceRelease(paths: [StandardInputFile.path(path)])
    let days = release.cells.compactMap(\.period.end) + release.others.compactMap(\.period.end)
    let asOf = release.identity.through ?? days.max().map { min($0, Day.today) }
    let removals = RemovalRelease(
      label: release.identity.label,
      asOf: asOf ?? Day.today,
      counts: release.cells,
      others: release.others,
      findings: release.findings,
      tallies: release.tallies,
      defects: release.defects,
    )
    return (removals, release.digest)
  }

  /// A file of which no row could be read is refused, whatever is in it.
  private func requireRows(_ removals: RemovalRelease) throws {
    guard removals.counts.isEmpty, removals.others.isEmpty else { return }
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
    for file in try docket.look().reader().removalFiles() {
      guard !json else {
        StandardOutput.write(object(file) + "\n")
        continue
      }
      let series = file.series.replacing(",", with: ", ")
      let what = series == "removals" ? "\(file.count.grouped) removals" : series
      let line = """
        \(file.id)  \(file.source)  \(what), \(file.span)  \(file.label)  \
        read \(file.importedAt)  \(file.digest)
        """
      StandardOutput.write(SafeText(line).text + "\n")
    }
  }

  private func object(_ file: RemovalFile) -> String {
    JSONText.object([
      ("number", .bare("\(file.id)")), ("source", .text(file.source)),
      ("series", .text(file.series)), ("removals", .bare("\(file.count)")),
      ("span", .text(file.span)), ("label", .text(file.label)),
      ("importedAt", .text(file.importedAt)), ("digest", .text(file.digest)),
    ])
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
    if json { return StandardOutput.write(account(removals, total).json) }
    let sums = removals.sums.map { "\($0.words)\n" }.joined()
    let hasRemovals = total > 0 || sums.isEmpty
    let words = hasRemovals ? "\(total.grouped) removals\n" : ""
    StandardOutput.write("\(tallies.text)\n\(words)\(sums)")
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

extension ImportICECommand {
  private func account(_ removals: RemovalRelease, _ total: Int) -> ImportAccount {
    let names = paths.map { URL(filePath: $0).lastPathComponent }
    var account = ImportAccount(
      kind: "ice",
      source: names.joined(separator: ", "),
      asOf: removals.asOf,
      tables: removals.tallies,
    )
    account.findings = removals.findings.map { finding in
      ImportAccount.Finding(
        kind: finding.kind.rawValue,
        file: finding.file,
        line: finding.line,
        column: finding.column,
        what: finding.what,
        meaning: finding.meaning,
        rows: finding.count,
      )
    }
    let sums = removals.sums.map { ($0.series.rawValue, JSONText.Value.bare("\($0.sum)")) }
    account.own = [
      ("removals", .bare("\(total)")), ("counts", .bare(JSONText.object(sums))),
    ]
    return account
  }
}

extension RemovalRelease {
  /// The stretch of time it counts, as the docket's list of files gives it.
  fileprivate var span: String {
    let periods = counts.map(\.period) + others.map(\.period)
    let days = periods.compactMap(\.start)
    let kinds = periods.map(\.kind.rawValue)
    guard let first = days.min(), let last = days.max(), let kind = kinds.min() else { return "" }
    return "\(kind) \(first) to \(last)"
  }
}

/// What a file counts of one series, in sum or at its last moment.
private struct SeriesSum {
  let series: CountSeries
  let sum: Int
  let words: String
}

extension RemovalRelease {
  /// The sums of its series; of a series of moments the last.
  fileprivate var sums: [SeriesSum] {
    CountSeries.allCases.compactMap { series in
      let counts = others.filter { $0.series == series }
      guard let last = counts.compactMap(\.period.start).max() else { return nil }
      let moments = series.isStock ? counts.filter { $0.period.start == last } : counts
      let sum = moments.map(\.count).reduce(0, +)
      let when = series.isStock ? " (\(last))" : ""
      return SeriesSum(series: series, sum: sum, words: "\(series.title): \(sum.grouped)\(when)")
    }
  }
}
