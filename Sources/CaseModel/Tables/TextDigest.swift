/// A digest of texts, the same wherever and whenever it is made.
///
/// > Source: FNV-1a, 64 bits, which tells changes apart and protects against nobody.
public struct TextDigest: Sendable {
  /// The digest as a number.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the digest of no text.
  public init() {}

  /// Adds a text and its end, so that two texts differ from both joined.
  public mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 10) &* 0x100_0000_01B3
  }

  /// The digest as sixteen hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
