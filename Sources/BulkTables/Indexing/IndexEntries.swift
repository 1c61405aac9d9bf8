import Platform

/// The entries of one index, gathered and not yet in order.
package struct IndexEntries: Sendable {
  /// The index's name.
  package let name: String
  /// How many numbers the key of a row has.
  package let keyWidth: Int
  /// How many entries are sorted at once.
  package let most: Int
  package let valuePath: String
  package let keyPath: String
  /// The texts in the order they appeared, which is that of their codes, from 1.
  package let texts: [String]
  /// The numbers likewise; none of either where days are their own codes.
  package let numbers: [Int64]
  /// Whether there are too many different values, so that SQLite is to make the index.
  package let isLeftToSQLite: Bool

  /// Entries that are looked through at a time.
  private var block: Int { min(1 << 13, most) }

  /// Sorts the entries, as many at once as memory has room for, and fills the index with them.
  package func fill(_ tree: TreeBuilder) throws {
    let values = IndexValues(self)
    let codes = try ReadFile(valuePath)
    let keys = try ReadFile(keyPath)
    if codes.count(of: UInt32.self) <= most {
      var places = try codes.numbers(of: UInt32.self)
      for index in places.indices { places[index] = values.place(places[index]) }
      try write(places, try keys.numbers(of: Int64.self), values, to: tree)
    } else {
      for part in try parts(codes, values) { try fill(tree, part, codes, keys, values) }
    }
    try tree.finish()
  }

  private func parts(_ codes: ReadFile, _ values: IndexValues) throws -> [ClosedRange<UInt32>] {
    try IndexParts.divide(most: most) { body in
      try forEachBlock(codes) { block, _ in for code in block { body(values.place(code)) } }
    }
  }

  /// Fills in the entries of a part; those of one value are in order, however many they are.
  private func fill(
    _ tree: TreeBuilder,
    _ part: ClosedRange<UInt32>,
    _ codes: ReadFile,
    _ keys: ReadFile,
    _ values: IndexValues,
  ) throws {
    var places: [UInt32] = []
    var found: [Int64] = []
    try forEachBlock(codes) { block, range in
      guard block.contains(where: { part.contains(values.place($0)) }) else { return }
      let keys = try keys.numbers(
        of: Int64.self,
        range.lowerBound * keyWidth..<range.upperBound * keyWidth,
      )
      for (index, code) in block.enumerated() {
        let place = values.place(code)
        guard part.contains(place) else { continue }
        places.append(place)
        found += keys[index * keyWidth..<(index + 1) * keyWidth]
      }
      guard part.count == 1, places.count >= most else { return }
      try write(places, found, values, to: tree)
      places.removeAll(keepingCapacity: true)
      found.removeAll(keepingCapacity: true)
    }
    try write(places, found, values, to: tree)
  }

  private func forEachBlock(
    _ codes: ReadFile,
    _ body: ([UInt32], Range<Int>) throws -> Void,
  ) throws {
    let count = codes.count(of: UInt32.self)
    for start in stride(from: 0, to: count, by: block) {
      let range = start..<min(count, start + block)
      try body(try codes.numbers(of: UInt32.self, range), range)
    }
  }

  private func write(
    _ places: [UInt32],
    _ keys: [Int64],
    _ values: IndexValues,
    to tree: TreeBuilder,
  ) throws {
    let record = RecordWriter()
    var cell = ByteBuffer()
    for entry in CodeSort.sorted(places) {
      let key = Int(entry & 0xFFFF_FFFF) * keyWidth
      record.reset()
      values.write(UInt32(entry >> 32), to: record)
      for part in 0..<keyWidth { record.integer(keys[key + part]) }
      cell.reset()
      record.append(to: &cell)
      try tree.add(cells: cell)
    }
  }
}
