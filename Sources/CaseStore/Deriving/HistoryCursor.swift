package import CaseModel

/// The histories of all cases, or of those within bounds, in the order of their numbers.
package struct HistoryCursor {
  private let cases: RawStatement
  private var reader: CursorReader
  /// Links by the case that rides.
  private var leads: CaseCursor

  /// Opens every table; ``seek(_:)`` goes to other bounds.
  package init(_ connection: RawConnection, _ range: ClosedRange<Int64> = 0...Int64.max) throws {
    let columns = TableSchema(CourtCase.self).columnList
    cases = try RawStatement(
      connection,
      """
      SELECT \(columns) FROM "case"
      WHERE id BETWEEN ? AND ? ORDER BY id
      """,
    )
    reader = CursorReader(
      tables: try ReleaseTable.allCases.dropFirst()
        .map { try CaseCursor(connection, $0.recordType, by: "caseID") }
    )
    leads = try CaseCursor(connection, Rider.self, by: "riderCaseID")
    try seek(range)
  }

  /// Goes to the first case within bounds.
  package mutating func seek(_ range: ClosedRange<Int64>) throws {
    cases.reset()
    cases.bind(range.lowerBound, at: 1)
    cases.bind(range.upperBound, at: 2)
    for table in reader.tables.indices { try reader.tables[table].seek(range) }
    try leads.seek(range)
  }

  /// Returns the next history; nil after the last.
  package mutating func next() throws -> CaseHistory? {
    guard try cases.step() else { return nil }
    var courtCase = CourtCase()
    var columns = StatementReader(cases)
    courtCase.visit(&columns)
    var history = CaseHistory(courtCase)
    try fill(&history)
    return history
  }

  private mutating func fill(_ history: inout CaseHistory) throws {
    let id = history.id
    reader.begin(id)
    try history.visitReleaseTables(&reader)
    let riding: [Rider] = try leads.rows(of: id)
    history.riders += riding.filter { $0.caseID != id }
  }

  /// Reads what is left, and returns how many rows of each table belong to no case.
  package mutating func orphans() throws -> [(String, Int)] {
    var last = CaseHistory(CourtCase())
    last.courtCase.id = .max
    try fill(&last)
    return zip(ReleaseTable.allCases.dropFirst(), reader.tables)
      .map { ($0.recordType.tableName, $1.orphans) }
  }
}

/// Fills the rows of a case from a cursor of each table.
private struct CursorReader: HistoryVisitor {
  typealias Failure = any Error
  /// In the order of ``ReleaseTable``, without the case itself.
  var tables: [CaseCursor]
  private var id: Int64 = 0
  private var table = 0

  init(tables: [CaseCursor]) {
    self.tables = tables
  }

  /// Goes to the first table of a case.
  mutating func begin(_ id: Int64) {
    self.id = id
    table = 0
  }

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) throws {
    rows = try tables[table].rows(of: id)
    table += 1
  }
}
