package import CaseModel
package import Platform

/// The columns of one table on their way into a column file.
package struct GatheredTable: Sendable {
  private var columns: [GatheredColumn]
  package private(set) var rows = 0
  private var waiting = 0

  /// Describing the columns takes longer than making them, so they are described once.
  private static let summaryColumns = CaseSummary.table.storedColumns

  package init(_ columns: [GatheredColumn]) {
    self.columns = columns
  }

  /// The columns of the summary.
  package init(summaries: Void) {
    let specs = GatheredTable.summaryColumns
    self.init(specs.map { GatheredColumn($0.name, isText: $0.kind.isText) })
  }

  /// Appends the number of the next row to a column.
  package mutating func append(_ value: Int64?, _ column: Int) {
    columns[column].append(value ?? GatheredColumn.empty)
  }

  /// Appends the text of the next row to a column.
  package mutating func append(_ text: String, _ column: Int) {
    columns[column].append(text)
  }

  /// Appends a record as the next row, column by column.
  package mutating func append(_ record: inout some DocketRecord) {
    unsafe columns.withUnsafeMutableBufferPointer { columns in
      var filler = unsafe ColumnFiller(columns)
      record.visit(&filler)
    }
    endRow()
  }

  /// Ends a row, whose columns have all been given.
  package mutating func endRow() {
    rows += 1
    waiting += 1
  }

  /// Appends the unspilled rows of another table, offsetting row references by `places`.
  package mutating func append(_ other: GatheredTable, placesAfter places: Int) {
    for index in columns.indices { columns[index].append(other.columns[index], after: places) }
    rows += other.rows
    waiting += other.rows
  }

  /// Forgets the rows, none of which was put aside.
  package mutating func reset() {
    for index in columns.indices { columns[index].reset() }
    rows = 0
    waiting = 0
  }

  /// Puts the rows that wait aside, once they fill a chunk.
  package mutating func putAsideChunk(_ spill: ScratchFile) throws {
    if waiting >= GatheredColumn.chunkRows { try putAside(spill) }
  }

  /// How far the rows have come; they are all put aside by then.
  package mutating func unfinished(_ spill: ScratchFile) throws -> UnfinishedLists.Table {
    try putAside(spill)
    return UnfinishedLists.Table(rows: rows, columns: columns.map(\.unfinished))
  }

  /// Restores rows as an interrupted import left them.
  package mutating func restore(_ left: UnfinishedLists.Table) {
    rows = left.rows
    for (index, column) in zip(columns.indices, left.columns) { columns[index].restore(column) }
  }

  private mutating func putAside(_ spill: ScratchFile) throws {
    for index in columns.indices { try columns[index].putAside(spill) }
    waiting = 0
  }

  /// Writes the columns one after the other, and returns where they are.
  package mutating func write(
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> ColumnDirectory.Table {
    try putAside(spill)
    try spill.flush()
    var table = ColumnDirectory.Table(rows: rows)
    for column in columns {
      table.columns.append(try ColumnCoding(column).write(column, to: file, from: spill))
    }
    return table
  }
}
