public import CaseModel
import GRDB

extension DocketReader {
  /// Reads everything recorded about a case, with who entered which of it by hand.
  ///
  /// - Parameter id: The case's number.
  /// - Returns: Its history; nil if the docket has no such case.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the rows of the case, each found by its key.
  public func history(of id: Int64) throws -> CaseHistory? {
    try read { db in
      var history = try db.history(of: id)
      history?.noteEntries(try db.events(of: [id]))
      return history
    }
  }

  /// Finds the cases an A-number is on; an A-number is written with or without `A` and dashes.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func cases(withAlienNumber number: String) throws -> [Int64] {
    let digits = AlienNumber(number)?.digits ?? number.filter(\.isNumber)
    return try read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM person
          WHERE replace(replace(alienNumber, '-', ''), 'A', '') = ? ORDER BY id
          """,
        arguments: [digits],
      )
    }
  }
}

extension Database {
  func history(of id: Int64) throws -> CaseHistory? {
    let own = Condition(sql: "WHERE id = ?", values: [id.databaseValue])
    guard let courtCase = try records(CourtCase.self, own).first else { return nil }
    var history = CaseHistory(courtCase)
    history.person = try records(Person.self, own).first
    var reader = OwnedRows(db: self, id: id)
    try history.visitTables(&reader)
    history.rowsSetAside = try rowsSetAside(of: id)
    return history
  }
}

extension Database {
  /// How many rows that name a case were set aside in the release its cases come from.
  private func rowsSetAside(of id: Int64) throws -> Int {
    let sql = "SELECT count(*) FROM defect WHERE caseID = ? AND \(Database.isSetAside)"
    return try Int.fetchOne(try cachedStatement(sql: sql), arguments: [id]) ?? 0
  }
}

/// Reads the rows of each table that belong to a case; links also those in which it rides.
private struct OwnedRows: HistoryVisitor {
  typealias Failure = any Error
  let db: Database
  let id: Int64

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) throws {
    let owned = Condition(sql: "WHERE caseID = ? ORDER BY id", values: [id.databaseValue])
    rows = try db.records(Record.self, Record.self == Rider.self ? .linked(to: id) : owned)
  }
}

extension Condition {
  fileprivate static func linked(to id: Int64) -> Condition {
    Condition(
      sql: "WHERE caseID = ? OR riderCaseID = ? ORDER BY id",
      values: [id.databaseValue, id.databaseValue],
    )
  }
}
