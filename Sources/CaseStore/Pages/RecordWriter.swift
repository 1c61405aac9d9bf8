/// Builds one row in SQLite's record format: a header of serial types, then the values.
///
/// > Source: sqlite.org/fileformat2.html, 2.1 "Record Format".
final class RecordWriter {
  /// More serial types than any table of a docket has columns for, at nine bytes each.
  private static let headerCapacity = 1024

  private let header = UnsafeMutablePointer<UInt8>.allocate(capacity: headerCapacity)
  private var headerCount = 0
  private var body = UnsafeMutablePointer<UInt8>.allocate(capacity: 4096)
  private var bodyCapacity = 4096
  private var bodyCount = 0

  deinit {
    header.deallocate()
    body.deallocate()
  }

  /// Begins the next row.
  func reset() {
    headerCount = 0
    bodyCount = 0
  }

  /// Adds a column without a value.
  func null() {
    header[headerCount] = 0
    headerCount &+= 1
  }

  /// Adds a whole number, in as few bytes as hold it.
  func integer(_ value: Int64) {
    reserve(8)
    let type: UInt8
    let size: Int
    switch value {
    case 0: (type, size) = (8, 0)
    case 1: (type, size) = (9, 0)
    case -0x80...0x7F: (type, size) = (1, 1)
    case -0x8000...0x7FFF: (type, size) = (2, 2)
    case -0x80_0000...0x7F_FFFF: (type, size) = (3, 3)
    case -0x8000_0000...0x7FFF_FFFF: (type, size) = (4, 4)
    case -0x8000_0000_0000...0x7FFF_FFFF_FFFF: (type, size) = (5, 6)
    default: (type, size) = (6, 8)
    }
    header[headerCount] = type
    headerCount &+= 1
    let bytes = (value << Int64(64 &- 8 &* size)).bigEndian
    if size > 0 {
      UnsafeMutableRawPointer(body + bodyCount).storeBytes(of: bytes, as: Int64.self)
    }
    bodyCount &+= size
  }

  /// Adds a text.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(bytes, 13)
  }

  /// Adds a text, or no value where it is empty.
  func text(_ text: String) {
    if text.isEmpty { return null() }
    var text = text
    text.withUTF8 { add($0, 13) }
  }

  /// Adds bytes.
  func blob(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(bytes, 12)
  }

  private func add(_ bytes: UnsafeBufferPointer<UInt8>, _ base: Int) {
    let type = UInt64(base &+ 2 &* bytes.count)
    headerCount &+= Varint.write(type, to: header + headerCount)
    reserve(bytes.count)
    if let start = bytes.baseAddress { (body + bodyCount).update(from: start, count: bytes.count) }
    bodyCount &+= bytes.count
  }

  /// How many bytes the row takes.
  var size: Int { headerCount &+ (headerCount < 0x7F ? 1 : 2) &+ bodyCount }

  /// Writes the row.
  func write(to target: UnsafeMutablePointer<UInt8>) {
    let own = headerCount < 0x7F ? 1 : 2
    var target = target
    target += Varint.write(UInt64(headerCount &+ own), to: target)
    target.update(from: header, count: headerCount)
    (target + headerCount).update(from: body, count: bodyCount)
  }

  /// Writes the row as a cell: its size, its number in a table that has one, the row.
  func append(to buffer: inout ByteBuffer, row: Int64? = nil) {
    let size = size
    buffer.append(upTo: size &+ 2 &* Varint.longest) { start in
      var target = start
      target += Varint.write(UInt64(size), to: target)
      if let row { target += Varint.write(UInt64(bitPattern: row), to: target) }
      write(to: target)
      return start.distance(to: target) &+ size
    }
  }

  private func reserve(_ count: Int) {
    guard bodyCount &+ count > bodyCapacity else { return }
    bodyCapacity = max(2 * bodyCapacity, bodyCount + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: bodyCapacity)
    larger.update(from: body, count: bodyCount)
    body.deallocate()
    body = larger
  }
}
