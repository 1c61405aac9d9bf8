package import CaseModel
package import Platform

/// The rows of the lists on their way into a column file: cases, their clocks, the hearings that
/// are scheduled, and what measures count.
package struct GatheredLists: Sendable {
  package private(set) var cases = GatheredTable(summaries: ())
  package private(set) var clocks = GatheredTable([
    GatheredColumn("nextClockOn"), GatheredColumn("nextClock", isText: true),
    GatheredColumn("case", isPlace: true), GatheredColumn("ordinal"),
  ])
  package private(set) var hearings = GatheredTable([
    GatheredColumn("day"), GatheredColumn("case", isPlace: true),
  ])
  package private(set) var figures = GatheredFigures()
  /// The earliest day of hearings that are kept.
  package let hearingsFrom: Day

  package init(asOf: Day) {
    hearingsFrom = GatheredLists.hearingsFrom(asOf)
  }

  /// The earliest day of hearings that are kept in the lists of a day: those of a month stay.
  package static func hearingsFrom(_ asOf: Day) -> Day { asOf - 31 }

  /// Appends a case; cases come in the order of their numbers.
  package mutating func append(
    _ summary: inout CaseSummary,
    _ clockRows: [ClockRow],
    _ hearingDays: [Day],
    figures forEachFigure: ((FigureRow) -> Void) -> Void,
  ) {
    let place = Int64(cases.rows)
    for clock in clockRows {
      clocks.append(clock.due.map { Int64($0.number) }, 0)
      clocks.append(clock.rule, 1)
      clocks.append(place, 2)
      clocks.append(clock.id - ClockRow.ids(of: summary.id).lowerBound, 3)
      clocks.endRow()
    }
    for day in hearingDays where day >= hearingsFrom {
      hearings.append(Int64(day.number), 0)
      hearings.append(place, 1)
      hearings.endRow()
    }
    forEachFigure { figures.append($0, at: Int32(place)) }
    cases.append(&summary)
  }

  /// Forgets the cases, none of which was put aside.
  package mutating func reset() {
    cases.reset()
    clocks.reset()
    hearings.reset()
    figures.reset()
  }

  /// Takes the cases that follow, gathered elsewhere.
  package mutating func append(_ other: GatheredLists) {
    clocks.append(other.clocks, placesAfter: cases.rows)
    hearings.append(other.hearings, placesAfter: cases.rows)
    figures.append(other.figures, placesAfter: cases.rows)
    cases.append(other.cases, placesAfter: cases.rows)
  }

  /// Puts aside what fills a chunk.
  package mutating func putAsideChunks(_ spill: ScratchFile) throws {
    try cases.putAsideChunk(spill)
    try clocks.putAsideChunk(spill)
    try hearings.putAsideChunk(spill)
    try figures.putAsideChunks(spill)
  }

  /// How far the rows have come; they are all put aside by then.
  package mutating func unfinished(_ spill: ScratchFile) throws -> UnfinishedLists {
    let tables = [
      try cases.unfinished(spill), try clocks.unfinished(spill), try hearings.unfinished(spill),
    ]
    let counted = try figures.unfinished(spill)
    try spill.flush()
    return UnfinishedLists(
      cases: tables[0],
      clocks: tables[1],
      hearings: tables[2],
      figures: counted,
      spilled: spill.end,
    )
  }

  /// Restores rows as an interrupted import left them.
  package mutating func restore(_ left: UnfinishedLists) {
    cases.restore(left.cases)
    clocks.restore(left.clocks)
    hearings.restore(left.hearings)
    figures.restore(left.figures)
  }

  /// Writes the tables out, one after the other, and notes in the directory where they are.
  package mutating func write(
    to file: ScratchFile,
    from spill: ScratchFile,
    _ directory: inout ColumnDirectory,
  ) throws {
    directory.cases = try cases.write(to: file, from: spill)
    directory.clocks = try clocks.write(to: file, from: spill)
    directory.hearings = try hearings.write(to: file, from: spill)
    directory.figures = try figures.write(to: file, from: spill)
  }
}

/// Fills the columns of a table from a record's own column list.
@safe package struct ColumnFiller: ColumnVisitor {
  private let columns: UnsafeMutableBufferPointer<GatheredColumn>
  private var next = 0

  /// Fills columns for as long as it lives.
  package init(_ columns: UnsafeMutableBufferPointer<GatheredColumn>) {
    unsafe self.columns = unsafe columns
  }

  package mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    number(value)
  }

  package mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    unsafe columns[next].append(value)
    next &+= 1
  }

  package mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    number(value.map { Int64($0.number) })
  }

  package mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    number(value)
  }

  package mutating func omitted(_ headers: [String]) {}

  private mutating func number(_ value: Int64?) {
    unsafe columns[next].append(value ?? GatheredColumn.empty)
    next &+= 1
  }
}
