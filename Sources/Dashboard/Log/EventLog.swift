import CaseModel
import TextLayout

/// Everything entered about a case, on a screen of its own.
struct EventLog: Sendable {
  let caseID: Int64
  /// The events in the order of entry, once they have arrived.
  private(set) var events: [CaseEvent]?
  /// The place of the pointer, the newest first.
  var index = 0

  init(caseID: Int64) {
    self.caseID = caseID
  }

  /// The events as they are shown: the newest first.
  var shown: [CaseEvent] { (events ?? []).reversed() }

  /// The event the pointer is at.
  var selected: CaseEvent? { shown.indices.contains(index) ? shown[index] : nil }

  /// Receives the events; the pointer stays at its event, and goes to a new one from the newest.
  mutating func receive(_ events: [CaseEvent]) {
    let before = index == 0 ? nil : selected?.id
    self.events = events
    index = shown.firstIndex { $0.id == before } ?? min(index, max(0, events.count - 1))
  }

  /// Moves the pointer; it stops at both ends.
  mutating func move(_ command: Command, page: Int) {
    let count = events?.count ?? 0
    index = max(0, min(index + command.step(page: page, count: count), count - 1))
  }
}
