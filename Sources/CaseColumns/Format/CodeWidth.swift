package import Platform

/// How wide codes are, and how they are written and read.
package enum CodeWidth {
  /// The number that stands for an empty row while a column is gathered.
  package static let empty = Int64.min

  /// The bytes the codes of numbers between two need, empty included.
  package static func bytes(_ low: Int64, _ high: Int64) -> Int {
    switch UInt64(bitPattern: high &- low) {
    case 0..<0xFF: 1
    case 0xFF..<0xFFFF: 2
    case 0xFFFF..<0xFFFF_FFFF: 4
    default: 8
    }
  }

  /// The bytes codes up to one need.
  package static func bytes(ofCode code: Int) -> Int { bytes(0, max(Int64(code) - 1, 0)) }

  /// The bits codes up to one need; 0 where every code is 0.
  package static func bits(of code: Int) -> Int { Int.bitWidth - code.leadingZeroBitCount }

  /// The most bits a packed code can have: wherever it begins in a byte, eight bytes hold it.
  package static let mostBits = 57

  /// The code of a number: its distance from the least, plus one.
  package static func code(_ value: Int64, _ base: Int64) -> UInt64 {
    UInt64(bitPattern: value &- base) &+ 1
  }

  /// Writes codes at the end of a file.
  package static func append(_ codes: [UInt64], width: Int, to file: ScratchFile) throws {
    switch width {
    case 1:
      try unsafe codes.map { UInt8(truncatingIfNeeded: $0) }
        .withUnsafeBytes { try unsafe file.append($0) }
    case 2:
      try unsafe codes.map { UInt16(truncatingIfNeeded: $0) }
        .withUnsafeBytes { try unsafe file.append($0) }
    case 4:
      try unsafe codes.map { UInt32(truncatingIfNeeded: $0) }
        .withUnsafeBytes { try unsafe file.append($0) }
    default: try unsafe codes.withUnsafeBytes { try unsafe file.append($0) }
    }
  }

  /// Writes the codes of numbers above a least one at the end of a file; empty ones are 0.
  package static func append(
    _ values: [Int64],
    above low: Int64,
    width: Int,
    to file: ScratchFile,
  ) throws {
    switch width {
    case 1: try append(values, above: low, UInt8.self, to: file)
    case 2: try append(values, above: low, UInt16.self, to: file)
    case 4: try append(values, above: low, UInt32.self, to: file)
    default: try append(values, above: low, UInt64.self, to: file)
    }
  }

  private static func append<Code: FixedWidthInteger>(
    _ values: [Int64],
    above low: Int64,
    _ type: Code.Type,
    to file: ScratchFile,
  ) throws {
    let codes = values.map { value in
      value == CodeWidth.empty ? 0 : Code(truncatingIfNeeded: code(value, low))
    }
    try unsafe codes.withUnsafeBytes { try unsafe file.append($0) }
  }

  /// Reads codes from a place in a file.
  package static func read(
    _ count: Int,
    width: Int,
    at offset: Int,
    _ file: ScratchFile,
  ) throws -> [UInt64] {
    switch width {
    case 1: try read(UInt8.self, count, offset, file).map { UInt64($0) }
    case 2: try read(UInt16.self, count, offset, file).map { UInt64($0) }
    case 4: try read(UInt32.self, count, offset, file).map { UInt64($0) }
    default: try read(UInt64.self, count, offset, file)
    }
  }

  private static func read<Code: FixedWidthInteger>(
    _ type: Code.Type,
    _ count: Int,
    _ offset: Int,
    _ file: ScratchFile,
  ) throws -> [Code] {
    var codes = [Code](repeating: 0, count: count)
    try unsafe codes.withUnsafeMutableBytes { try unsafe file.read($0, at: offset) }
    return codes
  }
}
