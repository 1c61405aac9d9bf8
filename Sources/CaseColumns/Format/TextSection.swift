package import Platform

/// The sorted texts of a column in the file: their count, where each ends, and their bytes.
package enum TextSection {
  package static func write(
    _ texts: [String],
    to file: ScratchFile,
  ) throws -> ColumnDirectory.Section {
    var section = SectionWriter(file)
    try section.begin()
    var end = 0
    let ends = texts.map { text -> UInt64 in
      end += text.utf8.count
      return UInt64(end)
    }
    try section.append([UInt64(texts.count)] + ends, width: 8)
    for text in texts { try section.append(Array(text.utf8)) }
    return try section.end()
  }

  /// Reads the texts back; nil if the section does not hold together.
  package static func read(_ bytes: UnsafeRawBufferPointer) -> [String]? {
    guard bytes.count >= 8 else { return nil }
    let count = unsafe Int(clamping: bytes.loadUnaligned(as: UInt64.self))
    guard count <= bytes.count / 8 - 1 else { return nil }
    let start = 8 * (count + 1)
    var texts: [String] = []
    texts.reserveCapacity(count)
    var from = start
    for index in 0..<count {
      let end = unsafe bytes.loadUnaligned(fromByteOffset: 8 * (index + 1), as: UInt64.self)
      let to = start + Int(clamping: end)
      guard to >= from, to <= bytes.count else { return nil }
      unsafe texts.append(
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[from..<to]), as: UTF8.self)
      )
      from = to
    }
    return texts
  }
}
