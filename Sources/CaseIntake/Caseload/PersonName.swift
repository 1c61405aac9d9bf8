import CaseModel
import Foundation

/// A name taken apart by script, and compared with another one.
struct PersonName {
  /// The part in Latin letters.
  let latin: String
  /// The part in another script.
  let native: String

  init(_ text: String) {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let foreign = letters.count { !PersonName.isLatin($0) }
    guard foreign > 0, foreign < letters.count else {
      latin = foreign == 0 ? text : ""
      native = foreign == 0 ? "" : text
      return
    }
    let isPart = { (scalar: Unicode.Scalar, isLatin: Bool) in
      !scalar.properties.isAlphabetic || PersonName.isLatin(scalar) == isLatin
    }
    latin = PersonName.tidy(text.unicodeScalars.filter { isPart($0, true) })
    native = PersonName.tidy(text.unicodeScalars.filter { isPart($0, false) })
  }

  private static func tidy(_ scalars: String.UnicodeScalarView) -> String {
    let signs: Set<Character> = ["(", ")", "（", "）", "/", "[", "]", ",", "，", " ", "-", "·"]
    var text = Substring(String(scalars))
    while let first = text.first, signs.contains(first) { text.removeFirst() }
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return text.split(separator: " ").joined(separator: " ")
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// Whether a character is one of Chinese writing.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
  }

  /// Whether a name can be that of a client who is known by these; in doubt it cannot.
  ///
  /// The order of words, case, accents and signs make no difference, a middle name may be left out,
  /// and a name in its own script is compared by how it is read.
  ///
  /// - Parameters:
  ///   - name: The name the docket has.
  ///   - nativeName: The name in its own script there; empty where none is known.
  /// - Returns: Whether both can be one person's.
  func fits(_ name: String, _ nativeName: String) -> Bool {
    let known = PersonName(name)
    let knownNative = nativeName.isEmpty ? known.native : nativeName
    if !latin.isEmpty, !known.latin.isEmpty { return PersonName.isSame(latin, known.latin) }
    if !native.isEmpty, !knownNative.isEmpty {
      return PersonName.letters(native) == PersonName.letters(knownNative)
        || PersonName.reading(native) == PersonName.reading(knownNative)
    }
    if !native.isEmpty { return PersonName.isReading(native, of: known.latin) }
    return PersonName.isReading(knownNative, of: latin)
  }

  /// Whether the words of one name are all among the other's, two of them at least.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (words(one), words(other))
    if first.joined() == second.joined() || first.sorted() == second.sorted() { return true }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count >= 2 && Set(short).isSubset(of: Set(long))
  }

  /// Whether a Latin name is how a name in its own script is read, in any order of its words.
  private static func isReading(_ native: String, of latin: String) -> Bool {
    let read = reading(native)
    guard !read.isEmpty else { return false }
    let parts = words(latin)
    let turns = parts.indices.map { (parts[$0...] + parts[..<$0]).joined() }
    return turns.contains(read)
  }

  private static func reading(_ native: String) -> String {
    letters(native.applyingTransform(.toLatin, reverse: false) ?? "")
  }

  private static func words(_ text: String) -> [String] {
    text.folded.split { !$0.isLetter }.map(String.init)
  }

  private static func letters(_ text: String) -> String { words(text).joined() }
}
