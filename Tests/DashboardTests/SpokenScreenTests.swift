import CaseModel
import Dashboard
import Languages
import Synchronization
import TerminalKit
import TerminalTestSupport
import Testing
import TextLayout

/// Every pane, and what opens over them, by the keys that lead there; the law itself, in the
/// screens of rules and of meanings, stays in English.
private let stops: [(name: String, keys: [Key])] = panes + overlays

private let panes: [(name: String, keys: [Key])] = "1234567890"
  .map { digit in
    (name: "pane-\(digit)", keys: [Key.character(digit)])
  }

private let overlays: [(name: String, keys: [Key])] = [
  ("case", [.character("4"), .enter]), ("reasons", [.character("4"), .enter, .tab]),
  ("help", [.character("2"), .character("?")]), ("sort", [.character("2"), .character("s")]),
  ("columns", [.character("2"), .character("c")]), ("add", [.character("2"), .character("a")]),
  ("palette", [.character("2"), .character(":")]), ("log", [.character("2"), .character("L")]),
]

/// The texts that were sought in a catalogue and not found.
private final class Missing: Sendable {
  private let texts = Mutex<Set<String>>([])
  var all: [String] { texts.withLock { $0.sorted() } }
  func add(_ text: String) { texts.withLock { _ = $0.insert(text) } }

  /// Whether a text has English words; filters to type, numbers and codes have none.
  static func isWords(_ text: String) -> Bool {
    let isFilter = [":", "<=", ">="].contains { text.contains($0) } && !text.contains(" ")
    return !isFilter && !text.hasSuffix(", over a column") && text.contains(/[a-z]{2}/)
  }
}

private func conduct(_ language: Language, _ missing: Missing? = nil) -> Conduct {
  var conduct = Conduct()
  conduct.speech = Speech(language: language.tag, name: language.tag) { pattern, values in
    if !language.knows(pattern), Missing.isWords(pattern) { missing?.add(pattern) }
    return language.said(pattern, values)
  }
  conduct.languages = [.english, conduct.speech]
  return conduct
}

/// A language, which a test names by its tag and not by its whole catalogue.
struct SpokenLanguage: CustomTestStringConvertible, Sendable {
  let language: Language
  var testDescription: String { language.tag }
}

@Suite("Screens in the languages Vigil comes with")
struct SpokenScreenTests {
  private static let chinese = [Language.simplified, .traditional]
    .map { SpokenLanguage(language: $0) }

  @Test("Each pane as it was last approved", arguments: chinese)
  func panes(spoken: SpokenLanguage) throws {
    let language = spoken.language
    for (name, keys) in stops.prefix(12) {
      var driver = Driver(conduct: conduct(language))
      for key in keys { driver.press(key) }
      try expectGolden(driver.frame(), "\(language.tag)-\(name)-80x24")
    }
    let larger: [(Character, columns: Int, rows: Int)] = [
      ("2", 120, 36), ("6", 120, 36), ("1", 200, 60), ("2", 200, 60), ("5", 200, 60),
      ("7", 200, 60),
    ]
    for (name, columns, rows) in larger {
      let size = CellSize(columns: columns, rows: rows)
      var driver = Driver(size, conduct: conduct(language))
      driver.press(.character(name))
      try expectGolden(driver.frame(), "\(language.tag)-pane-\(name)-\(size)")
    }
  }

  /// How many texts are in English: names, filters to type and a citation of the law.
  ///
  /// The number may fall, and never rise.
  private static let mostMissing = 7

  @Test("What is not translated is counted", arguments: chinese)
  func missing(spoken: SpokenLanguage) {
    let language = spoken.language
    let missing = Missing()
    for size in [CellSize(columns: 80, rows: 24), CellSize(columns: 200, rows: 60)] {
      for (_, keys) in stops {
        var driver = Driver(size, conduct: conduct(language, missing))
        for key in keys { driver.press(key) }
        _ = driver.frame()
      }
    }
    let all = missing.all
    print("\(language.tag): \(all.count) texts of the screens are not translated")
    #expect(all.count <= SpokenScreenTests.mostMissing, "\(all)")
  }

  @Test("A key goes through the languages, and the choice is kept")
  func key() {
    var driver = Driver(conduct: conduct(.simplified))
    #expect(driver.frame().plainText.contains("递解令"))
    driver.press(.function(9))
    #expect(driver.frame().plainText.contains("Removal orders"))
    #expect(driver.dashboard.session.language == "en")
    driver.press(.function(9))
    #expect(driver.frame().plainText.contains("递解令"))
    let again = Driver(session: driver.dashboard.session, conduct: conduct(.simplified))
    #expect(again.frame().plainText.contains("递解令"))
  }

  @Test("A client's own words are never touched, whatever a catalogue says")
  func clients() {
    var loud = Conduct()
    loud.speech = Speech(language: "xx", name: "xx") { _, _ in "§" }
    let names = Set(Cast.histories.compactMap { $0.person?.name }).sorted()
    let rows = { (conduct: Conduct) -> [String] in
      var driver = Driver(conduct: conduct)
      driver.press(.character("2"))
      return names.filter { driver.frame().plainText.contains($0) }
    }
    let english = rows(Conduct())
    #expect(!english.isEmpty)
    #expect(rows(loud) == english)
  }

  @Test("Columns stay where their titles are, and the tabs fit 80 columns", arguments: chinese)
  func alignment(spoken: SpokenLanguage) {
    let language = spoken.language
    for (name, keys) in stops {
      var driver = Driver(conduct: conduct(language))
      for key in keys { driver.press(key) }
      let frame = driver.frame()
      let lines = frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines { #expect(SafeText(String(line)).cells <= 80, "\(name): \(line)") }
      #expect(lines.first?.contains("0 ") == true, "\(name): every tab is there")
    }
  }
}
