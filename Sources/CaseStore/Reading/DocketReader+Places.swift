import CaseColumns
public import CaseModel
import GRDB

extension DocketReader {
  /// Tells where a row is in a list.
  ///
  /// - Parameters:
  ///   - cursor: The row's cursor.
  ///   - query: The list, its filter and order.
  /// - Returns: Its position, from 0; nil if SQLite alone could tell, counting row by row, and
  ///   there may be millions.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the cases, one column of them.
  public func position(of cursor: ListCursor, in query: ListQuery) throws -> Int? {
    try read { db in
      try answer(db) {
        try db.requireNoTies(of: query)
        return try $0.position(of: cursor, in: query)
      } tables: {
        try db.ties(of: query).isEmpty ? nil : try db.position(of: cursor, in: query)
      }
    }
  }

  /// Finds the row of a target; nil if the list has no such target.
  func cursor(_ db: Database, of target: JumpTarget, in query: ListQuery) throws -> ListCursor? {
    let sort = query.sort
    switch target {
    case .day(let day):
      let isDown = try query.sort.isColumnDescending && db.ties(of: query).isEmpty
      let value = CellValue.integer(Int64(day.number))
      return ListCursor(value: value, id: isDown ? .max : .min)
    case .caseNumber(let number):
      return try db.firstRow(ofCase: number, in: query)?.cursor(by: sort)
    case .row, .percent:
      return try row(db, at: target, of: query)?.cursor(by: sort)
    }
  }

  private func row(
    _ db: Database,
    at target: JumpTarget,
    of query: ListQuery,
  ) throws -> CaseSummary? {
    try answer(db) { columns in
      try db.requireNoTies(of: query)
      guard let position = target.position(of: try columns.set(query).count) else { return nil }
      let id = try columns.id(at: position, of: query)
      return try db.rows(id.map { [$0] } ?? [], of: query.list.rows).first
    } tables: {
      guard let position = target.position(of: try db.count(query, limit: nil)) else { return nil }
      return try db.row(at: position, of: query)
    }
  }
}

extension Database {
  /// The first row a list has of a case, in the list's order.
  fileprivate func firstRow(ofCase number: Int64, in query: ListQuery) throws -> CaseSummary? {
    let scope = query.predicate(asOf: try asOf()).sql
    let ids =
      query.list.rows == .clocks && number >= 0 && number <= ClockRow.lastCase
      ? ClockRow.ids(of: number) : number...number
    let own = Condition(
      sql: "id BETWEEN ? AND ?",
      values: [ids.lowerBound.databaseValue, ids.upperBound.databaseValue],
    )
    return try first(own.and(scope), query, offset: 0)
  }

  fileprivate func row(at position: Int, of query: ListQuery) throws -> CaseSummary? {
    try first(query.predicate(asOf: try asOf()).sql, query, offset: position)
  }

  private func first(
    _ condition: Condition,
    _ query: ListQuery,
    offset: Int,
  ) throws -> CaseSummary? {
    let column = quoted(query.sort.field.column)
    let way = query.sort.isColumnDescending ? "DESC" : "ASC"
    let ties = try ties(of: query)
    let last = ties.isEmpty ? "id \(way)" : PageSegment.order(by: ties)
    let order = "\(column) IS NULL, \(column) \(way), \(last)"
    let clause = Condition(
      sql: "WHERE \(condition.sql) ORDER BY \(order) LIMIT 1 OFFSET \(offset)",
      values: condition.values,
    )
    return try records(CaseSummary.self, clause, from: query.list.rows.relation).first
  }
}
