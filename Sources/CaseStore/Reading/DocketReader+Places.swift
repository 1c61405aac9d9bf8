import CaseColumns
public import CaseModel
import GRDB

extension DocketReader {
  /// Tells where a row stands in a list.
  ///
  /// - Parameters:
  ///   - mark: The row's mark.
  ///   - query: The list, its filter and order.
  /// - Returns: Its position, from 0; nil if SQLite alone could tell, counting row by row, and
  ///   there may be millions.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func position(of mark: ListMark, in query: ListQuery) throws -> Int? {
    try read { db in
      try answer(db) {
        try db.requireNoTies(of: query)
        return try $0.position(of: mark, in: query)
      } tables: {
        try db.ties(of: query).isEmpty ? nil : try db.position(of: mark, in: query)
      }
    }
  }

  /// Finds the row of a place; nil if the list has no such place.
  func mark(_ db: Database, of place: ListPlace, in query: ListQuery) throws -> ListMark? {
    let sort = query.sort
    switch place {
    case .day(let day):
      let isDown = try query.sort.isColumnDescending && db.ties(of: query).isEmpty
      let value = CellValue.integer(Int64(day.number))
      return ListMark(value: value, id: isDown ? .max : .min)
    case .caseNumber(let number):
      return try db.firstRow(ofCase: number, in: query)?.mark(by: sort)
    case .row, .percent:
      return try row(db, at: place, of: query)?.mark(by: sort)
    }
  }

  private func row(
    _ db: Database,
    at place: ListPlace,
    of query: ListQuery,
  ) throws -> CaseSummary? {
    try answer(db) { columns in
      try db.requireNoTies(of: query)
      guard let position = place.position(of: try columns.set(query).count) else { return nil }
      let id = try columns.id(at: position, of: query)
      return try db.rows(id.map { [$0] } ?? [], of: query.list.rows).first
    } tables: {
      guard let position = place.position(of: try db.count(query, limit: nil)) else { return nil }
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
