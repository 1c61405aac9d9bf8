import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TextLayout

/// Brings a clinic's table of clients into its docket.
struct ImportCaseloadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload",
    abstract: "Bring a clinic's table of clients into its docket, from a CSV file.",
    discussion: """
      Columns are known by their headers, such as Name, A Number, Nationality, Court, Next Hearing.
      Where they are not, a mapping file says what they hold, a line each:

        name = Client
        anumber = File No
        hearing.date = Next Court Date

      A file caseload.mapping in the configuration folder (~/.config/vigil) does for every import.

      A client who is in the docket already is corrected where the file differs, never added twice.
      Rows that cannot be taken are listed and kept: vigil check --defects shows them.

      The fields are \(CaseloadField.guide).
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"])) var file: String
  @Option(
    name: .long,
    help: ArgumentHelp("What the columns hold.", valueName: "file"),
    completion: .file(),
  )
  var mapping: String?
  @Option(
    name: .long,
    help: ArgumentHelp("What the text is in, such as GB18030 or Big5.", valueName: "name"),
  )
  var encoding: String?
  @Flag(name: .long, help: "Show what would happen and change nothing.") var dryRun = false
  @Flag(name: .long, help: "The account as JSON.") var json = false

  func run() throws {
    let load = try CaseloadImport(
      path: file,
      mapping: mapping ?? UserFolders.caseloadMapping,
      encoding: try encoding.map { try TextEncoding(named: $0) },
    )
    if !load.reading.isEmpty { StandardError.say(load.reading) }
    show(load.mapping)
    let report = try withDocket { docket in
      try load.run(
        into: docket,
        context: FormContext(
          today: Day.today,
          labels: try docket.reader().labels(),
          rules: try UserRules.plan().book,
        ),
        who: entry.writer,
        isTrial: dryRun,
      )
    }
    for failure in report.failures { StandardError.say(failure.line(in: file)) }
    StandardOutput.write(
      json ? try report.json(isTrial: dryRun) : report.text(isTrial: dryRun),
      done: dryRun ? nil : "the rows are in the docket all the same",
    )
    guard report.isConserved else {
      throw Problem(.failed, "rows are not all accounted for; please report this")
    }
    guard report.failed == 0 else {
      throw Problem(.failed, "\(report.failed) of \(report.rows) rows could not be taken")
    }
  }

  private func show(_ mapping: CaseloadMapping) {
    for column in mapping.columns {
      let meaning = column.field?.key ?? "not read"
      StandardError.say("\(SafeText(column.header).text) -> \(meaning)")
    }
  }

  /// Lends the docket, made where there is none; a trial without one gets one that is thrown away.
  private func withDocket<Value>(_ body: (Docket) throws -> Value) throws -> Value {
    let options = entry.docket
    guard dryRun, !options.exists else {
      return try body(options.openOrMake())
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "vigil-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(options.make(at: folder.appending(path: "trial.vigil").path))
  }
}

extension CaseloadReport.Failure {
  /// The failure in a line: where, and what to write instead.
  fileprivate func line(in file: String) -> String {
    let place = "\(URL(filePath: file).lastPathComponent):\(line)"
    let column = column.isEmpty ? "" : ", column \(column)"
    return SafeText("\(place)\(column): \(reason)").text
  }
}

extension CaseloadReport {
  fileprivate func text(isTrial: Bool) -> String {
    let mood = isTrial ? "would be " : ""
    return """
      \(rows) rows: \(added) \(mood)added, \(updated) \(mood)updated, \(unchanged) unchanged, \
      \(failed) failed

      """
  }

  fileprivate func json(isTrial: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let account = CaseloadAccount(self, isTrial: isTrial)
    return try JSONText.printable(encoder.encode(account)) + "\n"
  }
}

/// The account of an import as JSON shows it.
private struct CaseloadAccount: Encodable {
  struct Failure: Encodable {
    let line: Int
    let column: String
    let reason: String
  }

  let rows: Int
  let added: Int
  let updated: Int
  let unchanged: Int
  let failed: Int
  let events: Int
  let dryRun: Bool
  let failures: [Failure]

  init(_ report: CaseloadReport, isTrial: Bool) {
    rows = report.rows
    added = report.added
    updated = report.updated
    unchanged = report.unchanged
    failed = report.failed
    events = isTrial ? 0 : report.events
    dryRun = isTrial
    failures = report.failures.map {
      Failure(line: $0.line, column: $0.column, reason: $0.reason)
    }
  }
}
