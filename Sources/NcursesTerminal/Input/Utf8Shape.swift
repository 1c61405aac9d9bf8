/// The lengths of characters in UTF-8.
enum Utf8Shape {
  /// Tells whether the bytes are as many as their first one announces.
  ///
  /// A byte that can start no character is complete, and wrong, by itself.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    switch bytes[0] {
    case 0xC2...0xDF: bytes.count >= 2
    case 0xE0...0xEF: bytes.count >= 3
    case 0xF0...0xF4: bytes.count >= 4
    default: true
    }
  }
}
