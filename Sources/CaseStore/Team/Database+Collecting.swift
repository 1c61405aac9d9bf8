import CaseModel
import GRDB

extension Database {
  /// Puts what was entered since the last time into the outbox, in the order of entry.
  ///
  /// A fact and what was noticed because of it are one entry: where the fact does not stand,
  /// neither does what it led to.
  func collectForTeam() throws {
    guard let membership = try teamMembership() else { return }
    try collectEvents(membership.machine)
    try collectActions(membership.machine)
    try markCollected()
  }

  /// Takes everything the docket holds now as collected.
  ///
  /// Where nothing is new nothing is written: those who watch the docket would take it for a
  /// change.
  func markCollected() throws {
    for (key, table) in [
      (Database.teamEventKey, "event"), (Database.teamActionKey, "queueAction"),
    ] {
      let last = try Int64.fetchOne(self, sql: "SELECT max(id) FROM \(table)") ?? 0
      if last > (try teamNumber(key)) { try setMeta(key, "\(last)") }
    }
  }

  private func collectEvents(_ machine: Int64) throws {
    var group: (sequence: Int64, part: Int, who: String, source: String)?
    let rows = try Row.fetchCursor(
      self,
      sql:
        """
        SELECT id, who, source, notice, sourceID, body, caseID FROM event
        WHERE id > ? ORDER BY id
        """,
      arguments: [try teamNumber(Database.teamEventKey)],
    )
    while let row = try rows.next() {
      let (id, who, source): (Int64, String, String) = (row[0], row[1], row[2])
      let isNotice = row[3] as String? != nil
      let isDerived = isNotice && row[4] as String? == nil
      if isDerived, let open = group, open.who == who, open.source == source {
        group?.part += 1
        try keepOrigin(
          EventOrigin(machine: machine, sequence: open.sequence, part: open.part + 1),
          of: id,
        )
        continue
      }
      let sequence = try enqueue(id, machine, caseID: row[6])
      group = isNotice ? nil : (sequence, 0, who, source)
      let body = try EventBody(json: row[5], of: id)
      for state in try body.states(of: id) { try touch(sequence, state) }
      if let name = row[4] as String? {
        try touch(sequence, Database.arrivalName(source, name), row[6])
      }
    }
  }

  /// Puts an event into the outbox as an entry of its own.
  @discardableResult
  func enqueue(_ event: Int64, _ machine: Int64, caseID: Int64?) throws -> Int64 {
    try execute(
      sql: "INSERT INTO teamOutbox (machine, kind, item, caseID) VALUES (?, 'events', ?, ?)",
      arguments: [machine, event, caseID],
    )
    let sequence = lastInsertedRowID
    try keepOrigin(EventOrigin(machine: machine, sequence: sequence, part: 0), of: event)
    return sequence
  }

  private func collectActions(_ machine: Int64) throws {
    let rows = try Row.fetchAll(
      self,
      sql: "SELECT id, queue, subject, action FROM queueAction WHERE id > ? ORDER BY id",
      arguments: [try teamNumber(Database.teamActionKey)],
    )
    for row in rows {
      let (id, queue, subject): (Int64, String, String) = (row[0], row[1], row[2])
      guard let caseID = try sharedCase(of: subject) else { continue }
      try execute(
        sql: "INSERT INTO teamOutbox (machine, kind, item, caseID) VALUES (?, 'action', ?, ?)",
        arguments: [machine, id, caseID == 0 ? nil : caseID],
      )
      let sequence = lastInsertedRowID
      try keepOrigin(
        EventOrigin(machine: machine, sequence: sequence, part: EventOrigin.action),
        of: id,
      )
      guard row[3] as String != "note" else { continue }
      try touch(sequence, Database.itemName(queue, subject), caseID == 0 ? nil : caseID)
    }
  }

  /// The case of an item other machines have too, 0 where it is about none; nil for an item that
  /// is this docket's alone, such as a row of a table that was set aside.
  func sharedCase(of subject: String) throws -> Int64? {
    switch QueueSubject(subject) {
    case .clock(let caseID, _, _), .overlap(let caseID, _, _): return caseID
    case .event(let id):
      return try Int64.fetchOne(
        self,
        sql: "SELECT coalesce(caseID, 0) FROM event WHERE id = ?",
        arguments: [id],
      )
    case .defect, nil: return nil
    }
  }
}

extension Database {
  /// The name of a row among what entries touch.
  static func rowName(_ key: FactKey) -> String {
    "row \(key.table.rawValue) \(key.caseID) \(key.id)"
  }

  /// The name of taking a case away, which nothing else about the case goes with.
  static func goneName(_ caseID: Int64) -> String { "gone \(caseID)" }

  /// The name of what a source sent, which two machines may have taken.
  static func arrivalName(_ source: String, _ id: String) -> String { "arrival \(source) \(id)" }

  /// The name of an item of a queue.
  static func itemName(_ queue: String, _ subject: String) -> String { "item \(queue) \(subject)" }

  /// Notes that an entry that waits touches a row.
  func touch(_ sequence: Int64, _ state: RowState) throws {
    let caseID = state.key.caseID
    try touch(sequence, Database.rowName(state.key), caseID)
    if state.key.table == .courtCase, state.row == nil {
      try touch(sequence, Database.goneName(caseID), caseID)
    }
  }

  func touch(_ sequence: Int64, _ name: String, _ caseID: Int64?) throws {
    try cachedStatement(
      sql: "INSERT OR IGNORE INTO teamTouch (sequence, name, caseID) VALUES (?, ?, ?)"
    )
    .execute(arguments: [sequence, name, caseID])
  }

  /// Notes under which number of which machine every docket knows an event, or an action.
  func keepOrigin(_ origin: EventOrigin, of event: Int64) throws {
    try cachedStatement(
      sql: "INSERT OR IGNORE INTO teamEvent (machine, sequence, part, event) VALUES (?, ?, ?, ?)"
    )
    .execute(arguments: [origin.machine, origin.sequence, origin.part, event])
  }

  /// The name of an event in every docket; nil for one of this docket alone.
  func origin(of event: Int64) throws -> EventOrigin? {
    try Row.fetchOne(
      try cachedStatement(
        sql: """
          SELECT machine, sequence, part FROM teamEvent WHERE event = ? AND part >= 0
          ORDER BY machine, sequence, part LIMIT 1
          """
      ),
      arguments: [event],
    )
    .map { EventOrigin(machine: $0[0], sequence: $0[1], part: $0[2]) }
  }

  /// This docket's number of an event; nil where it is not here.
  func event(from origin: EventOrigin) throws -> Int64? {
    try Int64.fetchOne(
      try cachedStatement(
        sql: "SELECT event FROM teamEvent WHERE machine = ? AND sequence = ? AND part = ?"
      ),
      arguments: [origin.machine, origin.sequence, origin.part],
    )
  }
}
