import CaseModel
import Foundation
import GRDB

/// Takes everything about a case out of a docket, inside one transaction.
///
/// The log is otherwise appended to and never changed, and triggers keep it so. They are taken away
/// and put back, word for word, within this transaction, and nowhere else: whoever looks at the
/// docket never sees it without them.
struct CaseEraser {
  let db: Database
  let plan: ClockPlan
  let person: PersonTexts
  private(set) var erasure: Erasure

  init(_ db: Database, _ plan: ClockPlan, caseID: Int64, _ person: PersonTexts) {
    self.db = db
    self.plan = plan
    self.person = person
    erasure = Erasure(caseID: caseID)
  }

  private var id: Int64 { erasure.caseID }

  /// Takes everything out, and keeps a line of it.
  mutating func erase(who: String, why: String) throws -> Erasure {
    let triggers = try String.fetchAll(
      db,
      sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid",
    )
    let names = try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
    )
    for name in names { try db.execute(sql: "DROP TRIGGER \(quoted(name))") }
    try keepNumber()
    let others = try eraseEvents()
    try eraseDefects()
    try eraseItems("clock:\(id):%")
    try eraseItems("overlap:\(id):%")
    try eraseItems("overlap:%:\(id):%")
    try eraseRows()
    try db.settleTeamAfterErasing()
    for other in others.sorted() { try db.deriveSummary(of: other, plan) }
    for trigger in triggers { try db.execute(sql: trigger) }
    try db.clearListStamp()
    try db.execute(sql: "INSERT INTO erasure (who, why) VALUES (?, ?)", arguments: [who, why])
    // What was changed while there were no triggers has kept its checksum.
    try db.unsealTables()
    try db.sealTables()
    erasure.leftIn = try places()
    return erasure
  }

  /// Keeps the greatest number a case has had, so that none is given twice.
  private func keepNumber() throws {
    let greatest = try Int64.fetchOne(
      db,
      sql: #"""
        SELECT max(coalesce((SELECT max(id) FROM "case"), 0),
          coalesce((SELECT max(caseID) FROM event), 0))
        """#,
    )
    let known = try db.meta(Database.greatestCaseKey).flatMap { Int64($0) } ?? 0
    try db.setMeta(Database.greatestCaseKey, "\(max(known, greatest ?? 0))")
    try db.keepGreatestTeamCase(atLeast: id)
  }

  /// Takes out the case's events, and what those of other cases say of it.
  ///
  /// - Returns: The other cases.
  private mutating func eraseEvents() throws -> Set<Int64> {
    var others: Set<Int64> = []
    let own = try Int64.fetchAll(db, sql: "SELECT id FROM event WHERE caseID = ?", arguments: [id])
    for event in own { try erase(event: event) }
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, caseID, body FROM event WHERE body LIKE ?",
      arguments: ["%\(id)%"],
    )
    for row in rows {
      var body = try EventBody(json: row[2], of: row[0])
      let kept = body.rows?.filter { !isOfCase($0) }
      guard kept?.count != body.rows?.count else { continue }
      others.insert(row[1] ?? 0)
      erasure.events += 1
      guard kept?.isEmpty == false else {
        try erase(event: row[0])
        continue
      }
      body.rows = kept
      try db.execute(
        sql: "UPDATE event SET body = ? WHERE id = ?",
        arguments: [try body.json(), row[0] as Int64],
      )
      try db.sealAgain(event: row[0])
    }
    return others.subtracting([id, 0])
  }

  private func isOfCase(_ row: EventBody.Row) -> Bool {
    if row.caseID == id { return true }
    guard case .integer(let rider)? = row.values?["riderCaseID"] else { return false }
    return rider == id
  }

  private mutating func erase(event: Int64) throws {
    try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [event])
    erasure.events += db.changesCount
    try eraseItems("event:\(event)")
  }

  /// Takes out rows of imports that were set aside and name the person.
  private mutating func eraseDefects() throws {
    let rows = try Row.fetchAll(db, sql: "SELECT id, verbatim FROM defect")
    for row in rows where person.areIn(row[1] as Data) {
      try db.execute(sql: "DELETE FROM defect WHERE id = ?", arguments: [row[0] as Int64])
      erasure.defects += 1
      try eraseItems("defect:\(row[0] as Int64)")
    }
  }

  private mutating func eraseItems(_ subject: String) throws {
    for table in ["queueItem", "queueAction"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE subject LIKE ?", arguments: [subject])
      erasure.items += db.changesCount
    }
  }

  /// Takes out the rows of the case from every table that has any.
  private mutating func eraseRows() throws {
    for (table, columns) in try db.tableColumns() where !["event", "defect"].contains(table) {
      for column in ["caseID", "riderCaseID"] where columns.contains(column) {
        try erase(table, "\(column) = ?", [id])
      }
    }
    for table in ["case", "person", CaseSummary.tableName] { try erase(table, "id = ?", [id]) }
    let clocks = ClockRow.ids(of: id)
    try erase(ClockRow.tableName, "id BETWEEN ? AND ?", [clocks.lowerBound, clocks.upperBound])
  }

  private mutating func erase(_ table: String, _ condition: String, _ values: [Int64]) throws {
    try db.execute(
      sql: "DELETE FROM \(quoted(table)) WHERE \(condition)",
      arguments: StatementArguments(values),
    )
    erasure.rows += db.changesCount
  }

  /// Where the person is named still, each place with the rows that do.
  private func places() throws -> [String] {
    let probes = person.probes.sorted()
    guard !probes.isEmpty else { return [] }
    let condition = probes.map { _ in "instr(folded(value), ?) > 0" }.joined(separator: " OR ")
    var places: [String] = []
    for (table, columns) in try db.tableColumns() {
      for column in columns {
        let texts = try String.fetchCursor(
          db,
          sql: """
            SELECT value
            FROM (SELECT CAST(\(quoted(column)) AS TEXT) AS value FROM \(quoted(table)))
            WHERE value IS NOT NULL AND (\(condition))
            """,
          arguments: StatementArguments(probes),
        )
        var count = 0
        while let text = try texts.next() { if person.areIn(text) { count += 1 } }
        let rows = count == 1 ? "row" : "rows"
        if count > 0 { places.append("\(table).\(column) (\(count) \(rows))") }
      }
    }
    return places.sorted()
  }
}

extension Database {
  /// The key under which the greatest number of a case is kept once one was erased.
  static let greatestCaseKey = "greatestCase"

  /// The tables of the docket with their columns; views are left out.
  fileprivate func tableColumns() throws -> [(table: String, columns: [String])] {
    let tables = try String.fetchAll(
      self,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    return try tables.map { ($0, try columns(in: $0).map(\.name)) }
  }
}
