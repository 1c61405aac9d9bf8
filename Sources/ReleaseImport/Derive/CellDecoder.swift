import BulkTables
import CaseModel

/// Fills a record from the cell of its row: the release's own columns, without their origin.
struct CellDecoder: ColumnVisitor {
  private var columns: RecordReader
  private let owner: Int64?
  private let own: Int64
  private let codes: CodeCache

  /// Begins with a cell of a table kept by case, or of one whose rows are numbered.
  init(_ cell: UnsafePointer<UInt8>, isNumbered: Bool, _ codes: CodeCache) {
    var next = unsafe cell
    _ = unsafe Varint.read(&next)
    self.codes = codes
    if isNumbered {
      own = unsafe Int64(bitPattern: Varint.read(&next))
      owner = nil
      columns = unsafe RecordReader(next)
      _ = columns.nextInteger()
    } else {
      columns = unsafe RecordReader(next)
      owner = columns.nextInteger() ?? 0
      own = columns.nextInteger() ?? 0
    }
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    if isOwn {
      value = own
    } else if let owner, name == "caseID" {
      value = owner
    } else {
      value = columns.nextInteger() ?? 0
    }
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    value = unsafe codes.text(columns.nextBytes())
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    value = columns.nextInteger().flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    value = columns.nextInteger()
  }

  mutating func omitted(_ headers: [String]) {}
}

extension SortedRow {
  /// The current row as a record.
  func record<Record: DocketRecord>(_: Record.Type, _ codes: CodeCache) -> Record {
    var record = Record()
    unsafe fill(&record, codes)
    return record
  }

  /// Fills every column of a record from the current row, in its place: records are large to move.
  func fill<Record: DocketRecord>(
    _ record: inout Record,
    isNumbered: Bool = false,
    _ codes: CodeCache,
  ) {
    var decoder = unsafe CellDecoder(cell, isNumbered: isNumbered, codes)
    record.visit(&decoder)
  }
}

/// Texts of short codes by their bytes: a few thousand codes make up all the rows of a release.
@safe final class CodeCache {
  private static let bits = 12
  private let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << bits)
  private let texts = UnsafeMutablePointer<String>.allocate(capacity: 1 << bits)

  init() {
    unsafe keys.initialize(repeating: 0, count: 1 << CodeCache.bits)
    unsafe texts.initialize(repeating: "", count: 1 << CodeCache.bits)
  }

  deinit {
    unsafe texts.deinitialize(count: 1 << CodeCache.bits)
    unsafe texts.deallocate()
    unsafe keys.deallocate()
  }

  /// The text of some bytes.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let key = unsafe PackedCode.of(bytes)
    guard key != 0 else {
      return unsafe bytes.isEmpty ? "" : String(decoding: bytes, as: UTF8.self)
    }
    let place = PackedCode.place(of: key, bits: CodeCache.bits)
    if unsafe keys[place] != key {
      unsafe keys[place] = key
      unsafe texts[place] = unsafe String(decoding: bytes, as: UTF8.self)
    }
    return unsafe texts[place]
  }
}
