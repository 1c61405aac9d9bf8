import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Brings a clinic's table of clients into its docket.
struct ImportCaseloadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload",
    abstract: "Bring a clinic's table of clients into its docket, from CSV or Excel.",
    discussion: """
      Read are Excel workbooks (.xlsx), and text with commas, semicolons, tabs or
      bars, packed with gzip or not, in UTF-8, UTF-16, GB18030, Big5, Shift-JIS or
      a Windows code page.

      Columns are known by their headers, in English, Spanish or Chinese. Where
      they are not, a mapping file adds what they hold, and what values mean, a
      line each:

        name = Client
        hearing.date = Next Court Date
        custody: Yes = D
        court: Manhattan = NYC

      A file caseload.mapping in the configuration folder (~/.config/vigil) does
      for every import.

      A client who is in the docket already is corrected where the file differs,
      never added twice. A cell that cannot be taken is left open and asked about:
      vigil answer lists the questions. Rows that cannot be taken are kept: vigil
      check --defects shows them. vigil undo takes a whole import back.

      The fields are:

      \(WordList.wrapped(CaseloadField.words))

      Another fact takes its form and field, such as petition.what and
      petition.date, as vigil add --help lists them.
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(
    help: "The table: .xlsx, .csv, .tsv or .txt, also as .gz; - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "tsv", "txt", "gz"]),
  )
  var file: String
  @Option(
    name: .long,
    help: ArgumentHelp("What columns hold and values mean.", valueName: "file"),
    completion: .file(),
  )
  var mapping: String?
  @Option(
    name: .long,
    help: ArgumentHelp("What the text is in, such as GB18030 or Big5.", valueName: "name"),
  )
  var encoding: String?
  @Option(
    name: .long,
    help: ArgumentHelp("The list codes of countries are from: eoir or iso.", valueName: "list"),
  )
  var codes: CodeListName?
  @Flag(name: .long, help: "Show what would happen and change nothing.") var dryRun = false
  @Flag(name: .long, help: "The account as JSON.") var json = false

  func run() throws {
    let load = try CaseloadImport(
      path: StandardInputFile.path(file),
      mapping: mapping ?? UserFolders.caseloadMapping,
      encoding: try encoding.map { try TextEncoding(named: $0) },
      codes: codes.flatMap { CaseloadMapping.CodeList(rawValue: $0.rawValue) },
    )
    if !load.reading.isEmpty { StandardError.remark(load.reading) }
    let report = try withDocket { docket in
      let context = FormContext(
        today: Day.today,
        labels: try docket.reader().labels(),
        rules: try UserRules.plan().book,
      )
      show(try load.mappings(context))
      return try load.run(into: docket, context: context, who: entry.writer, isTrial: dryRun)
    }
    let words = CaseloadWords(report, file: file, isTrial: dryRun)
    StandardError.remark(words.remarks)
    StandardOutput.write(
      json ? words.json : words.text,
      done: dryRun ? nil : "the rows are in the docket all the same",
    )
    guard report.isConserved else {
      throw Problem(.failed, "rows are not all accounted for; please report this")
    }
    guard report.failed == 0 else {
      throw Problem(.failed, "\(report.failed) of \(report.rows) rows could not be taken")
    }
  }

  private func show(_ mappings: [CaseloadMapping]) {
    for column in mappings.flatMap(\.columns) {
      let header = SafeText(column.header).text
      let beside = column.repeated.map { "\($0.key), compared" as Phrase }
      let meaning = column.field.map { Phrase(value: $0.key) } ?? beside ?? "not read"
      StandardError.remark("\(header) -> \(meaning)")
    }
  }

  /// Lends the docket, made where there is none; a trial without one gets one that is thrown away.
  private func withDocket<Value>(_ body: (Docket) throws -> Value) throws -> Value {
    let options = entry.docket
    guard dryRun, !options.exists else {
      return try body(options.openOrMake())
    }
    return try TemporaryDocket.lend("trial.vigil") { try body(options.make(at: $0)) }
  }
}

/// The lists codes can be from, as the command line names them.
enum CodeListName: String, ExpressibleByArgument, CaseIterable {
  case eoir
  case iso
}
