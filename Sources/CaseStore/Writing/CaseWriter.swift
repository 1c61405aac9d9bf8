public import CaseModel
import GRDB

/// Enters facts into a caseload docket, inside one transaction.
///
/// Whatever is refused leaves no trace; what was entered before it stands.
public struct CaseWriter {
  let db: Database
  let plan: ClockPlan
  let who: String
  let at: String?
  /// What a source calls the fact it sent; nil if it was entered by hand.
  var arrival: (id: String, digest: Int64)?

  /// Reads everything recorded about a case.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func history(of id: Int64) throws -> CaseHistory? {
    try db.history(of: id)
  }

  /// Finds the cases an A-number is on.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func cases(withAlienNumber number: AlienNumber) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: "SELECT id FROM person WHERE alienNumber = ? ORDER BY id",
      arguments: [number.description],
    )
  }

  /// Enters a change.
  ///
  /// - Parameters:
  ///   - change: The change, with the rows as they were read.
  ///   - source: Where the fact comes from.
  /// - Returns: The event appended, its new rows with their numbers.
  /// - Throws: `DocketError`: a row has changed since it was read, or the change breaks the docket.
  @discardableResult
  public func record(_ change: CaseChange, source: String) throws -> CaseEvent {
    try whole {
      let caseID = try numbered(change)
      let log = try db.events(of: [caseID])
      let standing = try db.history(of: caseID)
      let states = try states(of: change, caseID, standing, log)
      guard let first = states.first else {
        throw DocketError.refused("nothing differs from what stands; nothing was entered")
      }
      try checkAlienNumber(states, caseID)
      let event = try checked(
        db.append(
          change.kind,
          states,
          caseID: caseID,
          standing: standing,
          supersedes: log.last(touching: first.key)?.id,
          EventStamp(who: who, source: source, at: at, arrival: arrival),
          plan,
        )
      )
      try closeQuestions(answeredBy: change, caseID)
      return event
    }
  }

  /// Runs a body whole or not at all.
  ///
  /// - Parameter body: What is entered; where it throws, what it entered is taken back.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public func whole<Value>(_ body: () throws -> Value) throws -> Value {
    var value: Value?
    try db.inSavepoint {
      value = try body()
      return .commit
    }
    guard let value else { throw DocketError.refused("nothing was entered") }
    return value
  }

  /// Refuses an event that leaves facts of a case without the case.
  func checked(_ event: CaseEvent) throws -> CaseEvent {
    for id in Set(event.rows.map(\.key.caseID)) where try db.hasOrphans(of: id) {
      throw DocketError.refused("other facts of this case stand on it; undo them first")
    }
    return event
  }

  /// The case a change is about: a new number for a new one.
  private func numbered(_ change: CaseChange) throws -> Int64 {
    guard change.caseID == 0 else {
      let key = FactKey(table: .courtCase, caseID: change.caseID, id: change.caseID)
      guard try db.row(key) != nil else {
        throw DocketError.absent("no case \(change.caseID) in this docket")
      }
      return change.caseID
    }
    if let numbers = try db.teamNumbers() { return try db.nextCase(in: numbers) }
    let sql = #"""
      SELECT 1 + max(coalesce((SELECT max(id) FROM "case"), 0),
        coalesce((SELECT max(caseID) FROM event), 0),
        coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?), 0))
      """#
    return try Int64.fetchOne(db, sql: sql, arguments: [Database.greatestCaseKey]) ?? 1
  }

  /// The rows as the change leaves them, each compared with what stands.
  private func states(
    of change: CaseChange,
    _ caseID: Int64,
    _ standing: CaseHistory?,
    _ log: [CaseEvent],
  ) throws -> [RowState] {
    var next = try nextRow(after: standing, log)
    return try change.rows.compactMap { row in
      if let seen = row.seen {
        guard seen.caseID == caseID, try db.row(seen.key) == seen else { throw DocketError.stale }
        guard row.now != seen else { return nil }
        return RowState(seen.key, row.now)
      }
      guard var now = row.now else { return nil }
      if !now.table.isOnePerCase, now.id == 0 {
        now.id = next
        next += 1
      }
      now.caseID = caseID
      guard try db.row(now.key) == nil else { throw DocketError.stale }
      return RowState(now)
    }
  }

  /// The number of a new row: after every number the case has ever had, so that none means two
  /// things.
  private func nextRow(after history: CaseHistory?, _ log: [CaseEvent]) throws -> Int64 {
    let standing = history?.rows.filter { !$0.table.isOnePerCase } ?? []
    let logged = log.flatMap(\.rows).map(\.key).filter { !$0.table.isOnePerCase }
    let known = standing.map(\.id) + logged.map(\.id)
    if let numbers = try db.teamNumbers() { return try numbers.nextRow(after: known) }
    return 1 + (known.max() ?? 0)
  }

  /// Refuses an A-number that another client of the docket has.
  private func checkAlienNumber(_ states: [RowState], _ caseID: Int64) throws {
    for row in states.compactMap(\.row) where row.table == .person {
      guard let number = AlienNumber(row["alienNumber"].text) else { continue }
      let stands = try db.row(row.key)?["alienNumber"]
      guard stands != row["alienNumber"] else { continue }
      if let other = try cases(withAlienNumber: number).first(where: { $0 != caseID }) {
        throw DocketError.refused("case \(other) has this A-number; correct that case instead")
      }
    }
  }
}
