/// Reads the columns of one row in SQLite's record format, one after another.
///
/// > Source: sqlite.org/fileformat2.html, 2.1 "Record Format".
@safe package struct RecordReader {
  private var header: UnsafePointer<UInt8>
  private var value: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  /// One column's value.
  @safe package enum Value {
    /// Nothing.
    case null
    /// A whole number.
    case integer(Int64)
    /// The bytes of a text or a blob.
    case bytes(UnsafeBufferPointer<UInt8>)
  }

  /// Begins with the first column of a row.
  package init(_ record: UnsafePointer<UInt8>) {
    unsafe header = unsafe record
    let size = unsafe Varint.read(&header)
    unsafe value = unsafe record + Int(size)
    unsafe end = unsafe value
  }

  /// Whether every column was read.
  package var isAtEnd: Bool { unsafe header >= end }

  /// Reads the next column; nothing after the last.
  package mutating func next() -> Value {
    guard unsafe header < end else { return .null }
    let type = unsafe Varint.read(&header)
    if type == 0 { return .null }
    if type < 12 { return .integer(integer(type)) }
    let size = Int(type &- 12) >> 1
    defer { unsafe value += size }
    return unsafe .bytes(UnsafeBufferPointer(start: value, count: size))
  }

  /// Reads a column that holds a whole number; nil if it holds nothing.
  package mutating func nextInteger() -> Int64? {
    guard unsafe header < end else { return nil }
    let type = unsafe Varint.read(&header)
    if type == 0 { return nil }
    if type < 12 { return integer(type) }
    unsafe value += Int(type &- 12) >> 1
    return nil
  }

  /// Reads a column that holds text; empty where it holds none.
  package mutating func nextBytes() -> UnsafeBufferPointer<UInt8> {
    guard case .bytes(let bytes) = next() else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    return unsafe bytes
  }

  /// How many bytes a whole number of a type has.
  package static func size(ofType type: UInt8) -> Int {
    switch type {
    case 1...4: Int(type)
    case 5: 6
    case 6, 7: 8
    default: 0
    }
  }

  private mutating func integer(_ type: UInt64) -> Int64 {
    let bytes = unsafe UnsafeRawPointer(value)
    func read<Part: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _: Part.Type) -> Part {
      unsafe Part(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Part.self))
    }
    unsafe value += RecordReader.size(ofType: UInt8(truncatingIfNeeded: type))
    return switch type {
    case 1: Int64(read(0, Int8.self))
    case 2: Int64(read(0, Int16.self))
    case 3: Int64(read(0, Int8.self)) << 16 | Int64(read(1, UInt16.self))
    case 4: Int64(read(0, Int32.self))
    case 5: Int64(read(0, Int16.self)) << 32 | Int64(read(2, UInt32.self))
    case 6, 7: read(0, Int64.self)
    default: Int64(type) - 8
    }
  }
}
