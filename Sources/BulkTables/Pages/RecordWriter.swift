/// Builds one row in SQLite's record format: a header of serial types, then the values.
///
/// > Source: sqlite.org/fileformat2.html, 2.1 "Record Format".
@safe package final class RecordWriter {
  /// More serial types than any table of a docket has columns for, at nine bytes each.
  private static let headerCapacity = 1024

  private let header = UnsafeMutablePointer<UInt8>.allocate(capacity: headerCapacity)
  private var headerCount = 0
  private var body = UnsafeMutablePointer<UInt8>.allocate(capacity: 4096)
  private var bodyCapacity = 4096
  private var bodyCount = 0

  /// Makes one whose row is empty.
  package init() {}

  deinit {
    unsafe header.deallocate()
    unsafe body.deallocate()
  }

  /// Begins the next row.
  package func reset() {
    headerCount = 0
    bodyCount = 0
  }

  /// Adds a column without a value.
  @inline(__always)
  package func null() {
    unsafe header[headerCount] = 0
    headerCount &+= 1
  }

  /// Adds a whole number, in as few bytes as hold it.
  @inline(__always)
  package func integer(_ value: Int64) {
    if bodyCount &+ 8 > bodyCapacity { grow(by: 8) }
    let (type, size) = RecordWriter.typeAndSize(of: value)
    unsafe header[headerCount] = type
    headerCount &+= 1
    let bytes = (value << Int64(64 &- 8 &* size)).bigEndian
    if size > 0 {
      unsafe UnsafeMutableRawPointer(body + bodyCount).storeBytes(of: bytes, as: Int64.self)
    }
    bodyCount &+= size
  }

  @inline(__always)
  private static func typeAndSize(of value: Int64) -> (UInt8, Int) {
    // A number and its complement take as many bits, their sign included.
    let bits = 65 &- (value ^ value >> 63).leadingZeroBitCount
    switch bits {
    case ...2 where value == 0 || value == 1: return (UInt8(truncatingIfNeeded: 8 &+ value), 0)
    case ...32:
      let size = (bits &+ 7) >> 3
      return (UInt8(truncatingIfNeeded: size), size)
    case ...48: return (5, 6)
    default: return (6, 8)
    }
  }

  /// Adds a text.
  @inline(__always)
  package func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe add(bytes, 13)
  }

  /// Adds a text, or no value where it is empty.
  package func text(_ text: String) {
    if text.isEmpty { return null() }
    var text = text
    text.withUTF8 { unsafe add($0, 13) }
  }

  /// Adds bytes.
  package func blob(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe add(bytes, 12)
  }

  @inline(__always)
  private func add(_ bytes: UnsafeBufferPointer<UInt8>, _ base: Int) {
    let type = UInt64(base &+ 2 &* bytes.count)
    unsafe headerCount &+= Varint.write(type, to: header + headerCount)
    if bodyCount &+ bytes.count > bodyCapacity { grow(by: bytes.count) }
    if let start = bytes.baseAddress {
      unsafe (body + bodyCount).update(from: start, count: bytes.count)
    }
    bodyCount &+= bytes.count
  }

  /// How many bytes the row takes.
  package var size: Int { headerCount &+ (headerCount < 0x7F ? 1 : 2) &+ bodyCount }

  /// Writes the row.
  package func write(to target: UnsafeMutablePointer<UInt8>) {
    let own = headerCount < 0x7F ? 1 : 2
    var target = unsafe target
    unsafe target += Varint.write(UInt64(headerCount &+ own), to: target)
    unsafe target.update(from: header, count: headerCount)
    unsafe (target + headerCount).update(from: body, count: bodyCount)
  }

  /// Writes the row as a cell: its size, its number in a table that has one, the row.
  package func append(to buffer: inout ByteBuffer, row: Int64? = nil) {
    let size = size
    unsafe buffer.append(upTo: size &+ 2 &* Varint.longest) { start in
      var target = unsafe start
      unsafe target += Varint.write(UInt64(size), to: target)
      if let row { unsafe target += Varint.write(UInt64(bitPattern: row), to: target) }
      unsafe write(to: target)
      return unsafe start.distance(to: target) &+ size
    }
  }

  private func grow(by count: Int) {
    bodyCapacity = max(2 * bodyCapacity, bodyCount + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: bodyCapacity)
    unsafe larger.update(from: body, count: bodyCount)
    unsafe body.deallocate()
    unsafe body = unsafe larger
  }
}
