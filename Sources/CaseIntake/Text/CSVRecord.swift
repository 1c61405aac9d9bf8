/// One record of a table in text.
struct CSVRecord {
  /// What is wrong with the quotes of a record.
  enum Fault {
    /// A quote is opened and never closed; the record is its line alone.
    case unclosed
    /// Text is between a closing quote and the end of the field.
    case afterQuote
  }

  /// The line it begins on, from 1.
  var line = 0
  /// The fields' text, quotes taken off, one after another.
  var bytes: [UInt8] = []
  /// Where each field ends.
  var ends: [Int] = []
  /// The record as it is in the text, without its line end.
  var raw: [UInt8] = []
  /// What is wrong with its quotes; nil if nothing is.
  var fault: Fault?
  /// Whether it is longer than any record can be; it is then cut.
  var isOversized = false

  /// How many fields it has.
  var count: Int { ends.count }

  /// The longest a record can be.
  ///
  /// > Units: Bytes.
  static let longest = 1 << 16

  /// Whether every field is blank.
  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// A field without blanks around it; empty where the record has none of that place.
  func field(_ index: Int) -> String {
    guard index < ends.count else { return "" }
    var range = (index == 0 ? 0 : ends[index - 1])..<ends[index]
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Every field.
  var fields: [String] { ends.indices.map(field) }

  mutating func clear(line: Int) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    raw.removeAll(keepingCapacity: true)
    self.line = line
    fault = nil
    isOversized = false
  }
}
