/// Packs codes of the same number of bits into words without gaps, the lowest bit first.
struct BitPacker {
  private let bits: UInt64
  private var word: UInt64 = 0
  private var filled: UInt64 = 0
  private var words: [UInt64] = []

  /// Makes an empty one; a code has at most 57 bits.
  init(_ bits: Int) {
    self.bits = UInt64(bits)
  }

  /// Adds a code.
  @inline(__always)
  mutating func add(_ code: UInt64) {
    word |= code << filled
    filled += bits
    guard filled >= 64 else { return }
    words.append(word)
    filled -= 64
    word = code >> (bits - filled)
  }

  /// Ends the last word.
  mutating func close() {
    if filled > 0 { words.append(word) }
    (word, filled) = (0, 0)
  }

  /// The words that are full, once.
  mutating func drainWords() -> [UInt64] {
    defer { words.removeAll(keepingCapacity: true) }
    return words
  }
}
