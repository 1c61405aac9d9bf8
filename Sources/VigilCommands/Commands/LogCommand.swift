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
  @Flag(name: .long, help: "JSON instead of text.") var json = false

  func run() throws {
    let reader = try docket.look().reader()
    let byNumber = try reader.cases(withAlienNumber: id)
    let ids = byNumber.isEmpty ? Int64(id).map { [$0] } ?? [] : byNumber
    let events = try ids.flatMap { try reader.events(of: $0) }
    guard !events.isEmpty else {
      throw Problem(.notFound, "nothing was entered about such a case in this docket")
    }
    let labels = try reader.labels()
    if json { return StandardOutput.write(try LoggedEvent.json(events, labels)) }
    let language = LanguageOptions.current
    for event in events { StandardOutput.write(event.report(labels, language)) }
  }
}

extension CaseEvent {
  /// The event as a line, with a line below for each row it left.
  fileprivate func report(_ labels: CodeLabels, _ language: Language) -> String {
    let verb = verb
    let head: Phrase =
      supersedes.map { "\(id)  \(at)  \(verb), in place of \($0)  by \(who)  from \(source)" }
      ?? "\(id)  \(at)  \(verb)  by \(who)  from \(source)"
    let gone = language.text("taken away")
    let facts = rows.map { SafeText("    \($0.key.name)  \($0.row?.words ?? gone)") }
    let words = notice.map { [SafeText("    ") + language.safe($0.words(labels))] } ?? []
    return ([language.safe(head)] + facts + words).map { $0.text + "\n" }.joined()
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
