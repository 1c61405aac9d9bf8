import Foundation
import Languages
import Testing

/// Texts of the program that no catalogue translates are listed in `English.txt`, so that a new one
/// is translated, or is seen to be added there.
@Suite("Texts of the program that stay English are counted")
struct EnglishLeftTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let ledger = root.appending(path: "Tests/LanguagesTests/English.txt")

  /// How many there are; a translation lowers the number, nothing may raise it.
  private static let most = 263

  @Test("Every text of two words or more is translated, or listed")
  func texts() throws {
    let found = try EnglishLeftTests.left()
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] != nil {
      let lines = found.map { text in text.replacing("\n", with: "⏎") + "\n" }
      try lines.joined().write(to: EnglishLeftTests.ledger, atomically: true, encoding: .utf8)
      Issue.record("recorded; run again without RECORD_DOCUMENTS")
    }
    let ledger = try String(contentsOf: EnglishLeftTests.ledger, encoding: .utf8)
    let listed = ledger.split(separator: "\n")
      .map { line in String(line).replacing("⏎", with: "\n") }
    let new = Set(found).subtracting(listed).sorted()
    #expect(new == [], "translate \(new.count) in assets/zh_Hans.po and zh_Hant.po")
    #expect(listed.count <= EnglishLeftTests.most)
  }

  @Test("Literals are found as they are said")
  func literals() {
    let source = #"""
      let a = "no \(b(")")) here" // "not this"
      let c = """
        one \
        two \(d)
          three
        """
      """#
    #expect(SourceTexts(source).texts == [")", "no {1} here", "one two {1}\n  three"])
  }

  /// The texts of the sources that have two words beside each other and no translation.
  private static func left() throws -> [String] {
    var found: Set<String> = []
    let sources = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where isSpoken(file) {
      for text in SourceTexts(try String(contentsOf: file, encoding: .utf8)).texts {
        let text = text.trimmingCharacters(in: .whitespaces)
        // A discussion is looked up by its paragraphs, which are on one line there.
        let keys = [text, text.replacing("\n", with: " ")]
        if isWords(text), !keys.contains(where: Language.simplified.knows) { found.insert(text) }
      }
    }
    return found.sorted()
  }

  /// Whether people read what a file says.
  private static func isSpoken(_ file: URL) -> Bool {
    file.path.hasSuffix(".swift") && !unspoken.contains { file.path.contains($0) }
  }

  /// Files whose texts nobody reads as they are: made-up data, the benchmark, pages made in
  /// English, codes and names a cell is compared with, the schema, and what programs say to each
  /// other.
  private static let unspoken = [
    "/CaseSamples/", "/Bench/", "/Manual/", "ReferencePages", "/Codes/Labels/", "CommonNames.swift",
    "ISOCodes.swift", "CaseloadHeaders.swift", "CodeWidths.swift", "CellWidth+Table.swift",
    "/Schema/", "/CaseIntake/Events/", "/Arrivals/",
  ]

  /// Whether a text is words of a language: two beside each other, not in capitals alone, and
  /// neither SQL nor markup.
  ///
  /// The discussions of commands have a test of their own.
  private static func isWords(_ text: String) -> Bool {
    guard text.contains(/[A-Za-z]{2,} [A-Za-z]{2,}/), !text.contains("\n\n") else { return false }
    return text.contains(/[a-z]/) && !text.hasPrefix("vigil ")
      && !code.contains { text.contains($0) }
  }

  /// What shows that a text is SQL or markup.
  private static let code = [
    "SELECT", "INSERT", "CREATE ", "DROP ", "PRAGMA", "UPDATE ", "DELETE", "ORDER BY", "COMMIT",
    "BEGIN", "NULL", "CAST", "WHERE", " AND ", "JOIN", "</", "<svg", "<div", "<tr", "{ margin",
  ]
}
