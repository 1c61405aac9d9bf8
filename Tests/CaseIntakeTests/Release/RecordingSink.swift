import CaseModel
import CaseStore
import Synchronization

@testable import ReleaseImport

/// Keeps everything a reading hands over.
final class RecordingSink: ReleaseSink, TableSinks {
  fileprivate struct Record {
    var rows: [ReleaseTable: [[CellValue]]] = [:]
    var entries: [LookupEntry] = []
    var defects: [Defect] = []
    var tallies: [TableTally] = []
  }

  fileprivate let record = Mutex(Record())

  var tables: any TableSinks { self }

  func finished(_ table: ReleaseTable) -> TableTally? { nil }

  func begin(_ table: ReleaseTable) -> any RowSink { RecordingFile(self, table) }

  func begin(_ list: LookupTable) -> any EntrySink { RecordingFile(self, nil) }

  var rows: [ReleaseTable: [[CellValue]]] { record.withLock(\.rows) }
  var entries: [LookupEntry] { record.withLock(\.entries) }
  var defects: [Defect] { record.withLock(\.defects) }
  /// The accounts in the order of the tables, which end as their files do.
  var tallies: [TableTally] {
    record.withLock(\.tallies)
      .sorted { RecordingSink.place($0) < RecordingSink.place($1) }
  }
  var cases: [CourtCase] { (rows[.courtCase] ?? []).map(CourtCase.init(values:)) }
  var motions: [Motion] { (rows[.motion] ?? []).map(Motion.init(values:)) }

  private static func place(_ tally: TableTally) -> Int {
    ReleaseTable.allCases.firstIndex { $0.rawValue == tally.table } ?? -1
  }

  var bonds: [Bond] { (rows[.bond] ?? []).map(Bond.init(values:)) }
}

/// One file of what is kept.
private final class RecordingFile: RowSink, EntrySink {
  private let sink: RecordingSink
  private let table: ReleaseTable?

  init(_ sink: RecordingSink, _ table: ReleaseTable?) {
    self.sink = sink
    self.table = table
  }

  var checkpoint: TableCheckpoint? { nil }

  func forEachID(_ body: (Int64) -> Void) {}

  func keep(_ checkpoint: TableCheckpoint) {}

  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) -> Bool {
    guard let table else { return false }
    let row = cells.map(CellValue.init)
    sink.record.withLock { $0.rows[table, default: []].append(row) }
    return false
  }

  func add(_ entry: LookupEntry) {
    sink.record.withLock { $0.entries.append(entry) }
  }

  func add(_ defect: Defect) {
    sink.record.withLock { $0.defects.append(defect) }
  }

  func end(_ tally: TableTally) {
    sink.record.withLock { $0.tallies.append(tally) }
  }
}

extension CellValue {
  fileprivate init(_ cell: LoadCell) {
    switch cell {
    case .empty: self = .empty
    case .integer(let number): self = .integer(number)
    case .text(let bytes): self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}
