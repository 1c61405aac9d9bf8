/// SQLite's integers of varying length: seven bits to a byte, the highest first, at most nine.
///
/// > Source: sqlite.org/fileformat2.html, 1.6 "B-tree Pages": a varint is 1 to 9 bytes, the ninth
/// > of which gives all its eight bits.
package enum Varint {
  /// The most bytes one takes.
  package static let longest = 9

  /// How many bytes a number takes.
  package static func size(_ value: UInt64) -> Int {
    if value < 0x80 { return 1 }
    if value < 0x4000 { return 2 }
    return min(longest, (70 - value.leadingZeroBitCount) / 7)
  }

  /// Writes a number and returns how many bytes it took.
  package static func write(_ value: UInt64, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
    if value < 0x80 {
      unsafe bytes[0] = UInt8(truncatingIfNeeded: value)
      return 1
    }
    let size = size(value)
    var rest = value
    var last = size - 1
    if size == longest {
      unsafe bytes[last] = UInt8(truncatingIfNeeded: rest)
      rest >>= 8
    } else {
      unsafe bytes[last] = UInt8(truncatingIfNeeded: rest & 0x7F)
      rest >>= 7
    }
    while last > 0 {
      last -= 1
      unsafe bytes[last] = UInt8(truncatingIfNeeded: rest & 0x7F) | 0x80
      rest >>= 7
    }
    return size
  }

  /// Reads a number and moves past it.
  package static func read(_ bytes: inout UnsafePointer<UInt8>) -> UInt64 {
    let first = unsafe bytes[0]
    if first < 0x80 {
      unsafe bytes += 1
      return UInt64(first)
    }
    var value = UInt64(first & 0x7F)
    for index in 1..<longest - 1 {
      let byte = unsafe bytes[index]
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 {
        unsafe bytes += index + 1
        return value
      }
    }
    value = unsafe value << 8 | UInt64(bytes[longest - 1])
    unsafe bytes += longest
    return value
  }
}
