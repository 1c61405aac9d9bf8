import CaseModel
import GRDB

extension Database {
  /// The key under which version 9 marks a docket whose log lacks facts.
  static let unloggedKey = "factsBeforeLog"

  /// Writes down the facts a docket of version 2 holds, as one event for each case.
  ///
  /// Events of that version named the case and not its facts: an undo, which restores what earlier
  /// events say, would take such a fact away. It is done after every version, because it reads
  /// whole records.
  func logEarlierFacts() throws {
    guard try meta(Database.unloggedKey) != nil else { return }
    let added = try Row.fetchAll(
      self,
      sql: """
        SELECT caseID, who, source FROM event WHERE kind = 'case added' AND body = '{}' ORDER BY id
        """,
    )
    for event in added {
      let id: Int64 = event[0]
      let log = try events(of: [id])
      let facts = try history(of: id)?.rows ?? []
      let states = facts.filter { log.last(touching: $0.key) == nil }.map { RowState($0) }
      guard !states.isEmpty else { continue }
      try append(
        EventSeal(
          at: Moment.now.description,
          caseID: id,
          kind: CaseEvent.Kind.recorded.rawValue,
          who: event[1],
          source: event[2],
          body: try EventBody(states).json(),
        )
      )
    }
    try execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [Database.unloggedKey])
  }
}
