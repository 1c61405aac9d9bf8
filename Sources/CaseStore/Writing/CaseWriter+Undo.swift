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
      return try checked(
        db.append(
          .undone,
          states,
          caseID: event.caseID,
          supersedes: id,
          EventStamp(who: who, source: "undo of event \(id)", at: at),
          plan,
        )
      )
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
