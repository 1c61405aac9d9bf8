import CaseModel

/// The columns of one table on their way into a column file.
final class GatheredTable {
  private var columns: [GatheredColumn]
  private(set) var rows = 0

  init(_ columns: [GatheredColumn]) {
    self.columns = columns
  }

  /// The columns of the summary.
  convenience init(summaries: Void) {
    let specs = TableSchema(CaseSummary.self).spec.storedColumns
    self.init(specs.map { GatheredColumn($0.name, isText: $0.kind.isText) })
  }

  /// Takes the number of the next row in a column.
  func take(_ value: Int64?, _ column: Int) {
    columns[column].take(value ?? GatheredColumn.empty)
  }

  /// Takes the text of the next row in a column.
  func take(_ text: String, _ column: Int) {
    columns[column].take(text)
  }

  /// Ends a row, whose columns have all been given.
  func endRow(_ spill: ScratchFile) throws {
    rows += 1
    if rows.isMultiple(of: GatheredColumn.chunkRows) { try putAside(spill) }
  }

  private func putAside(_ spill: ScratchFile) throws {
    for index in columns.indices { try columns[index].putAside(spill) }
  }

  /// Writes the columns one after the other, and returns where they are.
  func write(to file: ScratchFile, from spill: ScratchFile) throws -> ColumnDirectory.Table {
    try putAside(spill)
    try spill.flush()
    var table = ColumnDirectory.Table(rows: rows)
    for column in columns {
      table.columns.append(try ColumnCoding(column).write(column, to: file, from: spill))
    }
    return table
  }
}

/// Fills the columns of a table from a record's own column list.
struct ColumnFiller: ColumnVisitor {
  let table: GatheredTable
  private var next = 0

  init(_ table: GatheredTable) {
    self.table = table
  }

  private mutating func column() -> Int {
    defer { next += 1 }
    return next
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    table.take(value, column())
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    table.take(value, column())
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    table.take(value.map { Int64($0.number) }, column())
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    table.take(value, column())
  }

  mutating func omitted(_ headers: [String]) {}
}
