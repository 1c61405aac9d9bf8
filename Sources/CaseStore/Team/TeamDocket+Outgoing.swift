import CaseModel
import GRDB

extension TeamDocket {
  /// Reads what waits to be sent, in order; what was entered since the last time is among it.
  ///
  /// - Parameter limit: The most entries to return.
  /// - Returns: The entries.
  /// - Throws: `DocketError`.
  public func outgoing(limit: Int = 500) throws -> [TeamEntry] {
    try changing { db in
      try db.collectForTeam()
      guard let membership = try db.teamMembership() else { return [] }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT sequence, kind, item, caseID FROM teamOutbox WHERE machine = ?
          ORDER BY sequence LIMIT ?
          """,
        arguments: [membership.machine, limit],
      )
      return try rows.compactMap { row in
        let (sequence, kind, item): (Int64, String, Int64) = (row[0], row[1], row[2])
        let body =
          kind == "action"
          ? try db.actionBody(item) : try db.eventsBody(membership.machine, sequence)
        guard let body else {
          // What it was about was erased, or is in no other docket.
          try db.forget(sequence)
          return nil
        }
        return TeamEntry(
          machine: membership.machine,
          sequence: sequence,
          caseID: row[3],
          body: try body.bytes(),
        )
      }
    }
  }

  /// Reads the entries that wait under a machine's number, before it is given up for another.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func waiting() throws -> [TeamEntry] { try outgoing(limit: Int.max) }

  /// Gives what waits the numbers of another machine, because this docket is a copy.
  ///
  /// - Parameters:
  ///   - membership: The docket's new place.
  ///   - sent: The entries the log has already, under the old numbers; they stay as they are.
  /// - Throws: `DocketError`.
  public func renumber(_ membership: TeamMembership, sent: Set<Int64>) throws {
    try changing { db in
      let all = try Int64.fetchAll(db, sql: "SELECT sequence FROM teamOutbox ORDER BY sequence")
      for sequence in all where !sent.contains(sequence) {
        try db.execute(
          sql: "UPDATE teamOutbox SET machine = ? WHERE sequence = ?",
          arguments: [membership.machine, sequence],
        )
        try db.execute(
          sql: """
            UPDATE teamEvent SET machine = ? WHERE sequence = ? AND machine =
              (SELECT coalesce(json_extract(value, '$.machine'), 0) FROM meta WHERE key = 'team')
            """,
          arguments: [membership.machine, sequence],
        )
      }
      try db.setTeamMembership(membership)
    }
  }
}

extension Database {
  /// Takes an entry out of the outbox.
  func forget(_ sequence: Int64) throws {
    for table in ["teamOutbox", "teamTouch"] {
      try cachedStatement(sql: "DELETE FROM \(table) WHERE sequence = ?")
        .execute(arguments: [sequence])
    }
  }

  /// What an entry of events says; nil where none of them is left.
  func eventsBody(_ machine: Int64, _ sequence: Int64) throws -> TeamBody? {
    let rows = try Row.fetchAll(
      try cachedStatement(
        sql: """
          SELECT part, \(EventSeal.columns)
          FROM teamEvent JOIN event ON event.id = teamEvent.event
          WHERE machine = ? AND sequence = ? ORDER BY part
          """
      ),
      arguments: [machine, sequence],
    )
    guard !rows.isEmpty else { return nil }
    let events = try rows.map { row in
      var seal = EventSeal(row, from: 1)
      let overtaken = try seal.supersedes.flatMap { try origin(of: $0) }
      // Only this docket knows the event by that number.
      seal.supersedes = nil
      return TeamBody.Event(part: row[0], seal: seal, supersedes: overtaken)
    }
    return TeamBody(events: events)
  }

  /// What an action on an item says; nil where no other docket has the item.
  func actionBody(_ id: Int64) throws -> TeamBody? {
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT queue, subject, action, detail, who, at, work, holder, since, until
        FROM queueAction WHERE id = ?
        """,
      arguments: [id],
    )
    guard let row, let subject = QueueSubject(row[1] as String) else { return nil }
    var event: EventOrigin?
    if case .event(let id) = subject {
      event = try origin(of: id)
      guard event != nil else { return nil }
    }
    return TeamBody(
      action: TeamBody.Action(
        queue: row[0],
        subject: event == nil ? subject.description : nil,
        event: event,
        action: row[2],
        detail: row[3],
        who: row[4],
        at: row[5],
        work: row[6],
        holder: row[7],
        since: row[8],
        until: row[9],
      )
    )
  }
}

extension TeamDocket {
  /// Takes a number for an entry that is not one of an event.
  ///
  /// - Throws: `DocketError` where the docket cannot be written.
  public func reserveEntry() throws -> Int64 {
    try changing { db in
      try db.execute(sql: "INSERT INTO teamOutbox (machine, kind, item) VALUES (0, 'reserved', 0)")
      let sequence = db.lastInsertedRowID
      try db.forget(sequence)
      return sequence
    }
  }
}
