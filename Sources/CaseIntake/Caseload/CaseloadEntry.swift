import CaseModel
import CaseStore

/// Enters one row of a caseload: adds a client, or corrects where values differ.
struct CaseloadEntry {
  let writer: CaseWriter
  let source: String
  let today: Day

  /// What became of a row.
  enum Outcome {
    case added(events: Int)
    case updated(events: Int)
    case unchanged
  }

  /// Enters a row, whole or not at all.
  func enter(_ row: CaseloadRow) throws -> Outcome {
    try writer.whole {
      guard let history = try standing(row) else { return try add(row) }
      return try update(history, with: row)
    }
  }

  /// The case a row is about; none for a new client.
  private func standing(_ row: CaseloadRow) throws -> CaseHistory? {
    if let id = row.id {
      guard let history = try writer.history(of: id) else {
        throw FormProblem("id", "no case has this number; leave it empty for a new client")
      }
      return history
    }
    guard let number = row.alienNumber else {
      let advice = "the row has no A-number to know the client by; write one, or the case's number"
      throw FormProblem("anumber", advice)
    }
    let cases = try writer.cases(withAlienNumber: number)
    guard cases.count <= 1 else {
      throw FormProblem(
        "anumber",
        "several cases have this A-number; add a column id = case number",
      )
    }
    return try cases.first.flatMap { try writer.history(of: $0) }
  }

  private func add(_ row: CaseloadRow) throws -> Outcome {
    let change = try FactForm.client.record(row.client, of: nil).get()
    let id = try writer.record(change, source: source).caseID
    var events = 1
    if !row.hearing.isEmpty, let history = try writer.history(of: id) {
      try writer.record(try hearing(row.hearing, of: history), source: source)
      events += 1
    }
    return .added(events: events + (try enterFacts(row, of: id)))
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

  private func update(_ history: CaseHistory, with row: CaseloadRow) throws -> Outcome {
    var changes: [CaseChange] = []
    guard let person = history.person.flatMap({ FactRow($0) }) else {
      throw FormProblem("name", "the case has no client to correct")
    }
    changes.append(try FactForm.client.correct(person, with: row.client, of: history).get())
    if !row.hearing.isEmpty { changes.append(try hearing(row.hearing, of: history)) }
    let differing = changes.filter { !$0.rows.isEmpty }
    for change in differing { try writer.record(change, source: source) }
    let events = differing.count + (try enterFacts(row, of: history.id))
    return events == 0 ? .unchanged : .updated(events: events)
  }

  /// The hearing as a new one, or as a correction of the one it means: that of the same day, or
  /// the only one still to come.
  private func hearing(_ values: [String: CellValue], of history: CaseHistory) throws -> CaseChange
  {
    let day = values["date"]?.integer.flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
    let sameDay = history.hearings.filter { $0.heldOn == day }
    let ahead = history.hearings.filter { hearing in
      hearing.adjournment.isEmpty && hearing.heldOn.map { $0 >= today } == true
    }
    let isAhead = day.map { $0 >= today } == true
    let meant = sameDay.first ?? (isAhead && ahead.count == 1 ? ahead.first : nil)
    guard let row = meant.flatMap({ FactRow($0) }) else {
      return try FactForm.hearing.record(values, of: history).get()
    }
    return try FactForm.hearing.correct(row, with: values, of: history).get()
  }
}
