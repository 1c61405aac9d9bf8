import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import TextLayout

/// Shows everything entered about a case.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show everything entered about a case: when, what, who and source.",
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The case's number or A-number.", completion: ShellCompletion.cases) var id:
    String
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reader = try docket.look().reader()
    let byNumber = try reader.cases(withAlienNumber: id)
    let ids = byNumber.isEmpty ? Int64(id).map { [$0] } ?? [] : byNumber
    let events = try ids.flatMap { try reader.events(of: $0) }
    guard !events.isEmpty else {
      throw Problem(.notFound, "nothing was entered about such a case in this docket")
    }
    let labels = try reader.labels()
    if paper.isJSON {
      return try paper.write([try LoggedEvent.json(events, labels)], title: "log", to: output)
    }
    let language = try paper.language
    guard !paper.hasLines else {
      return try paper.write(events.map { $0.report(labels, language) }, title: "log", to: output)
    }
    var page = ListPage(try head(reader), LogCommand.columns)
    page.rows = events.map { $0.cells(labels, language) }
    try page.write(paper, to: output)
  }

  private func head(_ reader: DocketReader) throws -> ReportHead {
    ReportHead(
      "What was entered about a case",
      of: try reader.profile(),
      named: docket.name,
      definition: "every entry, the oldest first; nothing is overwritten or taken out of the log",
      filter: SafeText(id),
      withheld: "",
      total: 0,
    )
  }

  private static let columns = [
    ReportColumn("event", "Event", 8, isNumber: true), ReportColumn("at", "At", 20),
    ReportColumn("what", "What", 40), ReportColumn("who", "Who", 12),
    ReportColumn("source", "Source", 16),
  ]
}

extension CaseEvent {
  /// The event as a line, with a line below for each row it left.
  fileprivate func report(_ labels: CodeLabels, _ language: Language) -> String {
    let verb = verb
    let head: Phrase =
      supersedes.map { "\(id)  \(at)  \(verb), in place of \($0)  by \(who)  from \(source)" }
      ?? "\(id)  \(at)  \(verb)  by \(who)  from \(source)"
    let lines = [language.safe(head)] + left(labels, language).map { SafeText("    ") + $0 }
    return lines.map { $0.text + "\n" }.joined()
  }

  /// What the event left: a line for each row, and for a notice of a change.
  private func left(_ labels: CodeLabels, _ language: Language) -> [SafeText] {
    let gone = language.text("taken away")
    let facts = rows.map { SafeText("\($0.key.name)  \($0.row?.words ?? gone)") }
    return facts + (notice.map { [language.safe($0.words(labels))] } ?? [])
  }

  /// The event as a row of a table.
  fileprivate func cells(_ labels: CodeLabels, _ language: Language) -> [SafeText] {
    let verb = verb
    let done: Phrase = supersedes.map { "\(verb), in place of \($0)" } ?? verb
    let what = ([language.safe(done)] + left(labels, language)).map(\.text)
    return [
      SafeText("\(id)"), SafeText("\(at)"), SafeText(what.joined(separator: "; ")), SafeText(who),
      SafeText(source),
    ]
  }
}

/// An event as JSON shows it.
private struct LoggedEvent: Encodable {
  struct Row: Encodable {
    let table: String
    let id: Int64
    /// The values as they were entered: codes as codes.
    let values: [String: String]?
    /// What the codes among them mean.
    let labels: [String: String]?
  }

  let id: Int64
  let at: String
  let caseID: Int64
  let kind: String
  let who: String
  let source: String
  let supersedes: Int64?
  let rows: [Row]
  let notice: String?

  init(_ event: CaseEvent, _ labels: CodeLabels) {
    id = event.id
    at = event.at
    caseID = event.caseID
    kind = event.kind?.rawValue ?? ""
    who = event.who
    source = event.source
    supersedes = event.supersedes
    notice = event.notice?.words(labels).english
    rows = event.rows.map { state in
      let pairs = state.row?.pairs
      return Row(
        table: state.key.table.rawValue,
        id: state.key.id,
        values: pairs.map { Dictionary($0.map { ($0.name, $0.text) }) { first, _ in first } },
        labels: state.row?.labelsByName(labels),
      )
    }
  }

  static func json(_ events: [CaseEvent], _ labels: CodeLabels) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try JSONText.printable(encoder.encode(events.map { LoggedEvent($0, labels) })) + "\n"
  }
}
