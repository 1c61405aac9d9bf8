import CaseModel

/// The rows of a table that belong to one case after another, read once from beginning to end.
struct CaseCursor {
  private let row: RawStatement
  /// The column that holds case numbers, after those of the record.
  private let owner: Int32
  private var hasRow = false
  /// Rows passed over because no case has their number.
  private(set) var orphans = 0

  /// Opens a table in the order of a column that holds case numbers.
  init(
    _ connection: RawConnection,
    _ record: any DocketRecord.Type,
    by column: String,
  ) throws {
    let schema = TableSchema(record)
    row = try RawStatement(
      connection,
      """
      SELECT \(schema.columnList), \(quoted(column)) FROM \(quoted(schema.spec.name))
      WHERE \(quoted(column)) BETWEEN ? AND ?
      ORDER BY \(quoted(column)), id
      """,
    )
    owner = Int32(schema.spec.storedColumns.count)
  }

  /// Goes to the first row of cases within bounds.
  mutating func seek(_ cases: ClosedRange<Int64>) throws {
    row.reset()
    row.bind(cases.lowerBound, at: 1)
    row.bind(cases.upperBound, at: 2)
    hasRow = try row.step()
  }

  /// Returns the rows of a case; cases are asked for in the order of their numbers.
  mutating func rows<Record: DocketRecord>(of id: Int64) throws -> [Record] {
    var rows: [Record] = []
    while hasRow, row.integer(owner) <= id {
      if row.integer(owner) == id {
        var record = Record()
        var reader = StatementReader(row)
        record.visit(&reader)
        rows.append(record)
      } else {
        orphans += 1
      }
      hasRow = try row.step()
    }
    return rows
  }
}
