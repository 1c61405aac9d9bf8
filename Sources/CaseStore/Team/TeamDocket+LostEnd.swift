import CaseModel
import GRDB

extension TeamDocket {
  /// The places of the log the docket has followed to, the first first.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func marks() throws -> [TeamMark] { try reading { try $0.teamMarks() } }

  /// Goes back to a place where the docket and the log agreed, because the log has lost what came
  /// after it; what this machine had in the log and is there no more waits again.
  ///
  /// Entries keep the numbers every docket knows them by, so that whoever has them takes none
  /// twice.
  ///
  /// - Parameters:
  ///   - mark: The place; nil for the log's beginning.
  ///   - sent: The number of this machine's last entry in the log; 0 where it has none.
  /// - Returns: How many entries wait again.
  /// - Throws: `DocketError`.
  public func followAnew(from mark: TeamMark?, sent: Int64) throws -> Int {
    try changing { db in
      guard let machine = try db.teamMembership()?.machine else { return 0 }
      try db.collectForTeam()
      let marks = try db.teamMarks()
      try db.setTeamMarks(mark.map { mark in marks.filter { $0.through <= mark.through } } ?? [])
      try db.setMeta(Database.teamPositionKey, "\(mark?.through ?? 0)")
      try db.setMeta(Database.teamSumKey, "\(mark?.sum ?? 0)")
      // The log has other entries there now; what waited is sent again by who did it.
      try db.setHeldActions(try db.heldActions().filter { $0.position <= mark?.through ?? 0 })
      return try db.waitAgain(machine, after: sent)
    }
  }
}

extension Database {
  /// Puts entries of this machine back into the outbox.
  fileprivate func waitAgain(_ machine: Int64, after sent: Int64) throws -> Int {
    let rows = try Row.fetchAll(
      self,
      sql: """
        SELECT sequence, part, event FROM teamEvent
        WHERE machine = ? AND sequence > ? AND part <= 0
          AND sequence NOT IN (SELECT sequence FROM teamOutbox)
        ORDER BY sequence
        """,
      arguments: [machine, sent],
    )
    for row in rows {
      let (sequence, item): (Int64, Int64) = (row[0], row[2])
      let isAction = row[1] as Int == EventOrigin.action
      let caseID = try isAction ? caseOfAction(item) : event(item).map(\.caseID)
      try execute(
        sql: """
          INSERT INTO teamOutbox (sequence, machine, kind, item, caseID) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          sequence, machine, isAction ? "action" : "events", item, caseID == 0 ? nil : caseID,
        ],
      )
      try isAction ? touchItem(of: item, sequence) : touchRows(of: item, sequence)
    }
    return rows.count
  }

  private func caseOfAction(_ id: Int64) throws -> Int64? {
    try String.fetchOne(self, sql: "SELECT subject FROM queueAction WHERE id = ?", arguments: [id])
      .flatMap { try sharedCase(of: $0) }
  }

  /// Notes what an action that waits is about.
  private func touchItem(of id: Int64, _ sequence: Int64) throws {
    let row = try Row.fetchOne(
      self,
      sql: "SELECT queue, subject FROM queueAction WHERE id = ? AND action <> 'note'",
      arguments: [id],
    )
    guard let row else { return }
    let (queue, subject): (String, String) = (row[0], row[1])
    let caseID = try sharedCase(of: subject)
    try touch(sequence, Database.itemName(queue, subject), caseID == 0 ? nil : caseID)
  }

  /// Notes what a fact that waits touches.
  func touchRows(of id: Int64, _ sequence: Int64) throws {
    guard let event = try event(id) else { return }
    for state in event.rows { try touch(sequence, state) }
    guard let name = event.sourceID else { return }
    try touch(
      sequence,
      Database.arrivalName(event.source, name),
      event.caseID == 0 ? nil : event.caseID,
    )
  }
}
