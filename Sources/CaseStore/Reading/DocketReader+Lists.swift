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
  public func page(_ query: ListQuery, _ start: PageStart, limit: Int) throws -> ListPage {
    try read { db in
      let scope = query.predicate(asOf: try db.asOf()).sql
      var rows: [CaseSummary] = []
      let segments = PageSegment.segments(of: query.sort, tie: query.tie, start)
      for segment in segments where rows.count <= limit {
        rows += try db.records(
          CaseSummary.self,
          segment.clause(within: scope, limit: limit + 1 - rows.count),
          from: query.list.rows.relation,
        )
      }
      let isEnd = rows.count <= limit
      if !isEnd { rows.removeLast() }
      return ListPage(rows: start.isBackward ? rows.reversed() : rows, isEnd: isEnd)
    }
  }

  /// Counts the cases that pass.
  ///
  /// - Parameters:
  ///   - query: The list and its filter.
  ///   - cap: Where to stop; none counts to the end.
  /// - Returns: The count.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func count(_ query: ListQuery, cap: Int? = nil) throws -> CaseCount {
    try read { db in
      let scope = query.predicate(asOf: try db.asOf()).sql
      let limit = cap.map { " LIMIT \($0 + 1)" } ?? ""
      let rows = query.list.rows.relation
      let sql = "SELECT count(*) FROM (SELECT 1 FROM \(rows) WHERE \(scope.sql)\(limit))"
      let found =
        try Int.fetchOne(db, sql: sql, arguments: StatementArguments(scope.values)) ?? 0
      guard let cap, found > cap else { return CaseCount(found) }
      return CaseCount(cap, isCapped: true)
    }
  }

  /// Hands every row of a list to a body, in order, a page at a time.
  public func forEach(_ query: ListQuery, _ body: (CaseSummary) throws -> Void) throws {
    var start = PageStart.first
    while true {
      let page = try page(query, start, limit: 2000)
      for row in page.rows { try body(row) }
      guard !page.isEnd, let last = page.rows.last else { return }
      start = .after(last.mark(by: query.sort.field))
    }
  }
}
