import CaseModel
import Testing

@testable import BulkTables
@testable import CaseStore
@testable import ReleaseImport

@Suite("The sum of what a release says of a case")
struct FactSumTests {
  @Test("Every value of every table counts, and the release it came from does not")
  func everyValue() throws {
    for table in ReleaseTable.allCases {
      let columns = TableSchema(table.recordType).spec.storedColumns
      let values = columns.map { $0.kind.isText ? CellValue.text("AB") : .integer(4) }
      let sum = try SummingSink(table, origin: 1).sum(of: values)
      for origin in [2, 127, 128, 40_000] as [Int64] {
        #expect(try SummingSink(table, origin: origin).sum(of: values) == sum)
      }
      for place in values.indices {
        var other = values
        other[place] = values[place].another
        #expect(try SummingSink(table, origin: 1).sum(of: other) != sum, "\(table) \(place)")
      }
    }
  }

  @Test("By sums and by comparing every case, a release brings the same changes")
  func sameChanges() throws {
    let dockets = [Scratch(), Scratch()]
    for scratch in dockets { _ = try scratch.release(LoadMarkTests.cases) }
    try dockets[1].execute("DELETE FROM factSum")
    for scratch in dockets { _ = try scratch.release(LoadMarkTests.later, label: "July") }
    let changes = try dockets.map { scratch in
      try Dump(scratch.docket).rows.filter { $0.hasPrefix("event ") }
    }
    #expect(changes[0] == changes[1])
    #expect(changes[0].count > 100)
  }
}

extension CellValue {
  /// Another value where this one is.
  fileprivate var another: CellValue {
    switch self {
    case .integer(let number): .integer(number + 1)
    case .text(let text): .text(text + "x")
    case .empty: .integer(7)
    }
  }
}

/// Sums up the row it is given.
private final class SummingSink: RowSink {
  let checkpoint: TableCheckpoint? = nil
  private let table: ReleaseTable
  private let layout: RowLayout
  private let origin: Int64
  private var sum = FactSum()

  init(_ table: ReleaseTable, origin: Int64) {
    self.table = table
    self.origin = origin
    layout = RowLayout(TableSchema(table.recordType))
  }

  func sum(of values: [CellValue]) throws -> FactSum {
    try add(values)
    return sum
  }

  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) -> Bool {
    let record = RecordWriter()
    let key = layout.write(cells, origin: origin, to: record)
    var cell = ByteBuffer()
    let isNumbered = layout.owner == nil
    record.append(to: &cell, row: isNumbered ? key.id : nil)
    cell.withContents { bytes in
      if let start = bytes.baseAddress { sum.add(start, isNumbered: isNumbered, of: table.index) }
    }
    return false
  }

  func forEachID(_ body: (Int64) -> Void) {}
  func keep(_ checkpoint: TableCheckpoint) {}
  func add(_ defect: Defect) {}
  func end(_ tally: TableTally) {}
}
