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
  private var texts = TextNumbers()
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

  private var isLeftToSQLite: Bool {
    count > most
      || max(texts.texts.count, numbers.count) > max(1, most / IndexSpool.entriesToValue)
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
      days: texts.map { $0.isEmpty ? 0 : UInt32(truncatingIfNeeded: self.texts.number(of: $0) + 1) }
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

  /// Ends; what is in memory goes with the answer, the rest is in working files.
  func finish() throws -> IndexEntries {
    try values.finish()
    try keys?.finish()
    return IndexEntries(
      index: index,
      keyWidth: keyWidth,
      valuePath: values.path,
      keyPath: keyPath,
      texts: texts.texts,
      numbers: numbers,
      isLeftToSQLite: isLeftToSQLite,
    )
  }
}
