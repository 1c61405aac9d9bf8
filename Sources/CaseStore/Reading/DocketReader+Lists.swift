import CaseColumns
public import CaseModel
import GRDB

/// Some rows of a list, in the list's order.
public struct ListPage: Hashable, Sendable {
  /// The rows.
  public var rows: [CaseSummary]
  /// Whether no row follows in the direction asked for.
  public var isEnd: Bool
}

extension DocketReader {
  /// Reads a page of a list.
  ///
  /// - Parameters:
  ///   - query: The list, its filter and order.
  ///   - start: Where the page begins or ends.
  ///   - limit: The most rows to return.
  /// - Returns: The rows in the list's order.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in `limit` where an index has the order; else linear in the rows of the
  ///   list, milliseconds by columns for millions.
  public func page(_ query: ListQuery, _ start: PageStart, limit: Int) throws -> ListPage {
    try read { db in
      guard case .target(let target) = start else { return try page(db, query, start, limit) }
      guard let cursor = try cursor(db, of: target, in: query) else {
        return ListPage(rows: [], isEnd: true)
      }
      return try page(db, query, .from(cursor), limit)
    }
  }

  private func page(
    _ db: Database,
    _ query: ListQuery,
    _ start: PageStart,
    _ limit: Int,
  ) throws -> ListPage {
    try answer(db) { columns in
      try db.requireNoTies(of: query)
      let (ids, isEnd) = try columns.page(query, start, limit: limit)
      return ListPage(rows: try db.rows(ids, of: query.list.rows), isEnd: isEnd)
    } tables: {
      try db.page(query, start, limit: limit)
    }
  }

  /// Counts the cases that pass.
  ///
  /// - Parameters:
  ///   - query: The list and its filter.
  ///   - cap: Where SQLite may stop; columns count to the end.
  /// - Returns: The count.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the cases; SQLite stops at `cap`.
  public func count(_ query: ListQuery, cap: Int? = nil) throws -> CaseCount {
    try read { db in
      try answer(db) {
        CaseCount(try $0.set(query).count)
      } tables: {
        let found = try db.count(query, limit: cap.map { $0 + 1 })
        guard let cap, found > cap else { return CaseCount(found) }
        return CaseCount(cap, isCapped: true)
      }
    }
  }

  /// Hands every row of a list to a body, in order, a page at a time.
  ///
  /// - Throws: `DocketError` where the docket cannot be read, and whatever `body` throws.
  /// - Complexity: Linear in the rows; memory for one page.
  public func forEach(_ query: ListQuery, _ body: (CaseSummary) throws -> Void) throws {
    var start = PageStart.first
    while true {
      let page = try page(query, start, limit: 2000)
      for row in page.rows { try body(row) }
      guard !page.isEnd, let last = page.rows.last else { return }
      start = .after(last.cursor(by: query.sort))
    }
  }
}

extension Database {
  /// Reads a page from the tables.
  func page(_ query: ListQuery, _ start: PageStart, limit: Int) throws -> ListPage {
    let scope = query.predicate(asOf: try asOf()).sql
    var rows: [CaseSummary] = []
    let segments = PageSegment.segments(of: query.sort, ties: try ties(of: query), start)
    for segment in segments where rows.count <= limit {
      rows += try records(
        CaseSummary.self,
        segment.clause(within: scope, limit: limit + 1 - rows.count),
        from: query.list.rows.relation,
      )
    }
    let isEnd = rows.count <= limit
    if !isEnd { rows.removeLast() }
    return ListPage(rows: start.isBackward ? rows.reversed() : rows, isEnd: isEnd)
  }

  /// The fields that decide between rows with the same value; none in a public docket, whose
  /// columns know no order but that of a value and the rows' numbers.
  func ties(of query: ListQuery) throws -> [SortKey] {
    if query.ties.isEmpty { return [] }
    if try meta("kind") == DocketKind.caseload.rawValue { return query.ties }
    guard query.sort.then.isEmpty else {
      throw DocketError.refused("only a clinic's docket is sorted by several fields; name one")
    }
    return []
  }

  /// Leaves an order to the tables that columns do not know.
  func requireNoTies(of query: ListQuery) throws {
    if try !ties(of: query).isEmpty { throw ColumnFault.unsupported }
  }

  /// Counts the rows of a list that come before a cursor.
  func position(of cursor: ListCursor, in query: ListQuery) throws -> Int {
    let scope = query.predicate(asOf: try asOf()).sql
    let stretches = PageSegment.segments(
      of: query.sort,
      ties: try ties(of: query),
      .before(cursor),
    )
    let counts = try stretches.map { try count($0.condition.and(scope), of: query.list.rows) }
    return counts.reduce(0, +)
  }

  /// Counts the rows of a list in the tables, up to a limit.
  func count(_ query: ListQuery, limit: Int?) throws -> Int {
    try count(query.predicate(asOf: try asOf()).sql, of: query.list.rows, limit: limit)
  }

  private func count(
    _ condition: Condition,
    of kind: RowKind,
    limit: Int? = nil,
  ) throws -> Int {
    let end = limit.map { " LIMIT \($0)" } ?? ""
    let sql = "SELECT count(*) FROM (SELECT 1 FROM \(kind.relation) WHERE \(condition.sql)\(end))"
    return try Int.fetchOne(self, sql: sql, arguments: StatementArguments(condition.values)) ?? 0
  }

  /// Reads rows by their numbers, in the order given.
  func rows(_ ids: [Int64], of kind: RowKind) throws -> [CaseSummary] {
    let columns = TableSchema(CaseSummary.self).columnList
    let row = try cachedStatement(sql: "SELECT \(columns) FROM \(kind.relation) WHERE id = ?")
    return try ids.compactMap { id in
      try Row.fetchOne(row, arguments: [id])
        .map { CaseSummary(values: $0.map { CellValue($0.1) }) }
    }
  }
}
