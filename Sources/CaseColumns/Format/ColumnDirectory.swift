import CaseModel

/// What is where in a column file, and what it was made from.
///
/// The file holds one array of codes for each column of a table. Code 0 is empty; the others stand
/// in the order of the values, so that an order by code is SQLite's order by value. A number's code
/// is its distance from the least, plus one; a text's is its place in a sorted list of texts.
package struct ColumnDirectory: Codable, Sendable {
  /// The version of the file's layout; another one is not read.
  package static let version = 3
  /// What the file begins with.
  package static let magic: UInt64 = 0x314C_4F43_4C47_4956
  /// The bytes before the first section: the magic, and where the directory is.
  package static let headBytes = 64

  package var version = ColumnDirectory.version
  /// The docket's mark when the file was made; it changes with every change of a summary.
  package var stamp: String
  /// The summary's columns, so that a file of an older model is not read.
  package var schema = ColumnDirectory.schema
  /// The first day whose hearings are kept.
  package var hearingsFrom: Int32
  package var cases = Table()
  package var clocks = Table()
  package var hearings = Table()
  /// What measures count, a table for each kind of row in the order of the kinds.
  package var figures: [Table] = []

  /// The rows of one table, by column.
  package struct Table: Codable, Sendable {
    package var rows = 0
    package var columns: [Column] = []
  }

  /// One column of a table.
  package struct Column: Codable, Sendable {
    package var name: String
    /// Bytes of a code: 1, 2, 4 or 8, and 0 where every row is empty.
    package var width: Int
    /// Bits of a code where codes are packed without gaps, each beginning where the one before
    /// ends, the lowest bit first; else 0.
    package var bits = 0
    /// The number that code 1 stands for; of texts it is 1.
    package var base: Int64
    /// The greatest code there is.
    package var greatest: Int
    package var codes: Section
    /// The sorted texts, where the column holds texts.
    package var texts: Section?
  }

  /// A stretch of the file.
  package struct Section: Codable, Sendable {
    package var offset = 0
    package var bytes = 0
    package var checksum: UInt64 = 0
  }

  /// The columns of the summary and what they hold.
  package static let schema = CaseSummary.table.storedColumns
    .map { "\($0.name):\($0.kind.rawValue)" }.joined(separator: ",")
}

/// Why columns cannot answer; SQLite then does.
package enum ColumnFault: Error {
  /// The question is of a kind they do not answer.
  case unsupported
  /// A checksum does not hold; the file is made again.
  case damaged
}

/// Sums bytes up so that any damage shows; as fast as memory is read.
package struct Checksum {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds bytes, whose count is a multiple of 32.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let words = unsafe bytes.bindMemory(to: UInt64.self)
    var (first, second, third, fourth) = lanes
    var index = 0
    while index + 4 <= words.count {
      first = unsafe (first ^ words[index]) &* Checksum.factor
      second = unsafe (second ^ words[index + 1]) &* Checksum.factor
      third = unsafe (third ^ words[index + 2]) &* Checksum.factor
      fourth = unsafe (fourth ^ words[index + 3]) &* Checksum.factor
      index += 4
    }
    lanes = (first, second, third, fourth)
  }

  /// The sum of all that was added.
  package var value: UInt64 {
    let (first, second, third, fourth) = lanes
    let joined = first ^ (second << 17 | second >> 47) ^ (third << 31 | third >> 33)
    return (joined ^ fourth) &* Checksum.factor
  }

  /// The sum of one stretch of bytes.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    unsafe sum.add(bytes)
    return sum.value
  }
}
