/// How the values of a whole column become codes.
struct ColumnCoding {
  private let width: Int
  private let base: Int64
  private let greatest: Int
  private let texts: [String]?
  /// The code of each text by the number it had on the way; empty for numbers.
  private let codes: [UInt64]

  init(_ column: GatheredColumn) {
    guard column.isText else {
      let isEmpty = column.least > column.greatest
      base = isEmpty || column.isPlace ? 0 : column.least
      let bytes = isEmpty ? 0 : CodeWidth.bytes(base, column.greatest)
      width = column.isPlace ? max(bytes, 4) : bytes
      greatest = isEmpty ? 0 : Int(clamping: CodeWidth.code(column.greatest, base))
      texts = nil
      codes = []
      return
    }
    let all = column.texts.texts
    let order = all.indices.sorted { all[$0].utf8.lexicographicallyPrecedes(all[$1].utf8) }
    var codes = [UInt64](repeating: 0, count: all.count)
    for (place, number) in order.enumerated() { codes[number] = UInt64(place + 1) }
    self.codes = codes
    texts = order.map { all[$0] }
    base = 1
    width = all.isEmpty ? 0 : CodeWidth.bytes(1, Int64(all.count))
    greatest = all.count
  }

  /// Writes the column into the file, codes first, and returns where it is.
  ///
  /// Codes are filled up with empty ones to a whole number of words of 64 rows.
  func write(
    _ column: GatheredColumn,
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> ColumnDirectory.Column {
    var section = SectionWriter(file)
    try section.begin()
    if width > 0 {
      var rows = 0
      try column.forEachChunk(spill) { values in
        rows += values.count
        try section.append(values.map(code), width: width)
      }
      let missing = (64 - rows % 64) % 64
      try section.append([UInt64](repeating: 0, count: missing), width: width)
    }
    let codes = try section.end()
    return ColumnDirectory.Column(
      name: column.name,
      width: width,
      base: base,
      greatest: greatest,
      codes: codes,
      texts: try texts.map { try TextSection.write($0, to: file) },
    )
  }

  private func code(_ value: Int64) -> UInt64 {
    if value == GatheredColumn.empty { return 0 }
    return texts == nil ? CodeWidth.code(value, base) : codes[Int(value)]
  }
}

/// Writes one section of a column file and sums it up.
struct SectionWriter {
  private let file: ScratchFile
  private var start = 0

  init(_ file: ScratchFile) {
    self.file = file
  }

  mutating func begin() throws {
    try file.align(to: 64)
    start = file.end
  }

  func append(_ codes: [UInt64], width: Int) throws {
    try CodeWidth.append(codes, width: width, to: file)
  }

  func append(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try file.append($0) }
  }

  /// Ends the section on a whole number of 64 bytes, reads it back and sums it up.
  func end() throws -> ColumnDirectory.Section {
    try file.align(to: 64)
    try file.flush()
    var sum = Checksum()
    var buffer = [UInt64](repeating: 0, count: 1 << 16)
    var offset = start
    while offset < file.end {
      let count = min(file.end - offset, buffer.count * 8)
      try buffer.withUnsafeMutableBytes { bytes in
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[..<count])
        try file.read(part, at: offset)
        sum.add(UnsafeRawBufferPointer(part))
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

/// The sorted texts of a column in the file: their count, where each ends, and their bytes.
enum TextSection {
  static func write(_ texts: [String], to file: ScratchFile) throws -> ColumnDirectory.Section {
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

  /// Reads the texts back; none where the section does not hold together.
  static func read(_ bytes: UnsafeRawBufferPointer) -> [String]? {
    guard bytes.count >= 8 else { return nil }
    let count = Int(clamping: bytes.loadUnaligned(as: UInt64.self))
    guard count <= bytes.count / 8 - 1 else { return nil }
    let start = 8 * (count + 1)
    var texts: [String] = []
    texts.reserveCapacity(count)
    var from = start
    for index in 0..<count {
      let end = bytes.loadUnaligned(fromByteOffset: 8 * (index + 1), as: UInt64.self)
      let to = start + Int(clamping: end)
      guard to >= from, to <= bytes.count else { return nil }
      texts.append(
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[from..<to]), as: UTF8.self)
      )
      from = to
    }
    return texts
  }
}
