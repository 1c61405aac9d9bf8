import BulkTables
import CaseModel

/// A sum of everything a release says of one case: the same in two releases where its rows are the
/// same, word for word.
///
/// Only sameness is trusted: where sums differ, for whatever reason, the rows are compared. Of two
/// cases that differ one in 2^64 has the same sum.
package struct FactSum: Equatable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Makes the sum of no rows.
  package init() {}

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds a row of a table, told by its index, as its run holds it; which release it
  /// came from, its last column, does not count.
  package mutating func add(_ cell: UnsafePointer<UInt8>, isNumbered: Bool, of table: Int) {
    var record = unsafe cell
    let size = unsafe Int(Varint.read(&record))
    if isNumbered { unsafe mix(Varint.read(&record)) }
    var header = unsafe record
    let headerSize = unsafe Int(Varint.read(&header))
    let origin = unsafe RecordReader.size(ofType: record[headerSize &- 1])
    let first = unsafe record.distance(to: header)
    mix(UInt64(table) << 32 | UInt64(size &- origin))
    unsafe add(header, headerSize &- 1 &- first)
    unsafe add(record + headerSize, size &- headerSize &- origin)
  }

  private mutating func add(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let raw = unsafe UnsafeRawPointer(bytes)
    var offset = 0
    while offset &+ 8 <= count {
      unsafe mix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < count {
      rest = unsafe rest << 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    mix(rest)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word) &* FactSum.factor
    value = product ^ product >> 32
  }
}
