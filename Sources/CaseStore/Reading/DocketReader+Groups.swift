import CaseColumns
public import CaseModel
import GRDB

extension DocketReader {
  /// Counts the cases of a list by the values they share.
  ///
  /// - Parameters:
  ///   - query: The list and its filter.
  ///   - groupings: What to count by, the outermost first.
  /// - Returns: The groups there are, ordered by their keys, those without a value last.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the rows that pass.
  public func groups(_ query: ListQuery, by groupings: [Grouping]) throws -> [GroupCount] {
    try read { db in
      try answer(db) {
        try $0.groups(query, by: groupings)
      } tables: {
        try db.groups(query, by: groupings)
      }
    }
  }

  /// Counts the hearings scheduled on each day of a stretch, of the cases of a list.
  ///
  /// - Parameters:
  ///   - query: The list and its filter; every hearing of its cases counts, not the next alone.
  ///   - first: The first day.
  ///   - days: How many days.
  /// - Returns: A group for each day that has a hearing, keyed by the day.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func hearingLoad(_ query: ListQuery, from first: Day, days: Int) throws -> [GroupCount] {
    try read { db in
      try answer(db) {
        try $0.hearingLoad(query, from: first, days: days)
      } tables: {
        try db.hearingLoad(query, from: first, days: days)
      }
    }
  }
}

extension Database {
  func groups(_ query: ListQuery, by groupings: [Grouping]) throws -> [GroupCount] {
    let scope = query.predicate(asOf: try asOf()).sql
    let keys = groupings.map(\.sql)
    let order = keys.map { "\($0) IS NULL, \($0)" }.joined(separator: ", ")
    let list = keys.joined(separator: ", ")
    let sql = """
      SELECT \(list), count(*) FROM \(query.list.rows.relation) AS summary
      WHERE \(scope.sql) GROUP BY \(list) ORDER BY \(order)
      """
    return try Row.fetchAll(self, sql: sql, arguments: StatementArguments(scope.values))
      .map { row in
        let values = row.map { CellValue($0.1) }
        return GroupCount(keys: values.dropLast(), count: row[values.count - 1])
      }
  }

  fileprivate func hearingLoad(
    _ query: ListQuery,
    from first: Day,
    days: Int,
  ) throws -> [GroupCount] {
    let scope = query.predicate(asOf: try asOf()).sql
    let sql = """
      SELECT heldOn, count(*) FROM hearing
      WHERE adjournment IS NULL AND heldOn BETWEEN ? AND ?
        AND EXISTS (SELECT 1 FROM summary WHERE summary.id = hearing.caseID AND \(scope.sql))
      GROUP BY heldOn ORDER BY heldOn
      """
    let span = [first, first + (days - 1)].map { Int64($0.number).databaseValue }
    return try Row.fetchAll(self, sql: sql, arguments: StatementArguments(span + scope.values))
      .map { GroupCount(keys: [CellValue($0[0])], count: $0[1]) }
  }
}

extension Grouping {
  /// What is grouped by, in SQL; the fiscal year begins three months before the calendar's.
  fileprivate var sql: String {
    let column = "summary.\(quoted(field.column))"
    return switch self {
    case .field: column
    case .year: "CAST(strftime('%Y', \(column) * 86400, 'unixepoch') AS INTEGER)"
    case .fiscalYear:
      "CAST(strftime('%Y', \(column) * 86400, 'unixepoch', '+3 months') AS INTEGER)"
    }
  }
}
