package import CaseModel

/// The columns of the rows of one kind that measures count.
package struct FigureTableColumns {
  package let rows: Int
  package let court: StoredColumn
  private let judge: StoredColumn
  private let reason: StoredColumn
  private let marks: StoredColumn
  private let days: [StoredColumn]
  private let places: StoredColumn
  private let ids: StoredColumn
  private let file: ColumnFile

  package init(_ kind: FigureKind, _ file: ColumnFile) throws {
    guard kind.place < file.directory.figures.count else { throw ColumnFault.unsupported }
    let table = \ColumnDirectory.figures[kind.place]
    self.file = file
    rows = file.directory.figures[kind.place].rows
    court = try file.column("court", of: table)
    judge = try file.column("judge", of: table)
    reason = try file.column("code", of: table)
    marks = try file.column("marks", of: table)
    days = try ["from", "day", "until", "counsel"].map { try file.column($0, of: table) }
    places = try file.column("case", of: table)
    ids = try file.column("id", of: \.cases)
  }

  /// The place of a row's case among the cases.
  package func owner(_ row: Int) -> Int { Int(places.number(at: row)) }

  /// Adds a row to a block.
  package func append(_ row: Int, _ place: Int, group: Int, to block: inout FigureBlock) {
    block.marks.append(UInt16(truncatingIfNeeded: marks.number(at: row)))
    block.from.append(day(0, row))
    block.day.append(day(1, row))
    block.until.append(day(2, row))
    block.counsel.append(day(3, row))
    block.group.append(Int32(truncatingIfNeeded: group))
    block.cases.append(ids.number(at: place))
  }

  private func day(_ column: Int, _ row: Int) -> Int32 {
    let column = days[column]
    let code = column.code(at: row)
    return code == 0 ? FigureBlock.none : Int32(truncatingIfNeeded: column.number(ofCode: code))
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

/// A column rows are grouped by: their own, or of their case.
package struct FigureKey {
  /// One more than the greatest code.
  package let codes: Int
  private let column: StoredColumn
  private let isOfCase: Bool
  private let change: ((CellValue) -> CellValue)?

  package init(_ column: StoredColumn, isOfCase: Bool, _ change: ((CellValue) -> CellValue)? = nil)
  {
    self.column = column
    self.isOfCase = isOfCase
    self.change = change
    codes = column.greatest + 1
  }

  /// The code of a row.
  package func code(_ row: Int, _ place: Int) -> Int { column.code(at: isOfCase ? place : row) }

  /// The value of a row.
  package func value(_ row: Int, _ place: Int) -> CellValue {
    let value = column.value(ofCode: code(row, place))
    return change?(value) ?? value
  }
}
