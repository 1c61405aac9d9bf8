package import CaseModel

/// Answers questions about lists from columns: which rows, in what order, how many of what.
package struct ListColumns: Sendable {
  package let columns: ColumnSet
  package let check: CancellationToken.Check
  package let asOf: Day

  package init(_ columns: ColumnSet, asOf: Day, _ check: CancellationToken.Check) {
    self.columns = columns
    self.asOf = asOf
    self.check = check
  }

  /// The rows of a list that pass.
  package func set(_ query: ListQuery) throws -> Bitmap {
    try PredicateScan(columns: columns, check: check)
      .rows(query.predicate(asOf: asOf), of: query.list.rows)
  }

  /// Returns the numbers of a page's rows, in the list's order.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func page(
    _ query: ListQuery,
    _ start: PageStart,
    limit: Int,
  ) throws -> (ids: [Int64], isEnd: Bool) {
    let list = try ordered(query)
    let rows =
      switch start {
      case .first: try list.rows(after: ListOrder.Cut(slot: 0, step: 0), limit: limit + 1)
      case .last: try list.rows(before: list.order.end, limit: limit + 1)
      case .after(let cursor):
        try list.rows(after: try cut(cursor, query, list, isPassed: true), limit: limit + 1)
      case .from(let cursor):
        try list.rows(after: try cut(cursor, query, list, isPassed: false), limit: limit + 1)
      case .before(let cursor):
        try list.rows(before: try cut(cursor, query, list, isPassed: false), limit: limit + 1)
      case .target: throw ColumnFault.unsupported
      }
    let source = ColumnRows(kind: query.list.rows, file: columns.file)
    let ids = try rows.prefix(limit).map { try source.id(at: $0) }
    return (start.isBackward ? ids.reversed() : ids, rows.count <= limit)
  }

  /// Returns the number of the row at a position of a list, counted from 0; none after its end.
  package func id(at position: Int, of query: ListQuery) throws -> Int64? {
    let list = try ordered(query)
    guard position >= 0, position < list.set.count else { return nil }
    let source = ColumnRows(kind: query.list.rows, file: columns.file)
    return try list.rows(after: try list.cut(at: position), limit: 1).first
      .map { try source.id(at: $0) }
  }

  /// Returns the position of a row in a list, counted from 0.
  package func position(of cursor: ListCursor, in query: ListQuery) throws -> Int {
    let list = try ordered(query)
    return try list.position(of: try cut(cursor, query, list, isPassed: false))
  }

  /// Returns how many rows of a list have each code of a column.
  package func counts(_ column: String, _ query: ListQuery) throws -> [UInt32] {
    let predicate = query.predicate(asOf: asOf)
    let question = ColumnSet.Question(rows: query.list.rows, predicate: predicate)
    return try columns.counts(of: column, question) {
      let rows = ColumnRows(kind: query.list.rows, file: columns.file)
      let set = try set(query)
      let source = try rows.column(column)
      guard source.width < 8, source.greatest <= 1 << 24 else { throw ColumnFault.unsupported }
      let path = try rows.path(to: column)
      guard set.count > set.rows / 2, !set.isFull else {
        return try CodeCounts.of(source, in: set, through: path, check: check.callAsFunction)
      }
      return try rest(of: source, set, path, column, query)
    }
  }

  /// Counts the few rows that are not in a set, and takes them from the counts of all.
  private func rest(
    of source: StoredColumn,
    _ set: Bitmap,
    _ path: StoredColumn?,
    _ column: String,
    _ query: ListQuery,
  ) throws -> [UInt32] {
    let all = ColumnSet.Question(rows: query.list.rows, predicate: .always)
    let total = try columns.counts(of: column, all) {
      let full = Bitmap(rows: set.rows, isFull: true)
      return try CodeCounts.of(source, in: full, through: path, check: check.callAsFunction)
    }
    let others = try CodeCounts.of(
      source,
      in: set.inverted,
      through: path,
      check: check.callAsFunction,
    )
    return zip(total, others).map { $0 - $1 }
  }

  private func ordered(_ query: ListQuery) throws -> OrderedRows {
    let name = query.sort.field.column
    let rows = ColumnRows(kind: query.list.rows, file: columns.file)
    let set = try set(query)
    let isByNumber = name == "id"
    let column = isByNumber ? nil : try rows.column(name)
    return OrderedRows(
      set: set,
      order: ListOrder(
        isDescending: query.sort.isColumnDescending,
        greatest: column?.greatest ?? 0,
        rows: rows.count,
      ),
      column: column,
      path: isByNumber ? nil : try rows.path(to: name),
      counts: isByNumber ? [UInt32(clamping: set.count)] : try counts(name, query),
      check: check,
    )
  }

  private func cut(
    _ cursor: ListCursor,
    _ query: ListQuery,
    _ list: OrderedRows,
    isPassed: Bool,
  ) throws -> ListOrder.Cut {
    let rows = ColumnRows(kind: query.list.rows, file: columns.file)
    let row = try rows.place(of: cursor.id)
    let isThere = try row < rows.count && rows.id(at: row) == cursor.id
    let value = list.column?.place(of: cursor.value) ?? (code: 0, isFound: true)
    return list.order.cut(
      code: value.code,
      isFound: value.isFound,
      row: row,
      isThere: isThere,
      isPassed: isPassed,
    )
  }
}
