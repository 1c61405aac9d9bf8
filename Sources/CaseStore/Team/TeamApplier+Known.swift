import CaseModel
import GRDB

extension TeamApplier {
  /// Passes over an entry this docket has taken before, and that the log had lost meanwhile; tells
  /// whether it is one.
  ///
  /// A machine numbers its entries in order, and dockets take them in order: an entry with a number
  /// up to the last one known of its machine was taken, or was taken out since.
  ///
  /// - Throws: `DocketError` where the docket knows another entry by its number.
  mutating func passesOver(_ entry: TeamEntry, _ content: TeamContent) throws -> Bool {
    guard entry.sequence <= (try lastKnown(of: entry.machine)) else { return false }
    guard let first = content.body.events?.first else { return true }
    let origin = EventOrigin(machine: entry.machine, sequence: entry.sequence, part: first.part)
    guard let known = try db.event(from: origin) else { return true }
    let seal =
      try Row.fetchOne(
        db,
        sql: "SELECT \(EventSeal.columns) FROM event WHERE id = ?",
        arguments: [known],
      )
      .map { EventSeal($0, from: 0) }
    guard seal?.at == first.seal.at, seal?.body == first.seal.body, seal?.who == first.seal.who
    else {
      throw DocketError.refused(
        """
        number \(entry.machine) was given to two machines after the team's log was brought back \
        from a backup; nothing after that entry was taken. Whoever joined since leaves and joins \
        again
        """
      )
    }
    try restate(content.states.joined(), known)
    return true
  }

  /// The number of the last entry known of a machine; 0 where none is.
  mutating func lastKnown(of machine: Int64) throws -> Int64 {
    if let known = lastKnown[machine] { return known }
    let last = try Int64.fetchOne(
      db,
      sql: "SELECT max(sequence) FROM teamEvent WHERE machine = ?",
      arguments: [machine],
    )
    lastKnown[machine] = last ?? 0
    return last ?? 0
  }

  /// Enters rows again as they are, where a fact about them that waits to be sent again has a later
  /// one in the log before it: whoever joins takes the log in its order.
  private mutating func restate(_ states: some Sequence<RowState>, _ known: Int64) throws {
    for key in Set(states.map(\.key)) where !restated.contains(key) {
      let rests = try db.waiting(touching: [Database.rowName(key)])
        .contains { try db.waitingFact($0).map { $0.id < known } ?? false }
      guard rests else { continue }
      restated.insert(key)
      let state = RowState(key, try db.row(key))
      try db.append(
        EventSeal(
          at: Moment.now.description,
          caseID: key.caseID,
          kind: CaseEvent.Kind.corrected.rawValue,
          who: "team",
          source: "the team's log was brought back",
          body: try EventBody([state]).json(),
        )
      )
      let id = db.lastInsertedRowID
      try db.touchRows(of: id, try db.enqueue(id, machine, caseID: key.caseID))
    }
  }
}
