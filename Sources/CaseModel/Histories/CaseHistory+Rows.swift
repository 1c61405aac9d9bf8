extension CaseHistory {
  /// Makes the history of rows an event kept; nil if the case itself is not among them.
  public init?(rows: [FactRow]) {
    let records = rows.map(\.record)
    guard let courtCase = records.lazy.compactMap({ $0 as? CourtCase }).first else { return nil }
    self.init(courtCase)
    person = records.lazy.compactMap { $0 as? Person }.first
    var sorter = RecordSorter(records: records)
    visitTables(&sorter)
  }
}

/// Gives every table its records.
private struct RecordSorter: HistoryVisitor {
  typealias Failure = Never
  let records: [any DocketRecord]

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    rows = records.compactMap { $0 as? Record }
  }
}
