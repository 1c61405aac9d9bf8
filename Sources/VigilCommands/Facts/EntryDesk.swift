import CaseModel
import CaseStore
import TextLayout

/// A docket open for entering facts.
struct EntryDesk {
  let docket: Docket
  let reader: DocketReader
  let context: FormContext
  private let options: EntryOptions

  /// Opens the docket.
  ///
  /// - Parameters:
  ///   - options: Which one.
  ///   - makes: Whether one is made where there is none.
  ///   - looks: Whether nothing will be entered, so that the day changes nothing in it.
  /// - Throws: `DocketError`, or a `Problem` of the settings.
  init(_ options: EntryOptions, makes: Bool = false, looks: Bool = false) throws {
    self.options = options
    docket =
      try looks
      ? options.docket.upgraded() : makes ? options.docket.openOrMake() : options.docket.open()
    reader = try docket.reader()
    context = FormContext(
      today: Day.today,
      labels: try reader.labels(),
      rules: try UserRules.plan().book,
    )
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

  /// Enters a change and says what it became.
  func enter(_ change: Result<CaseChange, FormProblem>) throws {
    switch change {
    case .failure(let problem): throw Problem(.usage, problem.wording)
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
    StandardOutput.say(
      "event \(event.id): \(what) \(facts) of case \(event.caseID)",
      done: "it is stored all the same, as event \(event.id); do not enter it again",
    )
  }
}
