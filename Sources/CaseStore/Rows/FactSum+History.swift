import BulkTables
package import CaseModel

extension FactSum {
  /// The checksum an import makes of a case, from the case as the docket holds it.
  package init(of history: CaseHistory) {
    self.init()
    add([history.courtCase], 0)
    var history = history
    let own = history.riders.filter { $0.caseID == history.id }
    history.riders = own + history.riders.filter { $0.caseID != history.id }
    var adder = SumAdder(sum: self)
    history.visitReleaseTables(&adder)
    self = adder.sum
  }

  fileprivate mutating func add<Record: DocketRecord>(_ records: [Record], _ table: Int) {
    guard !records.isEmpty else { return }
    let layout = RowLayout(TableSchema(Record.self))
    let writer = RecordWriter()
    var cell = ByteBuffer()
    for record in records {
      let id = layout.write(record.values, to: writer)
      cell.reset()
      writer.append(to: &cell, row: layout.owner == nil ? id : nil)
      unsafe cell.withContents { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe add(start, isNumbered: layout.owner == nil, of: table)
      }
    }
  }
}

/// Adds the rows of one table after another.
private struct SumAdder: HistoryVisitor {
  typealias Failure = Never
  var sum: FactSum
  /// The table's index among all; the case's own is 0.
  private var table = 0

  init(sum: FactSum) {
    self.sum = sum
  }

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    table += 1
    sum.add(rows, table)
  }
}

extension RowLayout {
  /// Writes the values of a row, with an origin that does not matter; returns its own number.
  fileprivate func write(_ values: [CellValue], to record: RecordWriter) -> Int64 {
    record.reset()
    for place in order {
      switch values[place] {
      case .integer where place == own && owner == nil: record.null()
      case .integer(let number): record.integer(number)
      case .text(let text): record.text(text)
      case .empty: record.null()
      }
    }
    record.integer(0)
    if case .integer(let id) = values[own] { return id }
    return 0
  }
}
