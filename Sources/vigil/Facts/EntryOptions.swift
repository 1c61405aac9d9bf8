import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import TextLayout

/// Which docket facts are entered into, by whom and from where.
struct EntryOptions: ParsableArguments {
  @OptionGroup var docket: DocketOptions
  @Option(name: .long, help: ArgumentHelp("Who enters it; else $USER.", valueName: "name"))
  var who: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Where the fact comes from, such as a notice.", valueName: "text"),
  )
  var source: String?

  /// Who enters the fact.
  var writer: String {
    let environment = ProcessInfo.processInfo.environment
    let names = [who, environment["USER"], environment["LOGNAME"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? "unknown"
  }

  /// Where the fact comes from.
  var origin: String { source ?? "entered by hand" }
}

/// A docket open for entering facts.
struct EntryDesk {
  let docket: Docket
  let reader: DocketReader
  let context: FormContext
  private let options: EntryOptions

  init(_ options: EntryOptions) throws {
    self.options = options
    docket = try options.docket.open()
    reader = try docket.reader()
    context = FormContext(today: Day.today, labels: try reader.labels())
  }

  /// Finds the one case of a number or an A-number.
  func history(_ text: String) throws -> CaseHistory {
    let byNumber = try reader.cases(withAlienNumber: text)
    let ids = byNumber.isEmpty ? Int64(text).map { [$0] } ?? [] : byNumber
    guard ids.count <= 1 else {
      let list = ids.map(String.init).joined(separator: ", ")
      throw Problem(.usage, "several cases have this A-number: \(list); name one by its number")
    }
    guard let history = try ids.first.flatMap({ try reader.history(of: $0) }) else {
      throw Problem(.notFound, "no such case in this docket; vigil find lists the cases")
    }
    return history
  }

  /// Finds a row of a case by its number, by `table:number`, or by `client`.
  func row(_ text: String, of history: CaseHistory) throws -> FactRow {
    let parts = text.split(separator: ":").map(String.init)
    let rows = history.rows.filter { row in
      switch parts.count {
      case 1 where text == "client": row.table == .person
      case 1: !row.table.isOnePerCase && String(row.id) == text
      default: row.table.rawValue == parts[0] && String(row.id) == parts[1]
      }
    }
    guard let row = rows.first else {
      throw Problem(.notFound, "no such fact; vigil correct \(history.id) lists the facts")
    }
    guard rows.count == 1 else {
      let names = rows.map(\.name).joined(separator: ", ")
      throw Problem(.usage, "several facts have this number: \(names); write one of these")
    }
    return row
  }

  /// Reads values written as `key=value`.
  func values(_ words: [String], for form: FactForm) throws -> [String: CellValue] {
    var texts: [String: String] = [:]
    for word in words {
      guard let sign = word.firstIndex(of: "=") else {
        throw Problem(.usage, "every value is written key=value, such as \(form.example)")
      }
      let key = word[..<sign].lowercased()
      guard texts.updateValue(String(word[word.index(after: sign)...]), forKey: key) == nil else {
        throw Problem(.usage, "\(SafeText(key).text): given twice; write it once")
      }
    }
    switch form.read(texts, in: context) {
    case .success(let values): return values
    case .failure(let problems): throw Problem(.usage, problems.description)
    }
  }

  /// Enters a change and says what it became.
  func enter(_ change: Result<CaseChange, FormProblem>) throws {
    switch change {
    case .failure(let problem): throw Problem(.usage, problem.description)
    case .success(let change):
      say(try docket.record(change, who: options.writer, source: options.origin))
    }
  }

  /// Undoes an event and says what it became.
  func undo(_ id: Int64) throws {
    say(try docket.undo(id, who: options.writer))
  }

  private func say(_ event: CaseEvent) {
    let facts = event.rows.map(\.key.name).joined(separator: ", ")
    let what = event.kind?.rawValue ?? ""
    StandardOutput.write("event \(event.id): \(what) \(facts) of case \(event.caseID)\n")
  }
}

extension FactKey {
  /// The fact's name on the command line.
  var name: String { table.isOnePerCase ? table.rawValue : "\(table.rawValue):\(id)" }
}

extension FactRow {
  /// The fact's name on the command line.
  var name: String { key.name }
}

extension FactForm {
  /// A value of the form as it is written.
  var example: String {
    switch fields.first?.kind {
    case .day: "\(fields[0].key)=2026-12-01"
    default: "\(fields.first?.key ?? "key")='...'"
    }
  }

  /// The fields of the form, a line each.
  var guide: String {
    let width = fields.map(\.key.count).max() ?? 0
    return
      fields.map { field in
        let key = field.key.padding(toLength: width, withPad: " ", startingAt: 0)
        let need = field.isRequired ? " (needed)" : ""
        return "  \(key)  \(field.title)\(need): \(field.hint)\n"
      }
      .joined()
  }
}
