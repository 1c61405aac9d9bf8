import Platform

/// The entries of one index on their way: a code for the value, and the key of the row.
///
/// Entries come in the order of their keys, so that the index is in order once they are sorted, and
/// keep their order, by value alone. Values that are texts or large numbers are numbered as they
/// appear; days are their own codes.
package final class IndexSpool {
  /// How far the entries have come, as an import that may be interrupted keeps it.
  package struct Unfinished: Codable {
    package var valueBytes: Int
    package var keyBytes: Int
    package var texts: [String]
    package var numberBytes: Int
  }

  /// The index's name.
  package let name: String
  /// How many numbers the key of a row has.
  package let keyWidth: Int
  private let values: AppendFile
  private let keys: AppendFile?
  private let keyPath: String
  private var texts = StringInterner()
  private var codes: [Int64: UInt32] = [:]
  /// The numbers met, in the order they appeared, and how many of them are in their file.
  private var numbers: [Int64] = []
  private var numbersKept = 0
  private let numberFile: AppendFile
  private let limits: IndexLimits

  /// Begins, or resumes.
  ///
  /// - Parameters:
  ///   - name: The index's name.
  ///   - keyWidth: How many numbers the key of a row has.
  ///   - folder: Where the working files are.
  ///   - shared: The working file of keys, where several indexes have the same.
  ///   - limits: How much is kept in memory.
  ///   - left: How far an interrupted import had come.
  /// - Throws: `FileError` where a working file cannot be opened.
  package init(
    _ name: String,
    keyWidth: Int,
    in folder: String,
    keys shared: String? = nil,
    _ limits: IndexLimits,
    from left: Unfinished? = nil,
  ) throws {
    self.limits = limits
    self.name = name
    self.keyWidth = keyWidth
    func file(_ end: String, _ size: Int?) throws -> AppendFile {
      try AppendFile("\(folder)/\(name).\(end)", truncatingTo: size ?? 0)
    }
    values = try file("values", left?.valueBytes)
    keys = try shared == nil ? file("keys", left?.keyBytes) : nil
    keyPath = shared ?? keys?.path ?? ""
    numberFile = try file("numbers", left?.numberBytes)
    guard let left else { return }
    for text in left.texts { _ = texts.number(of: text) }
    numbers = try ReadFile(numberFile.path).numbers(of: Int64.self)
    numbersKept = numbers.count
    for (place, number) in numbers.enumerated() { codes[number] = UInt32(place + 1) }
  }

  /// How far it has come; what is in its files by then is in the hands of the system.
  package func unfinished() throws -> Unfinished {
    try numberFile.append(Array(numbers[numbersKept...]))
    numbersKept = numbers.count
    for file in [values, keys, numberFile] { try file?.finish() }
    return Unfinished(
      valueBytes: values.size,
      keyBytes: keys?.size ?? 0,
      texts: texts.texts,
      numberBytes: numberFile.size,
    )
  }

  private var isLeftToSQLite: Bool {
    max(texts.texts.count, numbers.count) > limits.mostValues
  }

  /// The code of a day.
  package static func code(_ day: Int32?) -> UInt32 {
    day.map { UInt32(bitPattern: $0) ^ 0x8000_0000 } ?? 0
  }

  /// Adds entries by the codes of their days.
  package func add(days codes: [UInt32]) throws { try append(codes) }

  /// Appends the codes of entries, of whatever values they are.
  private func append(_ codes: [UInt32]) throws {
    if !isLeftToSQLite { try values.append(codes) }
  }

  /// Adds entries by text; an empty one is none.
  package func add(texts: [String]) throws {
    try append(
      texts.map { $0.isEmpty ? 0 : UInt32(truncatingIfNeeded: self.texts.number(of: $0) + 1) }
    )
  }

  /// Adds entries by number.
  package func add(numbers: [Int64?]) throws {
    try append(
      numbers.map { number in
        guard let number else { return 0 }
        if let code = self.codes[number] { return code }
        self.numbers.append(number)
        self.codes[number] = UInt32(self.numbers.count)
        return UInt32(self.numbers.count)
      }
    )
  }

  /// Adds the keys of entries.
  package func add(keys: [Int64]) throws {
    if !isLeftToSQLite { try self.keys?.append(keys) }
  }

  /// Ends; what is in memory goes with the answer, the rest is in working files.
  package func finish() throws -> IndexEntries {
    try values.finish()
    try keys?.finish()
    return IndexEntries(
      name: name,
      keyWidth: keyWidth,
      most: limits.entriesAtOnce,
      valuePath: values.path,
      keyPath: keyPath,
      texts: texts.texts,
      numbers: numbers,
      isLeftToSQLite: isLeftToSQLite,
    )
  }
}
