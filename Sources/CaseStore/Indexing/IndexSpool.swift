/// The entries of one index on their way: a code for the value, and the key of the row.
///
/// Entries come in the order of their keys, so that the index is in order once they are sorted, and
/// keep their order, by value alone. Values that are texts or large numbers are numbered as they
/// appear; days are their own codes.
final class IndexSpool {
  /// More entries are left to SQLite, whose sorting needs less memory.
  static let most = 24 << 20
  /// So are more different values than an entry in so many.
  private static let entriesToValue = 12

  let index: DocketIndex
  /// How many numbers the key of a row has.
  let keyWidth: Int
  private let values: AppendFile
  private let keys: AppendFile?
  private let keyPath: String
  private var texts: [String: UInt32] = [:]
  private var numbers: [Int64: UInt32] = [:]
  private var count = 0
  private let most: Int

  /// Begins; keys come from another working file where several indexes have the same.
  init(
    _ index: DocketIndex,
    keyWidth: Int,
    _ files: LoadFiles,
    keys shared: String? = nil,
    most: Int = IndexSpool.most,
  ) throws {
    self.most = most
    self.index = index
    self.keyWidth = keyWidth
    values = try AppendFile(files.working("\(index.name).values"))
    keyPath = shared ?? files.working("\(index.name).keys")
    keys = try shared == nil ? AppendFile(keyPath) : nil
  }

  /// Whether SQLite is to make the index.
  var isLeftToSQLite: Bool {
    count > most || max(texts.count, numbers.count) > max(1, most / IndexSpool.entriesToValue)
  }

  /// The code of a day.
  static func code(_ day: Int32?) -> UInt32 {
    day.map { UInt32(bitPattern: $0) ^ 0x8000_0000 } ?? 0
  }

  /// Adds entries by the codes of their days.
  func add(days codes: [UInt32]) throws {
    count += codes.count
    if !isLeftToSQLite { try values.append(codes) }
  }

  /// Adds entries by text; an empty one is none.
  func add(texts: [String]) throws {
    try add(
      days: texts.map { text in
        if text.isEmpty { return 0 }
        if let code = self.texts[text] { return code }
        self.texts[text] = UInt32(self.texts.count + 1)
        return UInt32(self.texts.count)
      }
    )
  }

  /// Adds entries by number.
  func add(numbers: [Int64?]) throws {
    try add(
      days: numbers.map { number in
        guard let number else { return 0 }
        if let code = self.numbers[number] { return code }
        self.numbers[number] = UInt32(self.numbers.count + 1)
        return UInt32(self.numbers.count)
      }
    )
  }

  /// Adds the keys of entries.
  func add(keys: [Int64]) throws {
    if !isLeftToSQLite { try self.keys?.append(keys) }
  }

  /// Hands everything added to the system.
  func finish() throws {
    try values.finish()
    try keys?.finish()
  }

  /// Fills the index, in order.
  func fill(_ tree: TreeBuilder) throws {
    var codes = try ReadFile(values.path).numbers(of: UInt32.self)
    let keys = try ReadFile(keyPath).numbers(of: Int64.self)
    let write: (UInt32, RecordWriter) -> Void
    if !texts.isEmpty {
      let sorted = texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      rank(&codes, by: sorted.map(\.value))
      write = { $1.text(sorted[Int($0) - 1].key) }
    } else if !numbers.isEmpty {
      let sorted = numbers.sorted { $0.key < $1.key }
      rank(&codes, by: sorted.map(\.value))
      write = { $1.integer(sorted[Int($0) - 1].key) }
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
    let cell = ByteBuffer(capacity: 1 << 12)
    for place in order {
      record.reset()
      let code = codes[Int(place)]
      if code == 0 { record.null() } else { write(code, record) }
      for part in 0..<keyWidth { record.integer(keys[Int(place) * keyWidth + part]) }
      cell.reset()
      record.append(to: cell)
      try tree.add(cells: cell.contents)
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
