/// Numbers texts in the order they are met, from 0; texts are the same where their bytes are.
package struct StringInterner: Sendable {
  private struct Key: Hashable, Sendable {
    let text: String

    static func == (one: Key, other: Key) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var numbers: [Key: Int64] = [:]
  package private(set) var texts: [String] = []
  /// The numbers of short texts met lately, each at a place of its own.
  private var recent = [(code: UInt64, number: Int64)](
    repeating: (0, 0),
    count: 1 << StringInterner.recentBits,
  )
  private static let recentBits = 10

  /// Makes one that has met none.
  package init() {}

  /// Returns the number of a text, a new one where it has none.
  package mutating func number(of text: String) -> Int64 {
    let code = PackedCode.of(text)
    guard code != 0 else { return looked(up: text) }
    let place = PackedCode.place(of: code, bits: StringInterner.recentBits)
    if recent[place].code != code { recent[place] = (code, looked(up: text)) }
    return recent[place].number
  }

  private mutating func looked(up text: String) -> Int64 {
    let key = Key(text: text)
    if let number = numbers[key] { return number }
    let number = Int64(texts.count)
    numbers[key] = number
    texts.append(text)
    return number
  }
}
