import CaseModel
import GRDB

extension Database {
  /// Performs an action on an item that is as it was seen, inside an immediate transaction.
  func perform(
    _ action: QueueAction,
    on item: QueueItem,
    by actor: QueueActor,
  ) throws -> QueueItem {
    var item = try current(item, isNote: action.word == "note")
    let last = try lastAction(on: item)
    let after = try item.recorded.applying(action, by: actor, last: last).get()
    let isNote = action.word == "note"
    if !isNote { item.version += 1 }
    item.recorded = after
    try append(action, item, actor)
    if !isNote { try keep(item) }
    return item
  }

  /// The item with the state it has now; refused where that is another than was seen.
  private func current(_ item: QueueItem, isNote: Bool) throws -> QueueItem {
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT version, work, holder, since, until FROM queueItem WHERE queue = ? AND subject = ?
        """,
      arguments: [item.queue, item.subject.description],
    )
    var now = item
    now.version = row?[0] ?? 0
    now.recorded =
      row.map {
        QueueState(word: $0[1], holder: $0[2], since: $0[3], until: $0[4])
      } ?? .new
    guard isNote || now.version == item.version else { throw QueueRefusal(now.recorded.overtaken) }
    return now
  }

  /// Who performed the last action that changed the state, and what it was before.
  private func lastAction(on item: QueueItem) throws -> (who: String, before: QueueState)? {
    let rows = try Row.fetchAll(
      self,
      sql: """
        SELECT who, work, holder, since, until FROM queueAction
        WHERE queue = ? AND subject = ? AND action <> 'note' ORDER BY version DESC LIMIT 2
        """,
      arguments: [item.queue, item.subject.description],
    )
    guard let last = rows.first else { return nil }
    let before = rows.dropFirst().first
      .map { QueueState(word: $0[1], holder: $0[2], since: $0[3], until: $0[4]) }
    return (last[0], before ?? .new)
  }

  private func append(_ action: QueueAction, _ item: QueueItem, _ actor: QueueActor) throws {
    let head: [any DatabaseValueConvertible] = [
      item.queue, item.subject.description, item.version, action.word, action.detail, actor.who,
      actor.now.description,
    ]
    try execute(
      sql: """
        INSERT INTO queueAction
          (queue, subject, version, action, detail, who, at, work, holder, since, until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(head.map(\.databaseValue) + item.recorded.columns),
    )
  }

  private func keep(_ item: QueueItem) throws {
    let head = [
      item.queue.databaseValue, item.subject.description.databaseValue, item.version.databaseValue,
    ]
    try execute(
      sql: """
        INSERT OR REPLACE INTO queueItem (queue, subject, version, work, holder, since, until)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(head + item.recorded.columns),
    )
  }
}

extension QueueState {
  /// Says what somebody else has done in the meantime.
  fileprivate var overtaken: Phrase {
    switch self {
    case .new: "somebody has released it in the meantime; look again"
    case .claimed(let who, let at): "\(who) claimed it at \(at)"
    case .snoozed(let until, let who): "\(who) snoozed it until \(until)"
    case .done(let who, let at): "\(who) finished it at \(at)"
    }
  }
}
