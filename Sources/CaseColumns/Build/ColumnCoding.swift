import BulkTables
package import Platform

/// How the values of a whole column become codes.
package struct ColumnCoding {
  private let width: Int
  private let base: Int64
  private let greatest: Int
  private let texts: [String]?
  /// The code of each text by the number it had on the way; empty for numbers.
  private let codes: [UInt64]

  package init(_ column: GatheredColumn) {
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
  package func write(
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
