/// Numbers texts in the order they are met, from 0; texts are the same where their bytes are.
package struct StringInterner: Sendable {
  private struct Key: Hashable, Sendable {
    let text: String

    static func == (one: Key, other: Key) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  package private(set) var texts: [String] = []
  private var short = ShortTexts()
  /// The numbers of texts that have no packed code.
  private var long: [Key: Int64] = [:]

  /// Makes one that has met none.
  package init() {}

  /// Returns the number of a text, a new one where it has none.
  package mutating func number(of text: String) -> Int64 {
    let code = PackedCode.of(text)
    guard code != 0 else { return looked(up: text) }
    let next = Int64(texts.count)
    let number = short.number(of: code, orElse: next)
    if number == next { texts.append(text) }
    return number
  }

  private mutating func looked(up text: String) -> Int64 {
    let key = Key(text: text)
    if let number = long[key] { return number }
    let number = Int64(texts.count)
    long[key] = number
    texts.append(text)
    return number
  }
}

/// The numbers of packed codes: a hash table that grows with them, so that a column of few values
/// stays in a processor's nearest memory.
private struct ShortTexts: Sendable {
  private var slots: [(code: UInt64, number: Int64)]
  private var bits = 5
  private var count = 0

  init() {
    slots = Array(repeating: (0, 0), count: 1 << bits)
  }

  /// The number of a code; a new code takes the one given.
  mutating func number(of code: UInt64, orElse next: Int64) -> Int64 {
    let place = place(of: code)
    if slots[place].code == code { return slots[place].number }
    slots[place] = (code, next)
    count += 1
    if count > slots.count / 2 { grow() }
    return next
  }

  /// Where a code is, or would be.
  private func place(of code: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = PackedCode.place(of: code, bits: bits)
    while slots[place].code != code, slots[place].code != 0 { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    bits += 1
    slots = Array(repeating: (0, 0), count: 1 << bits)
    for slot in old where slot.code != 0 { slots[place(of: slot.code)] = slot }
  }
}
