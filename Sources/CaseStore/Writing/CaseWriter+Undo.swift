public import CaseModel
import GRDB

extension CaseWriter {
  /// Undoes an event: appends one that restores what stood before it.
  ///
  /// - Parameter id: The event to undo, which may itself have undone another.
  /// - Returns: The event appended.
  /// - Throws: `DocketError`: no such event, or its rows have been changed since.
  @discardableResult
  public func undo(_ id: Int64) throws -> CaseEvent {
    try whole {
      guard let event = try db.event(id) else {
        throw DocketError.absent("no event \(id) in this docket; vigil log lists them")
      }
      guard !event.rows.isEmpty else {
        throw DocketError.refused("event \(id) changed no fact, so there is nothing to undo")
      }
      let log = try db.events(of: Set(event.rows.map(\.key.caseID)).union([event.caseID]))
      try checkStanding(event, log)
      let earlier = log.filter { $0.id < id }
      let states = event.rows.map { RowState($0.key, earlier.state(of: $0.key)) }
      guard states != event.rows else {
        throw DocketError.refused("event \(id) left the facts as they were; nothing to undo")
      }
      let undone = try checked(
        db.append(
          .undone,
          states,
          caseID: event.caseID,
          supersedes: id,
          EventStamp(who: who, source: "undo of event \(id)", at: at),
          plan,
        )
      )
      try db.finishItems(of: event, who: who, at: undone.at)
      return undone
    }
  }

  /// Refuses where the rows do not stand as the event left them.
  private func checkStanding(_ event: CaseEvent, _ log: [CaseEvent]) throws {
    for state in event.rows where try db.row(state.key) != state.row {
      let later = log.last(touching: state.key)?.id ?? event.id
      throw DocketError.refused(
        "event \(later) changed the same fact after event \(event.id); undo event \(later) first"
      )
    }
  }
}

extension Database {
  /// Finishes in every queue what an event brought there, since it no longer holds.
  ///
  /// The notices of an event follow it, by the same hand and from the same source, up to the next
  /// event that is none.
  func finishItems(of event: CaseEvent, who: String, at: String) throws {
    try execute(
      sql: """
        INSERT OR REPLACE INTO queueItem (queue, subject, version, work, holder, since, until)
        SELECT ?1, 'event:' || id, 0, 'done', ?2, ?3, NULL FROM event
        WHERE id > ?4 AND notice IS NOT NULL AND sourceID IS NULL AND who = ?5 AND source = ?6
          AND id < coalesce((SELECT min(id) FROM event WHERE id > ?4 AND notice IS NULL),
            9223372036854775807)
        """,
      arguments: [QueueQuery.everyQueue, who, at, event.id, event.who, event.source],
    )
  }
}
