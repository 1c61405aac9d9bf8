import CaseModel
import CaseStore

/// A row of a release on its way through the sort: its line, and what was read from it.
struct SpooledRow {
  /// The line it begins on.
  let line: Int
  /// Whether the row was set aside, so that only its number is known.
  let isSetAside: Bool
  /// Its stored values, written one after another.
  private let values: ArraySlice<UInt8>

  private static let head = 9

  /// Reads what ``bytes(line:cells:)`` wrote.
  init(_ bytes: [UInt8]) {
    line = Int(bytes.littleEndian(at: 0, bytes: 8))
    isSetAside = bytes[8] == 1
    values = bytes[SpooledRow.head...]
  }

  /// Whether two rows have the same values.
  func isSame(as other: SpooledRow) -> Bool { values == other.values }

  /// The values in the order of the table's stored columns.
  var cells: [CellValue] {
    var cells: [CellValue] = []
    let bytes = Array(values)
    var place = 0
    while place < bytes.count {
      let tag = bytes[place]
      place += 1
      switch tag {
      case 1:
        cells.append(.integer(Int64(bitPattern: bytes.littleEndian(at: place, bytes: 8))))
        place += 8
      case 2:
        let size = Int(bytes.littleEndian(at: place, bytes: 4))
        cells.append(.text(String(decoding: bytes[place + 4..<place + 4 + size], as: UTF8.self)))
        place += 4 + size
      default: cells.append(.empty)
      }
    }
    return cells
  }

  /// Writes a row that was read.
  static func bytes(line: Int, cells: UnsafeBufferPointer<LoadCell>) -> [UInt8] {
    var bytes = start(line, isSetAside: false)
    for place in cells.indices {
      let cell = unsafe cells[place]
      switch cell {
      case .empty: bytes.append(0)
      case .integer(let number):
        bytes.append(1)
        bytes.append(littleEndian: UInt64(bitPattern: number), bytes: 8)
      case .text(let text):
        bytes.append(2)
        bytes.append(littleEndian: UInt64(text.count), bytes: 4)
        unsafe bytes += text
      }
    }
    return bytes
  }

  /// Writes a row that was set aside.
  static func bytes(setAside line: Int) -> [UInt8] { start(line, isSetAside: true) }

  private static func start(_ line: Int, isSetAside: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(line), bytes: 8)
    bytes.append(isSetAside ? 1 : 0)
    return bytes
  }
}

/// Takes the rows of a file, as an import reads them, into a sort by their own number.
final class RowSpool: RowSink {
  private let sort: ExternalSort
  private let own: Int
  private let tick: () -> Void
  private var count = 0

  /// Begins the spool of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - sort: Where its rows go.
  ///   - tick: Called now and then, to show how far the reading has come.
  init(_ table: ReleaseTable, _ sort: ExternalSort, tick: @escaping () -> Void = {}) {
    self.sort = sort
    self.tick = tick
    own = table.spec.storedColumns.firstIndex { $0.kind == .id } ?? 0
  }

  var checkpoint: TableCheckpoint? { nil }
  func forEachID(_ body: (Int64) -> Void) {}
  func keep(_ checkpoint: TableCheckpoint) {}
  func end(_ tally: TableTally) {}

  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) throws -> Bool {
    count += 1
    if count & 0x3FFF == 0 { tick() }
    guard case .integer(let id) = unsafe cells[own] else { return false }
    try unsafe sort.add(id, SpooledRow.bytes(line: line, cells: cells))
    return false
  }

  /// A row set aside is not gone, where its number can be read.
  func add(_ defect: Defect) throws {
    guard defect.repair == nil, let id = defect.rowID else { return }
    try sort.add(id, SpooledRow.bytes(setAside: defect.line))
  }
}

/// Rows of one file grouped by their number, in its order.
final class SpooledRows {
  private let records: SortedRecords

  init(_ records: SortedRecords) {
    self.records = records
  }

  /// The next number and its row: the first that was read, else one that was set aside.
  func next() throws -> (id: Int64, row: SpooledRow)? {
    guard let first = try records.next() else { return nil }
    var row = SpooledRow(first.content)
    while records.nextKey == first.key, let further = try records.next() {
      if row.isSetAside { row = SpooledRow(further.content) }
    }
    return (first.key, row)
  }
}
