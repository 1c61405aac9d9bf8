import CaseModel
import CaseStore

/// Enters the rows of one client: adds the client, or corrects where values differ.
struct CaseloadEntry {
  let writer: CaseWriter
  /// What events say they come from.
  let source: String
  /// The file, as events of earlier imports name it.
  let file: String
  let today: Day

  /// What became of a row.
  enum Outcome {
    case added(events: Int)
    case updated(events: Int)
    case unchanged
  }

  /// Enters a row, whole or not at all.
  ///
  /// - Parameters:
  ///   - row: The row, which loses what is not to be taken and gains what has to be asked.
  ///   - days: The days of every hearing the table has for the client, this row's among them.
  ///   - found: The client it is about.
  /// - Returns: What became of it, and the case.
  /// - Throws: `FormProblem`, `NameProblem`, `DocketError`; nothing of the row is entered then.
  func enter(
    _ row: inout CaseloadRow,
    beside days: [Day],
    _ found: ClientFinder.Found,
  ) throws -> (outcome: Outcome, caseID: Int64) {
    try writer.whole {
      switch found {
      case .new(let key): try add(row, key)
      case .known(let id): try update(try known(id), with: &row, beside: days)
      }
    }
  }

  /// Enters the other facts of a row that the case does not have yet, in the order of their forms.
  ///
  /// - Returns: How many were entered.
  private func enterFacts(_ row: CaseloadRow, of id: Int64) throws -> Int {
    var events = 0
    for key in CaseloadField.facts.map(\.key) {
      guard let values = row.facts[key], let history = try writer.history(of: id),
        let form = FactForm.named(key, caseType: history.courtCase.caseType),
        !form.isKnown(values, in: history)
      else { continue }
      do {
        try writer.record(try form.record(values, of: history).get(), source: source)
      } catch let problem as FormProblem {
        throw FormProblem("\(key).\(problem.field)", problem.message)
      }
      events += 1
    }
    return events
  }

  private func known(_ id: Int64) throws -> CaseHistory {
    guard let history = try writer.history(of: id) else {
      throw FormProblem("id", "no case has this number; leave it empty for a new client")
    }
    return history
  }

  private func add(_ row: CaseloadRow, _ key: String?) throws -> (Outcome, Int64) {
    let change = try FactForm.client.record(row.client, of: nil).get()
    let id = try writer.keyed(key).record(change, source: source).caseID
    var events = 1
    if !row.hearing.isEmpty {
      let hearing = try FactForm.hearing.record(row.hearing, of: try known(id)).get()
      try writer.record(hearing, source: source)
      events += 1
    }
    return (.added(events: events + (try enterFacts(row, of: id))), id)
  }

  private func update(
    _ history: CaseHistory,
    with row: inout CaseloadRow,
    beside days: [Day],
  ) throws -> (Outcome, Int64) {
    guard let person = history.person, let facts = FactRow(person) else {
      throw FormProblem("name", "the case has no client to correct")
    }
    try checkName(row, person)
    keepNames(&row, person)
    var changes = [try FactForm.client.correct(facts, with: row.client, of: history).get()]
    if let change = try hearing(&row, of: history, beside: days) { changes.append(change) }
    let differing = changes.filter { !$0.rows.isEmpty }
    for change in differing { try writer.record(change, source: source) }
    try closeAnswered(row, of: history.id)
    let events = differing.count + (try enterFacts(row, of: history.id))
    return (events == 0 ? .unchanged : .updated(events: events), history.id)
  }

  /// Another name under a known number may be another person: nothing of the row is taken.
  private func checkName(_ row: CaseloadRow, _ person: Person) throws {
    guard !row.name.isEmpty, !person.name.isEmpty,
      !PersonName(row.name).fits(person.name, person.nativeName)
    else { return }
    throw NameProblem(known: person.name, told: row.name)
  }

  /// A name that fits the known one changes nothing of it; a Latin name completes one that is
  /// known in its own script alone, and the other way round.
  private func keepNames(_ row: inout CaseloadRow, _ person: Person) {
    let (told, known) = (PersonName(row.name), PersonName(person.name))
    if known.latin.isEmpty, !told.latin.isEmpty {
      if person.nativeName.isEmpty, row.client["native"] == nil {
        row.client["native"] = .text(known.native)
      }
      return
    }
    row.client["name"] = nil
    if told.latin.isEmpty, !told.native.isEmpty, !known.latin.isEmpty, person.nativeName.isEmpty {
      row.client["native"] = .text(told.native)
    }
  }

  private func hearing(
    _ row: inout CaseloadRow,
    of history: CaseHistory,
    beside days: [Day],
  ) throws -> CaseChange? {
    guard
      let day = row.hearing["date"]?.integer.flatMap({ Int32(exactly: $0) })
        .map({ Day(number: $0) })
    else { return nil }
    let all = days.contains(day) ? days : days + [day]
    let calendars = all.map { $0 == day ? (row.hearing["calendar"] ?? .empty).text : "" }
    let outcomes = HearingMatch.pair(
      all,
      calendars,
      with: history.hearings,
      ours: try ours(history),
      today: today,
    )
    switch outcomes[all.firstIndex(of: day) ?? 0] {
    case .added: return try FactForm.hearing.record(row.hearing, of: history).get()
    case .same(let id):
      guard let facts = history.hearings.first(where: { $0.id == id }).flatMap({ FactRow($0) })
      else { return nil }
      return try FactForm.hearing.correct(facts, with: row.hearing, of: history).get()
    case .unclear:
      row.questions.append(unclear(day, history))
      return nil
    }
  }

  private func unclear(_ day: Day, _ history: CaseHistory) -> CaseloadReport.Asked {
    let ahead = history.hearings.compactMap(\.heldOn).filter { $0 >= today }.sorted()
    let list = ahead.map(\.description).joined(separator: ", ")
    let reason: Phrase = """
      the case has hearings on \(list); correct the one that moved, or answer with the day to add \
      another
      """
    let words = "Next hearing \(day): \(reason)"
    return .init(
      question: CaseQuestion(form: "hearing", field: "date", value: "\(day)", words: words),
      line: 0,
      column: "",
      reason: reason,
    )
  }

  /// The hearings an import of a file of this name entered.
  private func ours(_ history: CaseHistory) throws -> Set<Int64> {
    var ours: Set<Int64> = []
    for hearing in history.hearings {
      guard let row = FactRow(hearing), let source = try writer.source(of: row.key) else {
        continue
      }
      if source == file || source.hasPrefix("\(file) (import ") { ours.insert(hearing.id) }
    }
    return ours
  }

  /// A value that stands already answers what was asked about it.
  private func closeAnswered(_ row: CaseloadRow, of id: Int64) throws {
    guard try writer.hasOpenQuestions(of: id) else { return }
    for key in row.client.keys where !row.disputed.contains(key) { try writer.close(key, of: id) }
    let day = row.hearing["date"]?.integer.flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
    let isUnclear = row.questions.contains { $0.question.field == "date" }
    for key in row.hearing.keys where !isUnclear {
      try writer.close("hearing.\(key)", of: id, on: day)
    }
  }
}

/// A row whose number is one client's and whose name is another's.
struct NameProblem: Error {
  let known: String
  let told: String
}
