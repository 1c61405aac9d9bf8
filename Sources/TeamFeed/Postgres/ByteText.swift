/// Bytes as PostgreSQL writes them in text.
///
/// > Source: PostgreSQL 15, "bytea Hex Format" and "Array Input and Output Syntax".
enum ByteText {
  /// Bytes in hexadecimal, such as `\x0aff`.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = Array("\\x".utf8)
    text.reserveCapacity(2 + 2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// An array of bytes, NULL where there are none.
  static func array(_ values: [[UInt8]?]) -> String {
    "{" + values.map { $0.map { "\"\\\(text($0))\"" } ?? "NULL" }.joined(separator: ",") + "}"
  }

  /// An array of numbers.
  static func array(_ values: [Int64]) -> String {
    "{" + values.map(String.init).joined(separator: ",") + "}"
  }

  /// Reads bytes in hexadecimal; nothing where there are none.
  static func bytes(_ text: String?) -> [UInt8] {
    guard let text, text.hasPrefix("\\x") else { return [] }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8.dropFirst(2) {
      let value = digit <= 57 ? digit &- 48 : digit &- 87
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
