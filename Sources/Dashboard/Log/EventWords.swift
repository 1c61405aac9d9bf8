import CaseModel
import TextLayout

/// Says what an event did, in words.
struct EventWords: Sendable {
  private let events: [CaseEvent]
  private let facts: FactWords

  /// Makes the words for the events of a case, in the order of entry.
  init(_ events: [CaseEvent], labels: CodeLabels) {
    self.events = events
    facts = FactWords(labels: labels)
  }

  /// The event in one line.
  func line(_ event: CaseEvent) -> SafeText {
    if let notice = event.notice { return SafeText(notice.words(facts.labels)) }
    let states = told(event)
    if event.kind == .undone, let id = event.supersedes {
      let undone = events.first { $0.id == id }.map { ": " + line($0) } ?? .empty
      return SafeText("Undid event \(String(id))") + undone
    }
    guard let first = states.first else { return verb(event) }
    let more = states.count > 1 ? SafeText(", and \(states.count - 1) more") : .empty
    return verb(event) + " " + words(first, of: event) + more
  }

  /// The event in a few lines, one for each fact it is about.
  func lines(_ event: CaseEvent) -> [SafeText] {
    let states = told(event)
    guard event.kind != .undone, states.count > 1 else { return [line(event)] }
    let shown = states.prefix(4).map { words($0, of: event) }
    let more = states.count - shown.count
    return [verb(event)] + shown + (more > 0 ? [SafeText("and \(more) more")] : [])
  }

  /// What undoing the event would mean.
  func consequence(_ event: CaseEvent) -> SafeText {
    addsCase(event)
      ? "The client and all of this leave the docket; the log keeps both events."
      : "What stood before it stands again; the log keeps both events."
  }

  /// Whether the event is the one that brought the client into the docket.
  func addsCase(_ event: CaseEvent) -> Bool {
    event.rows.contains { state in
      state.key.table == .courtCase && state.row != nil && row(state.key, before: event.id) == nil
    }
  }

  /// By whom and from where.
  func origin(_ event: CaseEvent) -> SafeText {
    SafeText(event.who) + ", " + SafeText(event.source)
  }

  /// What the footer says when an event has been appended.
  func report(_ event: CaseEvent) -> SafeText {
    if event.kind == .undone { return line(event) + "; L shows the log" }
    return line(event)
  }

  /// The day and the minute of an event.
  static func when(_ event: CaseEvent) -> SafeText {
    SafeText(event.at.prefix(16).map { $0 == "T" ? " " : String($0) }.joined())
  }

  /// The states worth telling: those of the case itself only where there is no other.
  private func told(_ event: CaseEvent) -> [RowState] {
    let others = event.rows.filter { $0.key.table != .courtCase }
    return others.isEmpty ? event.rows : others
  }

  private func verb(_ event: CaseEvent) -> SafeText {
    switch event.kind {
    case .recorded: "Added"
    case .corrected: "Corrected"
    case .withdrawn: "Withdrew"
    case .undone: "Undid"
    case .noted: "Added"
    case .noticed: "Noticed"
    case nil: "Entered"
    }
  }

  private func words(_ state: RowState, of event: CaseEvent) -> SafeText {
    let before = row(state.key, before: event.id)
    switch (before, state.row) {
    case (let before?, let now?): return facts.changes(from: before, to: now)
    case (nil, let now?): return facts.sentence(now)
    case (let before?, nil): return facts.sentence(before)
    case (nil, nil): return SafeText(words: state.key.table.rawValue)
    }
  }

  private func row(_ key: FactKey, before id: Int64) -> FactRow? {
    let last = events.last { $0.id < id && $0.rows.contains { $0.key == key } }
    return last?.rows.last { $0.key == key }?.row
  }
}
