package import CaseModel

/// The rows of one kind of list in the columns: cases, or running clocks with their case.
package struct ColumnRows {
  package let kind: RowKind
  package let file: ColumnFile

  /// How many rows there are.
  package var count: Int { kind == .cases ? file.directory.cases.rows : file.directory.clocks.rows }

  /// Whether a column is of the rows themselves; else it is of their case.
  package func isOwn(_ column: String) -> Bool {
    kind == .cases || ["id", "nextClockOn", "nextClock"].contains(column)
  }

  /// The column a field is read from.
  package func column(_ name: String) throws -> StoredColumn {
    let isOfCase = kind == .cases || !isOwn(name)
    return try file.column(name, of: isOfCase ? \.cases : \.clocks)
  }

  /// Leads from rows to their cases, where a column is of the case.
  package func path(to name: String) throws -> StoredColumn? {
    isOwn(name) ? nil : try caseOfClock()
  }

  /// The place of each clock's case among the cases.
  package func caseOfClock() throws -> StoredColumn { try file.column("case", of: \.clocks) }

  /// The number of a row.
  package func id(at row: Int) throws -> Int64 {
    let ids = try file.column("id", of: \.cases)
    guard kind == .clocks else { return ids.number(at: row) }
    let owner = ids.number(at: Int(try caseOfClock().number(at: row)))
    let ordinal = try file.column("ordinal", of: \.clocks).number(at: row)
    return ClockRow.ids(of: owner).lowerBound + ordinal
  }

  /// The first row whose number is not less than a number.
  package func place(of id: Int64) throws -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if try self.id(at: middle) < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rows whose numbers lie between two, both included.
  package func stretch(from low: Int64, to high: Int64) throws -> Range<Int> {
    guard low <= high else { return 0..<0 }
    let first = try place(of: low)
    let end = high == .max ? count : try place(of: high + 1)
    return first..<max(first, end)
  }
}
