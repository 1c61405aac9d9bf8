import BulkTables
package import CaseModel

extension FactSum {
  /// The checksum an import makes of a case, from the case as the docket holds it.
  package init(of history: CaseHistory) {
    self.init()
    add([history.courtCase], .courtCase)
    add(history.proceedings, .proceeding)
    add(history.hearings, .hearing)
    add(history.applications, .application)
    add(history.appeals, .appeal)
    add(history.motions, .motion)
    add(history.representations, .representation)
    add(history.bonds, .bond)
    add(history.custodyStays, .custody)
    add(history.charges, .charge)
    add(history.riders.filter { $0.caseID == history.id }, .rider)
    add(history.riders.filter { $0.caseID != history.id }, .rider)
  }

  private mutating func add(_ records: [some DocketRecord], _ table: ReleaseTable) {
    guard !records.isEmpty else { return }
    let layout = RowLayout(TableSchema(table.recordType))
    let writer = RecordWriter()
    var cell = ByteBuffer()
    for record in records {
      let id = layout.write(record.values, to: writer)
      cell.reset()
      writer.append(to: &cell, row: layout.owner == nil ? id : nil)
      unsafe cell.withContents { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe add(start, isNumbered: layout.owner == nil, of: table.index)
      }
    }
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
