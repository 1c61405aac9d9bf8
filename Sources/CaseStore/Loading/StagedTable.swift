import CaseModel

/// The rows of one table on their way in: kept as they come, then put in order.
///
/// A release's files are in the order of their own numbers; the docket keeps what belongs to a case
/// together. Sorting once is many times faster than inserting out of order.
final class StagedTable {
  private let schema: TableSchema
  private let files: LoadFiles
  private let connection: RawConnection
  private let insert: RawStatement
  /// Where the case number stands; a row without one belongs to case 0, which no case is.
  private let owner: Int?

  init(_ table: ReleaseTable, _ files: LoadFiles, _ connection: RawConnection) throws {
    schema = TableSchema(table.recordType)
    self.files = files
    self.connection = connection
    owner = schema.spec.storedColumns.firstIndex { $0.name == "caseID" }
    files.clearStaging()
    try Docket.createFile(files.staging)
    // A file cannot be attached inside a transaction.
    try connection.run(
      """
      COMMIT; ATTACH \(literal(files.staging)) AS staging;
      PRAGMA staging.journal_mode = OFF; PRAGMA staging.synchronous = OFF; BEGIN;
      CREATE TABLE staging.rows (\(schema.columnList))
      """
    )
    let marks = schema.spec.storedColumns.map { _ in "?" }.joined(separator: ", ")
    insert = try RawStatement(connection, "INSERT INTO staging.rows VALUES (\(marks))")
  }

  func add(_ cells: UnsafeBufferPointer<LoadCell>) throws {
    for index in cells.indices {
      let place = Int32(index + 1)
      switch cells[index] {
      case .empty where index == owner: insert.bind(0, at: place)
      case .empty: insert.bindNull(at: place)
      case .integer(let number): insert.bind(number, at: place)
      case .text(let bytes): insert.bind(borrowed: bytes, at: place)
      }
    }
    try insert.execute()
  }

  /// Moves the rows into the docket, in order.
  func finish(origin: Int64) throws {
    let columns = schema.columnList
    let order = schema.belongsToCase ? "caseID, id" : "id"
    try connection.run(
      """
      INSERT INTO main.\(quoted(schema.spec.name)) (\(columns), origin)
      SELECT \(columns), \(origin) FROM staging.rows ORDER BY \(order)
      """
    )
    insert.close()
    try connection.run("COMMIT; DETACH staging; BEGIN")
    files.clearStaging()
  }
}
