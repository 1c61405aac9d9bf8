package import Platform

/// Writes one section of a column file and sums it up.
package struct SectionWriter {
  private let file: ScratchFile
  private var start = 0

  package init(_ file: ScratchFile) {
    self.file = file
  }

  package mutating func begin() throws {
    try file.align(to: 64)
    start = file.end
  }

  package func append(_ codes: [UInt64], width: Int) throws {
    try CodeWidth.append(codes, width: width, to: file)
  }

  package func append(_ bytes: [UInt8]) throws {
    try unsafe bytes.withUnsafeBytes { try unsafe file.append($0) }
  }

  /// Ends the section on a whole number of 64 bytes, reads it back and sums it up.
  package func end() throws -> ColumnDirectory.Section {
    try file.align(to: 64)
    try file.flush()
    var sum = Checksum()
    var buffer = [UInt64](repeating: 0, count: 1 << 16)
    var offset = start
    while offset < file.end {
      let count = min(file.end - offset, buffer.count * 8)
      try unsafe buffer.withUnsafeMutableBytes { bytes in
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[..<count])
        try unsafe file.read(part, at: offset)
        unsafe sum.add(UnsafeRawBufferPointer(part))
      }
      offset += count
    }
    return ColumnDirectory.Section(
      offset: start,
      bytes: file.end - start,
      checksum: sum.value,
    )
  }
}
