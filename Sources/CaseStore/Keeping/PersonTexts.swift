import CaseModel
import Foundation
import TextLayout

/// Texts by which a person could be found again, and the bytes they are stored as.
struct PersonTexts {
  /// The texts; none shorter than four bytes, which would be found everywhere.
  let texts: [String]
  /// The texts as bytes, in every encoding a clinic's table may have come in.
  let traces: [Data]
  /// The words of each name that has several, in the order of the alphabet.
  private let names: [[String]]

  /// What rows that were set aside are in: they are kept byte for byte.
  ///
  /// > Source: Core Foundation's numbers of GB 18030 (0x0632) and Big5 (0x0A03), with the bit by
  /// > which Foundation takes them.
  private static let encodings: [String.Encoding] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252, .shiftJIS,
    String.Encoding(rawValue: 0x8000_0632), String.Encoding(rawValue: 0x8000_0A03),
  ]

  /// Collects the texts of a person, under every name and number the log knows.
  init(_ persons: [Person]) {
    let names = persons.flatMap { [$0.name, $0.nativeName] }
    let written =
      names + names.map(PersonTexts.escaped)
      + persons.flatMap { PersonTexts.spellings($0.alienNumber) }
    let texts = written.filter { $0.utf8.count >= 4 }
    self.names = Array(Set(names.map { PersonTexts.words($0).sorted() }.filter { $0.count > 1 }))
    self.texts = Array(Set(texts)).sorted()
    traces = Array(
      Set(self.texts.flatMap { text in PersonTexts.encodings.compactMap { text.data(using: $0) } })
    )
  }

  /// The ways a number is written: with and without its letter, hyphens, blanks and first zero.
  private static func spellings(_ number: String) -> [String] {
    guard let digits = AlienNumber(number)?.digits else { return [number] }
    let parts = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.dropFirst(6)]
      .map { String($0) }
    var spellings = ["", "-", " "].map { parts.joined(separator: $0) } + [number]
    guard digits.hasPrefix("0") else { return spellings }
    let short = [String(parts[0].dropFirst())] + parts.dropFirst()
    for sign in ["", "-", " "] {
      spellings += ["A", "A ", "A-"].map { $0 + short.joined(separator: sign) }
    }
    return spellings
  }

  /// A text as it is in the JSON of the log.
  private static func escaped(_ text: String) -> String {
    String(text.jsonLiteral.dropFirst().dropLast())
  }

  /// Texts one of which is in every text that holds one of the person's, without case and accents.
  var probes: Set<String> {
    Set(texts.map(\.folded) + names.compactMap { $0.max { $0.count < $1.count } })
  }

  /// Whether a text holds one of them, whatever its case and accents, the order of a name's words
  /// and what is between them: a table has them in two columns, or the given name first.
  func areIn(_ text: String) -> Bool {
    let folded = text.folded
    if texts.contains(where: { folded.contains($0.folded) }) { return true }
    let words = PersonTexts.words(text)
    return names.contains { name in
      words.indices.dropLast(name.count - 1)
        .contains { start in
          name.contains(words[start]) && words[start..<start + name.count].sorted() == name
        }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether bytes hold one of them, in any encoding.
  func areIn(_ bytes: Data) -> Bool {
    traces.contains { bytes.range(of: $0) != nil } || areIn(String(decoding: bytes, as: UTF8.self))
  }
}
