package import CaseModel
package import Platform

/// The rows measures count on their way into a column file, a table for each kind.
package struct GatheredFigures: Sendable {
  private var tables = FigureKind.allCases.map { _ in GatheredFigureTable() }
  private var texts = FigureTexts()

  /// Appends a row of the case at an index among the cases.
  package mutating func append(_ row: FigureRow, at place: Int32) {
    tables[row.kind.index].append(FigureEntry(row, at: place, &texts))
  }

  /// Appends the rows of another part, whose cases follow the first `cases`.
  package mutating func append(_ other: GatheredFigures, placesAfter cases: Int) {
    let numbers = texts.numbers(of: other.texts)
    for place in tables.indices {
      tables[place].append(other.tables[place], placesAfter: Int32(cases), numbers)
    }
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
  package mutating func unfinished(_ spill: ScratchFile) throws -> UnfinishedLists.Figures {
    var left: [UnfinishedLists.Table] = []
    for place in tables.indices { left.append(try tables[place].unfinished(spill)) }
    return UnfinishedLists.Figures(tables: left, texts: texts.all)
  }

  /// Restores rows as an interrupted import left them.
  package mutating func restore(_ left: UnfinishedLists.Figures) {
    for (place, table) in zip(tables.indices, left.tables) { tables[place].restore(table) }
    texts = FigureTexts(left.texts)
  }

  /// Writes the tables out and returns where they are.
  package mutating func write(
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> [ColumnDirectory.Table] {
    var written: [ColumnDirectory.Table] = []
    for place in tables.indices {
      written.append(try tables[place].write(texts, to: file, from: spill))
    }
    return written
  }
}
