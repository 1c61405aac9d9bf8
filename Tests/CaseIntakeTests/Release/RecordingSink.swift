import CaseModel
import CaseStore

/// Keeps everything a reading hands over.
final class RecordingSink: ReleaseSink {
  private(set) var rows: [ReleaseTable: [[CellValue]]] = [:]
  private(set) var entries: [LookupEntry] = []
  private(set) var defects: [Defect] = []
  private(set) var tallies: [TableTally] = []
  private var table: ReleaseTable?

  func begin(_ table: ReleaseTable) {
    self.table = table
  }

  func add(_ cells: UnsafeBufferPointer<LoadCell>) {
    guard let table else { return }
    rows[table, default: []].append(cells.map(CellValue.init))
  }

  func add(_ entry: LookupEntry) {
    entries.append(entry)
  }

  func add(_ defect: Defect) {
    defects.append(defect)
  }

  func end(_ tally: TableTally) {
    tallies.append(tally)
    table = nil
  }

  var cases: [CourtCase] { (rows[.courtCase] ?? []).map(CourtCase.init(values:)) }
  var motions: [Motion] { (rows[.motion] ?? []).map(Motion.init(values:)) }
  var bonds: [Bond] { (rows[.bond] ?? []).map(Bond.init(values:)) }
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
