package import CaseModel

/// Finds the rows for which a filter holds, by scanning columns.
///
/// It agrees with `Predicate.holds(for:)` and with the filter's SQL row by row.
package struct PredicateScan {
  package let columns: ColumnSet
  package let check: CancellationToken.Check

  /// Returns the rows of a kind that pass.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func rows(_ predicate: Predicate, of kind: RowKind) throws -> Bitmap {
    try columns.rows(of: ColumnSet.Question(rows: kind, predicate: predicate)) {
      try check()
      return try find(predicate, ColumnRows(kind: kind, file: columns.file))
    }
  }

  private func find(_ predicate: Predicate, _ rows: ColumnRows) throws -> Bitmap {
    if rows.kind == .clocks, predicate.columns.allSatisfy({ !rows.isOwn($0) }) {
      return try spread(self.rows(predicate, of: .cases), rows)
    }
    switch predicate {
    case .always: return Bitmap(rows: rows.count, isFull: true)
    case .both(let parts):
      return try parts.reduce(Bitmap(rows: rows.count, isFull: true)) {
        $0.and(try self.rows($1, of: rows.kind))
      }
    case .either(let parts):
      return try parts.reduce(Bitmap(rows: rows.count)) {
        $0.or(try self.rows($1, of: rows.kind))
      }
    case .not(let part): return try self.rows(part, of: rows.kind).inverted
    case .between("id", let low, let high):
      return Bitmap(rows: rows.count, stretch: try rows.stretch(from: low, to: high))
    case .present("id"): return Bitmap(rows: rows.count, isFull: true)
    case .contains(let names, _) where names.count > 1:
      return try names.reduce(Bitmap(rows: rows.count)) {
        $0.or(try scan(predicate, rows.column($1), rows.count))
      }
    case .present, .between, .oneOf, .same, .lists, .digits, .contains:
      guard let name = predicate.columns.first else { return Bitmap(rows: rows.count) }
      return try scan(predicate, rows.column(name), rows.count)
    }
  }

  private func scan(_ predicate: Predicate, _ column: StoredColumn, _ count: Int) throws -> Bitmap {
    let test = predicate.codes(of: column)
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    if case .none = test { return Bitmap(rows: count, words: words) }
    try unsafe words.withUnsafeMutableBufferPointer { words in
      guard let words = words.baseAddress else { return }
      for start in stride(from: 0, to: count, by: 1 << 20) {
        try check()
        unsafe CodeScan.mark(column, test, rows: start..<min(count, start + 1 << 20), into: words)
      }
    }
    return Bitmap(rows: count, words: words)
  }

  /// The clocks of a set of cases.
  private func spread(_ cases: Bitmap, _ rows: ColumnRows) throws -> Bitmap {
    var words = [UInt64](repeating: 0, count: (rows.count + 63) / 64)
    guard let owners = try unsafe rows.caseOfClock().codes(UInt32.self) else {
      return Bitmap(rows: rows.count)
    }
    unsafe cases.words.withUnsafeBufferPointer { cases in
      for row in 0..<rows.count {
        let owner = unsafe Int(owners[row]) - 1
        unsafe words[row >> 6] |= (cases[owner >> 6] >> UInt64(owner & 63) & 1) << UInt64(row & 63)
      }
    }
    return Bitmap(rows: rows.count, words: words)
  }
}

extension Predicate {
  /// The columns the test reads.
  package var columns: [String] {
    switch self {
    case .always: []
    case .both(let parts), .either(let parts): parts.flatMap(\.columns)
    case .not(let part): part.columns
    case .present(let column), .between(let column, _, _), .oneOf(let column, _),
      .same(let column, _), .lists(let column, _), .digits(let column, _):
      [column]
    case .contains(let columns, _): columns
    }
  }

  /// The codes of a column that pass a test of that column alone.
  fileprivate func codes(of column: StoredColumn) -> CodeTest {
    switch self {
    case .present: column.greatest > 0 ? .stretches([1...column.greatest]) : .none
    case .between(_, let low, let high):
      column.codes(from: low, to: high).map { .stretches([$0]) } ?? .none
    default:
      CodeTest(
        passing: (column.texts ?? []).enumerated().filter { holds(forText: $0.element) }
          .map { $0.offset + 1 },
        greatest: column.greatest,
      )
    }
  }
}
