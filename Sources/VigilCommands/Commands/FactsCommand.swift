import ArgumentParser
import CaseModel
import CaseReports
import TextLayout

/// Lists dated, sourced facts of the world a case is in.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List facts about countries, states and claims, each with date, source and mark.",
    discussion: """
      vigil facts china
      vigil facts --kind state --topic stance
      vigil facts --kind claim      what is claimed of those who return
      vigil facts --kind article    the article's figures, their origin, and now
      vigil facts --due             what should be looked at again

      Your own go into `facts` in the configuration folder: [country CH China],
      then lines TOPIC = value | as of | mark | source | check again by.
      """,
  )

  @Argument(help: "A code or a name, such as CH, china or California.") var subject: String?
  @Option(name: .long, help: "country, state, nation, claim or article.") var kind: String?
  @Option(name: .long, help: "One topic, such as cooperation, documents or stance.")
  var topic: String?
  @Flag(name: .long, help: "Only those past their day to check, or older than a year.")
  var due = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let book = try UserFacts.book()
    let today = Day.today
    let search = try FactSearch(book, subject: subject, kind: kind, topic: topic)
    let found = search.facts(book).filter { !due || $0.isDue(on: today) }
    let isData = [.csv, .json].contains(paper.written)
    guard !found.isEmpty || isData else {
      throw Problem(.notFound, "no fact fits; vigil facts lists them all")
    }
    guard isData || paper.written == .markdown else {
      return try paper.write(
        FactCards(book, found, today: today, filter: filter).document,
        text: { cards(found, book, today) },
        title: "facts",
        to: output,
      )
    }
    let contents = FactContents(book, today: today)
    let rows = found.map(contents.cells)
    try paper.write(head(found.count, today), contents.columns, rows, to: output)
  }

  private func cards(_ found: [WorldFact], _ book: FactBook, _ today: Day) -> String {
    found.map(\.subject).withoutRepeats
      .map { subject in
        let facts = found.filter { $0.subject == subject }
        return FactPage(book, subject, facts, today: today, width: Paper.current.width).text
      }
      .joined(separator: "\n")
  }

  /// What was asked for, as it was typed.
  private var filter: String {
    let kind = kind.map { "--kind \($0)" }
    let topic = topic.map { "--topic \($0)" }
    return [subject, kind, topic, due ? "--due" : nil].compactMap { $0 }.joined(separator: " ")
  }

  private func head(_ count: Int, _ today: Day) -> ReportHead {
    ReportHead(
      title: "Facts of the world",
      docket: FactCards.source.docket,
      asOf: SafeText(today.description),
      release: FactCards.source.release,
      definition: FactCards.definition,
      filter: SafeText(filter),
      withheld: "",
      total: count,
    )
  }
}

extension [FactSubject] {
  /// The subjects in order, each once.
  fileprivate var withoutRepeats: [FactSubject] {
    var seen: Set<FactSubject> = []
    return filter { seen.insert($0).inserted }
  }
}
