package import CaseModel

/// The columns of the rows of one kind that measures count.
package struct FigureTableColumns {
  package let rows: Int
  package let court: StoredColumn
  private let judge: StoredColumn
  private let reason: StoredColumn
  private let marks: StoredColumn
  private let from: StoredColumn
  private let day: StoredColumn
  private let until: StoredColumn
  private let counsel: StoredColumn
  private let steps: StoredColumn
  private let ids: StoredColumn
  private let file: ColumnFile

  package init(_ kind: FigureKind, _ file: ColumnFile) throws {
    guard kind.index < file.directory.figures.count else { throw ColumnFault.unsupported }
    let table = \ColumnDirectory.figures[kind.index]
    self.file = file
    rows = file.directory.figures[kind.index].rows
    court = try file.column(FigureColumn.court.rawValue, of: table)
    judge = try file.column(FigureColumn.judge.rawValue, of: table)
    reason = try file.column(FigureColumn.code.rawValue, of: table)
    marks = try file.column(FigureColumn.marks.rawValue, of: table)
    from = try file.column(FigureColumn.from.rawValue, of: table)
    day = try file.column(FigureColumn.day.rawValue, of: table)
    until = try file.column(FigureColumn.until.rawValue, of: table)
    counsel = try file.column(FigureColumn.counsel.rawValue, of: table)
    steps = try file.column(FigureColumn.step.rawValue, of: table)
    ids = try file.column("id", of: \.cases)
  }

  /// The place of the case of the row before another, among the cases; 0 before the first.
  package func owner(before row: Int) -> Int32 {
    var last: Int32 = 0
    for start in stride(from: 0, to: row, by: FigureTableColumns.stretch) {
      let stretch = start..<min(row, start + FigureTableColumns.stretch)
      for step in steps.numbers(stretch, { Int32(truncatingIfNeeded: $0) }) { last &+= step }
    }
    return last
  }

  private static let stretch = 8_192

  /// The places of the cases of some rows among the cases.
  ///
  /// - Parameters:
  ///   - rows: Rows that follow those asked for before.
  ///   - last: The place of the case of the row before them, 0 at first; then that of the last.
  /// - Returns: A place for each row.
  package func owners(_ rows: Range<Int>, after last: inout Int32) -> [Int32] {
    var owners = steps.numbers(rows) { Int32(truncatingIfNeeded: $0) }
    for place in owners.indices {
      last &+= owners[place]
      owners[place] = last
    }
    return owners
  }

  /// Rows as a block; what a question does not read is left empty.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - kind: What they are.
  ///   - need: What the measures read of them.
  /// - Returns: A block without groups.
  package func block(_ rows: Range<Int>, _ kind: FigureKind, _ need: FigureNeed) -> FigureBlock {
    var block = FigureBlock(kind)
    block.marks = marks.numbers(rows) { UInt16(truncatingIfNeeded: $0) }
    block.day = days(day, rows)
    block.from = need.contains(.from) ? days(from, rows) : none(rows)
    block.until = need.contains(.until) ? days(until, rows) : none(rows)
    block.counsel = need.contains(.counsel) ? days(counsel, rows) : none(rows)
    return block
  }

  /// The numbers of the cases at some places.
  package func ids(of owners: [Int32]) -> [Int64] { owners.map { ids.number(at: Int($0)) } }

  private func none(_ rows: Range<Int>) -> [Int32] {
    Array(repeating: FigureBlock.none, count: rows.count)
  }

  private func days(_ column: StoredColumn, _ rows: Range<Int>) -> [Int32] {
    let base = Int32(truncatingIfNeeded: column.number(ofCode: 0))
    return column.codes(rows) { $0 == 0 ? FigureBlock.none : base &+ Int32(truncatingIfNeeded: $0) }
  }

  /// Which codes of the court column stand for courts asked for; nil where any will do.
  package func codes(of courts: Set<String>) -> [Bool]? {
    guard !courts.isEmpty else { return nil }
    let texts = court.texts ?? []
    return [false] + texts.map(courts.contains)
  }

  /// The column a grouping reads.
  package func key(of grouping: FigureGrouping, _ labels: CodeLabels) throws -> FigureKey {
    switch grouping {
    case .court: FigureKey(court, isOfCase: false)
    case .judge: FigureKey(judge, isOfCase: false)
    case .reason: FigureKey(reason, isOfCase: false)
    case .state:
      FigureKey(court, isOfCase: false) { value in
        guard case .text(let code) = value,
          let state = CourtZone.state(of: code, labels: labels)
        else { return .empty }
        return .text(state)
      }
    case .field(let field):
      FigureKey(try file.column(field.column, of: \.cases), isOfCase: true)
    }
  }
}

/// What measures read of rows beside their marks and the day that puts them in a period.
package struct FigureNeed: OptionSet {
  package let rawValue: Int

  package static let from = FigureNeed(rawValue: 1)
  package static let until = FigureNeed(rawValue: 2)
  package static let counsel = FigureNeed(rawValue: 4)

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What the measures of a question read.
  package init(_ measures: [Measure]) {
    self = []
    for measure in measures {
      switch measure.formula {
      case .days(_, .afterDay): insert(.until)
      case .days: insert(.from)
      case .survival: formUnion([.from, .until])
      case .count, .share, .perDay: break
      }
      for term in measure.formula.terms {
        if term.isByStart { insert(.from) }
        if term.isStock || term.isStanding { insert(.until) }
        if term.isRepresented != nil { insert(.counsel) }
      }
    }
  }
}

/// A column rows are grouped by: their own, or of their case.
package struct FigureKey {
  /// One more than the greatest code.
  package let codes: Int
  private let column: StoredColumn
  /// Whether it is of the cases.
  package let isOfCase: Bool
  private let change: ((CellValue) -> CellValue)?

  package init(_ column: StoredColumn, isOfCase: Bool, _ change: ((CellValue) -> CellValue)? = nil)
  {
    self.column = column
    self.isOfCase = isOfCase
    self.change = change
    codes = column.greatest + 1
  }

  /// The codes of rows, whose cases are at some places.
  package func codes(_ rows: Range<Int>, _ owners: [Int32]) -> [Int] {
    isOfCase ? column.codes(at: owners) : column.codes(rows) { $0 }
  }

  /// The value a code stands for.
  package func value(ofCode code: Int) -> CellValue {
    let value = column.value(ofCode: code)
    return change?(value) ?? value
  }
}
