package import CaseModel
package import Platform

/// The rows measures count on their way into a column file, a table for each kind.
package struct GatheredFigures: Sendable {
  package private(set) var tables: [GatheredTable] = FigureKind.allCases.map { _ in
    GatheredTable([
      GatheredColumn("case", isPlace: true), GatheredColumn("marks"), GatheredColumn("from"),
      GatheredColumn("day"), GatheredColumn("until"), GatheredColumn("counsel"),
      GatheredColumn("court", isText: true), GatheredColumn("judge", isText: true),
      GatheredColumn("code", isText: true),
    ])
  }

  /// Takes the rows of a case at a place among the cases.
  package mutating func take(_ rows: [FigureRow], at place: Int64) {
    for row in rows {
      let kind = row.kind.place
      tables[kind].take(place, 0)
      tables[kind].take(Int64(row.marks.rawValue), 1)
      tables[kind].take(row.from.map { Int64($0.number) }, 2)
      tables[kind].take(row.day.map { Int64($0.number) }, 3)
      tables[kind].take(row.until.map { Int64($0.number) }, 4)
      tables[kind].take(row.counsel.map { Int64($0.number) }, 5)
      tables[kind].take(row.court, 6)
      tables[kind].take(row.judge, 7)
      tables[kind].take(row.code, 8)
      tables[kind].endRow()
    }
  }

  /// Takes the rows of the cases that follow so many.
  package mutating func append(_ other: GatheredFigures, placesAfter cases: Int) {
    for place in tables.indices { tables[place].append(other.tables[place], placesAfter: cases) }
  }

  /// Forgets the rows, none of which was put aside.
  package mutating func reset() {
    for place in tables.indices { tables[place].reset() }
  }

  /// Puts aside what fills a chunk.
  package mutating func putAsideChunks(_ spill: ScratchFile) throws {
    for place in tables.indices { try tables[place].putAsideChunk(spill) }
  }

  /// How far the rows have come; they are all put aside by then.
  package mutating func unfinished(_ spill: ScratchFile) throws -> [UnfinishedLists.Table] {
    var left: [UnfinishedLists.Table] = []
    for place in tables.indices { left.append(try tables[place].unfinished(spill)) }
    return left
  }

  /// Goes on with rows where they were left.
  package mutating func take(_ left: [UnfinishedLists.Table]) {
    for (place, table) in zip(tables.indices, left) { tables[place].take(table) }
  }

  /// Writes the tables out and returns where they are.
  package mutating func write(
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> [ColumnDirectory.Table] {
    var written: [ColumnDirectory.Table] = []
    for place in tables.indices { written.append(try tables[place].write(to: file, from: spill)) }
    return written
  }
}
