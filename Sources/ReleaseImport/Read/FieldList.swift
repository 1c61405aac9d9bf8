import CaseIntake

/// Where the fields of one row begin and end; the storage is used again row after row.
@safe final class FieldList {
  /// The longest row that is split, in bytes; a longer line is no row.
  static let longestRow = 1 << 16

  private let ends = UnsafeMutablePointer<Int32>.allocate(capacity: FieldList.longestRow + 1)
  private var row = unsafe Bytes(start: nil, count: 0)
  /// How many fields the row has.
  private(set) var count = 0

  deinit {
    unsafe ends.deallocate()
  }

  /// Splits a row at its tabs; a row always has one field at least.
  func split(_ bytes: Bytes) {
    precondition(bytes.count <= FieldList.longestRow)
    unsafe row = unsafe bytes
    var found = 0
    let words = bytes.count & ~7
    let raw = UnsafeRawBufferPointer(bytes)
    for start in stride(from: 0, to: words, by: 8) {
      var tabs = unsafe FieldList.tabs(
        in: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      )
      while tabs != 0 {
        unsafe ends[found] = Int32(truncatingIfNeeded: start &+ tabs.trailingZeroBitCount >> 3)
        found &+= 1
        tabs &= tabs &- 1
      }
    }
    for index in words..<bytes.count where unsafe bytes[index] == 0x09 {
      unsafe ends[found] = Int32(truncatingIfNeeded: index)
      found &+= 1
    }
    unsafe ends[found] = Int32(truncatingIfNeeded: bytes.count)
    count = found &+ 1
  }

  /// The high bit of each byte that is a tab, the first byte lowest.
  private static func tabs(in word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let other = UInt64(littleEndian: word) ^ 0x0909_0909_0909_0909
    return ~(((other & low) &+ low) | other | low)
  }

  /// A field as it is in the row.
  subscript(raw index: Int) -> Bytes {
    let start = unsafe index == 0 ? 0 : Int(ends[index &- 1]) &+ 1
    return unsafe row.part(from: start, to: Int(ends[index]))
  }

  /// A field without blanks and control bytes around it.
  subscript(index: Int) -> Bytes { unsafe self[raw: index].trimmed }

  /// Where a field ends in the row.
  func end(of index: Int) -> Int { unsafe Int(ends[index]) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without blanks and control bytes around them.
  var trimmed: Bytes {
    var low = 0
    var high = count
    while low < high, unsafe self[low] <= 0x20 { low &+= 1 }
    while high > low, unsafe self[high &- 1] <= 0x20 { high &-= 1 }
    return unsafe part(from: low, to: high)
  }

  /// The bytes from a place to before another, both of them in here.
  @inline(__always)
  func part(from low: Int, to high: Int) -> Bytes {
    unsafe Bytes(start: baseAddress.map { unsafe $0 + low }, count: high &- low)
  }

  /// Whether the bytes are one or more digits.
  var isNumber: Bool { unsafe !isEmpty && allSatisfy { $0 &- 0x30 < 10 } }

  /// Whether the bytes are those of a word.
  func spells(_ word: StaticString) -> Bool {
    unsafe count == word.utf8CodeUnitCount
      && elementsEqual(Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
