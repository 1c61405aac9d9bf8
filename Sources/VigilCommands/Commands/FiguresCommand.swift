public import ArgumentParser
public import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Computes figures with a definition of their own, and says which.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Compute a backlog, a wait, a rate or a series, by its publisher's definition.",
    discussion: """
      vigil figures --list                    every measure, its source, how sure
      vigil figures pending --as-of 2019-09-30         EOIR and TRAC side by side
      vigil figures wait,pending-trac --by state
      vigil figures grants-trac nat:CH --over fiscal-year --from 2015-10-01
      vigil figures grants-trac --definition eoir --by court --period FY2024
      vigil figures pending-eoir --bridge pending-trac --as-of 2019-09-30
      vigil figures advanced-notice --by judge
      vigil figures --check                         beside 142 published figures

      A word may be one measure, or a question with all its definitions:

      \(WordList.wrapped(MeasureFamily.allCases.map(\.word)))

      Groups:

      \(WordList.wrapped(FigureGrouping.words))
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "Measures, separated by commas.") var measures: String?
  @Argument(help: "A filter of cases, by what they are now.", completion: .list([]))
  var filter: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp("Group by one or two fields.", valueName: "field,field"),
  )
  var by: String?
  @Option(name: .long, help: "month, quarter, year or fiscal-year.") var over: FigureUnit?
  @Option(name: .long, help: ArgumentHelp("Where a series begins.", valueName: "day"))
  var from: String?
  @Option(
    name: .long,
    help: ArgumentHelp("One period, such as FY2024 or 2024-06.", valueName: "period"),
  )
  var period: String?
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Leave out all that is dated later.", valueName: "day"),
  )
  var asOf: String?
  @Option(
    name: .long,
    help: ArgumentHelp("eoir, trac, crs, law review or vigil.", valueName: "owner"),
  )
  var definition: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Count the steps to a rival definition.", valueName: "measure"),
  )
  var bridge: String?
  @Flag(name: .long, help: "List the measures.") var list = false
  @Flag(name: .long, help: "Compare with published figures.") var check = false
  @Flag(name: .customLong("all-rates"), help: "Show a judge's share of under 50 decisions too.")
  var allRates = false
  @Flag(name: .long, help: "CSV begins with what was counted, as lines with #.") var head = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if list { return try MeasureList(paper: paper).write(to: output) }
    let open = try OpenDocket(docket)
    if check {
      guard measures == nil else {
        throw Problem(.usage, "--check takes no measure: it compares every published figure")
      }
      return try FigureCheck(open, paper, head: head).write(to: output)
    }
    let asking = FigureAsking(
      open: open,
      measures: measures,
      filter: filter,
      by: by,
      over: over,
      from: from,
      period: period,
      asOf: asOf,
      definition: definition,
    )
    let question = try asking.question()
    if let bridge { return try write(bridge, question, open) }
    try write(try open.reader.figures(question), open)
  }

  private func write(_ table: FigureTable, _ open: OpenDocket) throws {
    let words = filter.joined(separator: " ")
    let isOfJudges = table.question.groupings.contains(.judge)
    var contents = FigureContents(
      table,
      labels: open.labels,
      least: isOfJudges && !allRates ? FigureContents.leastDecisions : 0,
    )
    let language = try paper.language
    contents.language = language
    let definition = FigureDefinition(table, filter: words).text
    var report = open.figureHead(table.question, filter: words, definition, language)
    if isOfJudges, !allRates { report.withheld = FiguresCommand.fewDecisions }
    report.total = table.total.values.first?.last?.basis ?? 0
    if case .missing? = table.total.values.first?.last { report.isCounted = false }
    let rows = contents.rows
    report.plot = contents.plot(in: language)
    try paper.write(report, contents.columns, rows, hasHead: head, to: output)
  }

  private static let fewDecisions: Phrase =
    """
    shares of judges with fewer than \(FigureContents.leastDecisions) decisions; --all-rates has \
    them
    """

  private func write(_ word: String, _ question: FigureQuestion, _ open: OpenDocket) throws {
    guard question.measures.count == 1, let other = Measure.named(word),
      let bridge = try open.reader.bridge(from: question.measures[0], to: other, question)
    else {
      let known = question.measures.first?.rivals.map(\.key).joined(separator: ", ") ?? ""
      throw Problem(.usage, "--bridge leads from one measure to a rival of it: \(known)")
    }
    var contents = BridgeContents(bridge)
    contents.language = try paper.language
    let words = filter.joined(separator: " ")
    var report = open.figureHead(
      question,
      filter: words,
      contents.definition,
      try paper.language,
    )
    report.total = bridge.above.end
    try paper.write(report, BridgeContents.columns, contents.rows, hasHead: head, to: output)
  }
}

extension FigureUnit: ExpressibleByArgument {}

extension OpenDocket {
  /// The head of a page of figures.
  func figureHead(
    _ question: FigureQuestion,
    filter: String,
    _ definition: Phrase,
    _ language: Language,
  ) -> ReportHead {
    let titles = Phrase.parts(question.measures.map { Phrase(words: $0.title) })
    return ReportHead(
      title: language.safe("Figures: \(titles)" as Phrase),
      docket: name,
      asOf: SafeText(question.asOf.description),
      release: source.release,
      definition: definition,
      filter: SafeText(filter),
      withheld: "",
      total: 0,
    )
  }
}

extension FiguresCommand: PagedCommand {
  var isPaged: Bool { paper.isPaged(output) }
}
