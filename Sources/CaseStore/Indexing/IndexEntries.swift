/// The entries of one index, gathered and not yet in order.
struct IndexEntries: Sendable {
  let index: DocketIndex
  /// How many numbers the key of a row has.
  let keyWidth: Int
  let valuePath: String
  let keyPath: String
  /// The texts in the order they appeared, which is that of their codes, from 1.
  let texts: [String]
  /// The numbers likewise; none of either where days are their own codes.
  let numbers: [Int64]
  /// Whether there are so many that SQLite is to make the index.
  let isLeftToSQLite: Bool

  /// Sorts the entries and fills the index with them.
  func fill(_ tree: TreeBuilder) throws {
    var codes = try ReadFile(valuePath).numbers(of: UInt32.self)
    let keys = try ReadFile(keyPath).numbers(of: Int64.self)
    let write: (UInt32, RecordWriter) -> Void
    if !texts.isEmpty {
      let sorted = texts.indices.sorted {
        texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8)
      }
      rank(&codes, by: sorted.map { UInt32($0 + 1) })
      write = { $1.text(texts[sorted[Int($0) - 1]]) }
    } else if !numbers.isEmpty {
      let sorted = numbers.indices.sorted { numbers[$0] < numbers[$1] }
      rank(&codes, by: sorted.map { UInt32($0 + 1) })
      write = { $1.integer(numbers[sorted[Int($0) - 1]]) }
    } else {
      write = { $1.integer(Int64(Int32(bitPattern: $0 ^ 0x8000_0000))) }
    }
    try fill(tree, CodeSort.order(codes), codes, keys, write)
  }

  private func fill(
    _ tree: TreeBuilder,
    _ order: [UInt32],
    _ codes: [UInt32],
    _ keys: [Int64],
    _ write: (UInt32, RecordWriter) -> Void,
  ) throws {
    let record = RecordWriter()
    var cell = ByteBuffer()
    for place in order {
      record.reset()
      let code = codes[Int(place)]
      if code == 0 { record.null() } else { write(code, record) }
      for part in 0..<keyWidth { record.integer(keys[Int(place) * keyWidth + part]) }
      cell.reset()
      record.append(to: &cell)
      try tree.add(cells: cell)
    }
    try tree.finish()
  }

  /// Replaces the numbers values got as they appeared by their places in order.
  private func rank(_ codes: inout [UInt32], by order: [UInt32]) {
    var ranks = [UInt32](repeating: 0, count: order.count + 1)
    for (place, code) in order.enumerated() { ranks[Int(code)] = UInt32(place + 1) }
    for index in codes.indices { codes[index] = ranks[Int(codes[index])] }
  }
}
