import BulkTables
package import Platform

/// How the values of a whole column become codes.
package struct ColumnCoding {
  private let width: Int
  /// How many bits a code has where codes are packed without gaps; else 0.
  private let bits: Int
  private let base: Int64
  private let greatest: Int
  private let texts: [String]?
  /// The code of each text by the number it had on the way; empty for numbers.
  private let codes: [UInt64]

  /// Finds the codes of a column; each takes a whole number of bytes, to be read anywhere.
  package init(_ column: GatheredColumn) {
    self.init(column, column.isText ? column.texts.texts : nil, isPacked: false)
  }

  /// Finds the codes of a column that is read from its beginning, as few bits each as they need.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - texts: The texts its values are the numbers of; nil of numbers.
  package init(_ column: GatheredColumn, packing texts: [String]?) {
    self.init(column, texts, isPacked: true)
  }

  private init(_ column: GatheredColumn, _ all: [String]?, isPacked: Bool) {
    let isEmpty = column.least > column.greatest
    if let all {
      let order = all.indices.sorted { all[$0].utf8.lexicographicallyPrecedes(all[$1].utf8) }
      var codes = [UInt64](repeating: 0, count: all.count)
      for (place, number) in order.enumerated() { codes[number] = UInt64(place + 1) }
      self.codes = codes
      texts = order.map { all[$0] }
      base = 1
      greatest = isEmpty ? 0 : all.count
    } else {
      texts = nil
      codes = []
      base = isEmpty || column.isPlace ? 0 : column.least
      greatest = isEmpty ? 0 : Int(clamping: CodeWidth.code(column.greatest, base))
    }
    let needed = CodeWidth.bits(of: greatest)
    bits = isPacked && needed <= CodeWidth.mostBits ? needed : 0
    let bytes = isEmpty || bits > 0 ? 0 : CodeWidth.bytes(ofCode: greatest)
    width = column.isPlace ? max(bytes, 4) : bytes
  }

  /// Writes the column into the file, codes first, and returns where it is.
  package func write(
    _ column: GatheredColumn,
    to file: ScratchFile,
    from spill: ScratchFile,
  ) throws -> ColumnDirectory.Column {
    var section = SectionWriter(file)
    try section.begin()
    if width > 0 { try writeBytes(column, section, spill) }
    if bits > 0 { try writeBits(column, section, spill) }
    let codes = try section.end()
    return ColumnDirectory.Column(
      name: column.name,
      width: width,
      bits: bits,
      base: base,
      greatest: greatest,
      codes: codes,
      texts: try texts.map { try TextSection.write($0, to: file) },
    )
  }

  /// Codes are filled up with empty ones to a whole number of words of 64 rows.
  private func writeBytes(
    _ column: GatheredColumn,
    _ section: SectionWriter,
    _ spill: ScratchFile,
  ) throws {
    var rows = 0
    try column.forEachChunk(spill) { codes, least in
      rows += codes.count
      try section.append(codes.map { code($0, above: least) }, width: width)
    }
    let missing = (64 - rows % 64) % 64
    try section.append([UInt64](repeating: 0, count: missing), width: width)
  }

  /// A word more follows the codes, so that any code is in eight bytes from where it begins.
  private func writeBits(
    _ column: GatheredColumn,
    _ section: SectionWriter,
    _ spill: ScratchFile,
  ) throws {
    var packer = BitPacker(bits)
    try column.forEachChunk(spill) { codes, least in
      for chunkCode in codes { packer.add(code(chunkCode, above: least)) }
      try section.append(packer.drainWords(), width: 8)
    }
    packer.close()
    try section.append(packer.drainWords() + [0], width: 8)
  }

  /// The code in the file of a value that has another in its chunk.
  @inline(__always)
  private func code(_ chunkCode: UInt64, above least: Int64) -> UInt64 {
    guard chunkCode != 0 else { return 0 }
    let value = least &+ Int64(bitPattern: chunkCode &- 1)
    return texts == nil ? CodeWidth.code(value, base) : codes[Int(value)]
  }
}
