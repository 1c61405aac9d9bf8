import CaseModel
import Dashboard
import TextLayout

extension FakeDocket {
  /// Enters what the dashboard wants entered, as the store does.
  mutating func enter(_ effect: Effect, at now: Moment) -> (ticket: Ticket?, answer: Answer) {
    switch effect {
    case .record(let ticket, let change): return (ticket, record(change))
    case .undo(let ticket, let id): return (ticket, undo(id))
    case .work(let ticket, let action, let item):
      let actor = QueueActor("sam", at: now, on: now.day)
      return (ticket, queues.perform(action, on: item, by: actor))
    case .recordTogether(let ticket, let group): return (ticket, record(group))
    case .undoTogether(let ticket, let source): return (ticket, undo(together: source))
    case .workTogether(let ticket, let action, let items):
      let actor = QueueActor("sam", at: now, on: now.day)
      var after: [QueueItem] = []
      for item in items {
        guard case .worked(_, let now) = queues.perform(action, on: item, by: actor) else {
          return (ticket, .refused("somebody was there first"))
        }
        after.append(now)
      }
      return (ticket, .workedTogether(action, after))
    default: return (nil, .refused("nothing to enter"))
    }
  }

  mutating func record(_ change: CaseChange) -> Answer {
    let caseID = change.caseID == 0 ? (histories.map(\.id).max() ?? 0) + 1 : change.caseID
    var rows = rows(of: caseID)
    var states: [RowState] = []
    var next = (rows.map(\.id) + events.flatMap(\.rows).map(\.key.id)).max() ?? 0
    for row in change.rows {
      if let seen = row.seen, !rows.contains(seen) {
        return .refused("somebody has changed this fact since it was read; try again")
      }
      var now = row.now
      if now?.table.isOnePerCase == false, now?.id == 0 {
        next += 1
        now?.id = next
      }
      now?.caseID = caseID
      guard let key = row.seen?.key ?? now?.key else { continue }
      rows.removeAll { $0.key == key }
      if let now { rows.append(now) }
      states.append(RowState(key, now))
    }
    replace(caseID, by: rows)
    return .saved(appended(change.kind, caseID, states))
  }

  mutating func undo(_ id: Int64) -> Answer {
    guard let event = events.first(where: { $0.id == id }) else { return .refused("no event") }
    let later = events.last { other in
      other.id > id && other.rows.contains { row in event.rows.contains { $0.key == row.key } }
    }
    if let later {
      return .refused(
        "event \(later.id) changed the same fact after event \(id); undo event \(later.id) first"
      )
    }
    var rows = rows(of: event.caseID)
    let states = event.rows.map { state in
      let earlier = events.last { other in
        other.id < id && other.rows.contains { $0.key == state.key }
      }
      let row = earlier?.rows.last { $0.key == state.key }?.row
      rows.removeAll { $0.key == state.key }
      if let row { rows.append(row) }
      return RowState(state.key, row)
    }
    replace(event.caseID, by: rows)
    return .saved(appended(.undone, event.caseID, states, supersedes: id))
  }

  private mutating func appended(
    _ kind: CaseEvent.Kind,
    _ caseID: Int64,
    _ states: [RowState],
    supersedes: Int64? = nil,
  ) -> CaseEvent {
    let event = CaseEvent(
      id: Int64(events.count + 1),
      at: "2026-06-01T15:0\(events.count % 10):11Z",
      caseID: caseID,
      kind: kind,
      rows: states,
      who: "sam",
      source: kind == .undone ? "undo of event \(supersedes ?? 0)" : "dashboard",
      supersedes: supersedes,
    )
    append(event)
    return event
  }

  private func rows(of caseID: Int64) -> [FactRow] {
    histories.first { $0.id == caseID }?.rows ?? []
  }

  private mutating func replace(_ caseID: Int64, by rows: [FactRow]) {
    change { histories in
      let place = histories.firstIndex { $0.id == caseID } ?? histories.count
      histories.removeAll { $0.id == caseID }
      if let history = CaseHistory(rows: rows) { histories.insert(history, at: place) }
    }
  }
}
