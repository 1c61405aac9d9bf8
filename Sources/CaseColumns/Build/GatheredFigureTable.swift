import Platform

/// The rows of one kind that measures count, on their way into a column file.
struct GatheredFigureTable: Sendable {
  private var entries: [FigureEntry] = []
  private var columns = FigureColumn.allCases.map { column in
    GatheredColumn(column.rawValue, isText: column.isText)
  }
  private var rows = 0
  /// The place of the case of the last row that was put aside.
  private var last: Int32 = 0

  /// Appends the next row.
  @inline(__always)
  mutating func append(_ entry: FigureEntry) {
    entries.append(entry)
  }

  /// Appends the unspilled rows of another table.
  mutating func append(
    _ other: GatheredFigureTable,
    placesAfter places: Int32,
    _ numbers: FigureNumbers,
  ) {
    entries.reserveCapacity(entries.count + other.entries.count)
    for var entry in other.entries {
      entry.place += places
      if entry.court >= 0 { entry.court = numbers.courts[Int(entry.court)] }
      if entry.judge >= 0 { entry.judge = numbers.judges[Int(entry.judge)] }
      if entry.code >= 0 { entry.code = numbers.codes[Int(entry.code)] }
      entries.append(entry)
    }
  }

  /// Forgets the rows, none of which was put aside.
  mutating func reset() {
    entries.removeAll(keepingCapacity: true)
  }

  /// Puts the rows that wait aside, once they fill a chunk.
  mutating func putAsideChunk(_ spill: ScratchFile) throws {
    if entries.count >= GatheredColumn.chunkRows { try putAside(spill) }
  }

  private mutating func putAside(_ spill: ScratchFile) throws {
    for (place, column) in FigureColumn.allCases.enumerated() {
      try columns[place].putAside(values(of: column), spill)
    }
    rows += entries.count
    last = entries.last?.place ?? last
    reset()
  }

  /// The values of a column, where none is `GatheredColumn.empty`.
  private func values(of column: FigureColumn) -> [Int64] {
    switch column {
    case .step: steps
    case .marks: entries.map { Int64($0.marks) }
    case .from: entries.map { GatheredFigureTable.value($0.from) }
    case .day: entries.map { GatheredFigureTable.value($0.day) }
    case .until: entries.map { GatheredFigureTable.value($0.until) }
    case .counsel: entries.map { GatheredFigureTable.value($0.counsel) }
    case .court: entries.map { GatheredFigureTable.value($0.court) }
    case .judge: entries.map { GatheredFigureTable.value($0.judge) }
    case .code: entries.map { GatheredFigureTable.value($0.code) }
    }
  }

  @inline(__always)
  private static func value(_ number: Int32) -> Int64 {
    number == FigureEntry.none ? GatheredColumn.empty : Int64(number)
  }

  private var steps: [Int64] {
    var last = last
    return entries.map { entry in
      defer { last = entry.place }
      return Int64(entry.place - last)
    }
  }

  /// How far the rows have come; they are all put aside by then.
  mutating func unfinished(_ spill: ScratchFile) throws -> UnfinishedLists.Table {
    try putAside(spill)
    return UnfinishedLists.Table(
      rows: rows,
      last: last,
      columns: columns.map(\.unfinished),
    )
  }

  /// Restores rows as an interrupted import left them.
  mutating func restore(_ left: UnfinishedLists.Table) {
    rows = left.rows
    last = left.last
    for (index, column) in zip(columns.indices, left.columns) { columns[index].restore(column) }
  }

  /// Writes the columns one after the other, as few bits a row as they need.
  mutating func write(
    _ texts: FigureTexts,
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> ColumnDirectory.Table {
    try putAside(spill)
    try spill.flush()
    var table = ColumnDirectory.Table(rows: rows)
    for (place, column) in FigureColumn.allCases.enumerated() {
      let coding = ColumnCoding(columns[place], packing: texts.texts(of: column))
      table.columns.append(try coding.write(columns[place], to: file, from: spill))
    }
    return table
  }
}
