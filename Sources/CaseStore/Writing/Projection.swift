import CaseModel
import GRDB

extension Database {
  /// Brings a row in line with the log.
  func project(_ state: RowState, origin: Int64) throws {
    guard let row = state.row else { return try remove(state.key) }
    let values = row.record.values.map(\.databaseValue) + [origin.databaseValue]
    let sql = Database.projections[row.table] ?? Database.projection(of: row.table)
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// The statements that write a row of each table; making one takes longer than running it.
  private static let projections = Dictionary(
    uniqueKeysWithValues: FactTable.allCases.map { ($0, projection(of: $0)) }
  )

  private static func projection(of table: FactTable) -> String {
    let schema = TableSchema(table.recordType)
    return """
      INSERT OR REPLACE INTO \(quoted(schema.spec.name)) (\(schema.columnList), origin)
      VALUES (\(schema.placeholders), ?)
      """
  }

  private func remove(_ key: FactKey) throws {
    let place = key.place
    try cachedStatement(sql: "DELETE FROM \(quoted(key.table.rawValue)) \(place.sql)")
      .execute(arguments: StatementArguments(place.values))
  }

  /// Reads a row as it is.
  func row(_ key: FactKey) throws -> FactRow? {
    try rows(of: key.table, key.place).first
  }

  /// Reads the rows of a table that pass.
  func rows(of table: FactTable, _ rest: Condition) throws -> [FactRow] {
    func read<Record: DocketRecord>(_ type: Record.Type) throws -> [FactRow] {
      try records(type, rest).compactMap { FactRow($0) }
    }
    return try read(table.recordType)
  }

  /// Derives what lists show of a case again; a case that is gone leaves the lists.
  @discardableResult
  func deriveSummary(of id: Int64, _ plan: ClockPlan) throws -> CaseDerivation? {
    try clearListStamp()
    try cachedStatement(sql: "DELETE FROM summary WHERE id = ?").execute(arguments: [id])
    let clocks = ClockRow.ids(of: id)
    try cachedStatement(sql: "DELETE FROM clock WHERE id BETWEEN ? AND ?")
      .execute(arguments: [clocks.lowerBound, clocks.upperBound])
    guard let history = try history(of: id) else { return nil }
    let derivation = history.derive(asOf: try asOf(), plan: plan)
    try insert(derivation)
    return derivation
  }

  /// Adds what lists show of a case.
  func insert(_ derivation: CaseDerivation) throws {
    try insert(derivation.summary)
    for clock in derivation.clockRows { try insert(clock) }
  }

  private func insert<Record: DocketRecord>(_ record: Record) throws {
    try cachedStatement(sql: TableSchema(Record.self).insert)
      .execute(arguments: StatementArguments(record.values.map(\.databaseValue)))
  }

  /// Whether rows of a case are left although the case itself is gone.
  func hasOrphans(of id: Int64) throws -> Bool {
    let own = FactKey(table: .courtCase, caseID: id, id: id)
    guard try row(own) == nil else { return false }
    return try FactTable.allCases.contains { table in
      let column = table.isOnePerCase ? "id" : "caseID"
      let rest = Condition(sql: "WHERE \(column) = ? LIMIT 1", values: [id.databaseValue])
      return try !rows(of: table, rest).isEmpty
    }
  }
}

extension FactKey {
  /// Where the row is, in SQL.
  fileprivate var place: Condition {
    guard !table.isOnePerCase else {
      return Condition(sql: "WHERE id = ?", values: [id.databaseValue])
    }
    return Condition(
      sql: "WHERE caseID = ? AND id = ?",
      values: [caseID.databaseValue, id.databaseValue],
    )
  }
}
