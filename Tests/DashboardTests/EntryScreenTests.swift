import TerminalKit
import Testing

/// The screens by which facts are entered: their names, and the keys that lead to each.
struct EntryScreen: Sendable, CustomStringConvertible {
  let name: String
  let play: @Sendable (inout Driver) -> Void
  var description: String { name }

  static let all = [
    EntryScreen(name: "add") { $0.press(.letter("a")) },
    EntryScreen(name: "form-problem") {
      $0.press(.enter)
      $0.addsHearing()
      $0.type("2026-13-01")
      $0.press(.tab)
      $0.type("9:30")
      $0.press(.tab, .tab)
      $0.type("San")
      $0.press(.control("n"))
    },
    EntryScreen(name: "form-day") {
      $0.addsHearing()
      $0.type("+30d")
    },
    EntryScreen(name: "form-wrong") {
      $0.addsHearing()
      $0.type("soon")
    },
    EntryScreen(name: "form-client") {
      $0.press(.letter("a"), .up, .enter, .tab, .tab)
      $0.type("123")
      $0.press(.control("s"))
    },
    EntryScreen(name: "correct") {
      $0.press(.enter, .letter("e"), .home, .down, .down, .enter, .down, .down, .control("n"))
    },
    EntryScreen(name: "facts") { $0.press(.enter, .letter("e"), .home, .down, .down) },
    EntryScreen(name: "withdraw") {
      $0.press(.enter, .letter("e"), .home, .down, .down, .letter("x"))
    },
    EntryScreen(name: "leave") {
      $0.addsHearing()
      $0.type("+30d")
      $0.press(.escape)
    },
    EntryScreen(name: "log") {
      $0.hasHistory()
      $0.press(.letter("L"), .down)
    },
    EntryScreen(name: "undo") {
      $0.hasHistory()
      $0.press(.letter("u"))
    },
    EntryScreen(name: "undo-refused") {
      $0.hasHistory()
      $0.press(.letter("L"), .end, .letter("u"), .letter("y"))
    },
  ]
}

extension Driver {
  /// Opens the form for a hearing of the selected case.
  mutating func addsHearing() { press(.letter("a"), .enter) }

  /// Records a few facts of the selected case
  /// and puts one right.
  mutating func hasHistory() {
    addsHearing()
    type("+30d")
    press(.tab)
    type("9:30")
    press(.tab)
    type("M")
    press(.control("s"), .enter)
    press(.letter("a"), .end, .enter)
    type("Sister calls on Tuesdays; bring the passport.")
    press(.control("s"))
    correctsTime()
  }

  /// Puts the time of the hearing added right.
  private mutating func correctsTime() {
    press(.letter("e"), .home, .down, .down, .down, .enter, .tab, .control("u"))
    type("1:30 pm")
    press(.control("s"), .escape)
  }
}

@Suite("Screens for entering facts look as they were last approved")
struct EntryScreenTests {
  @Test("What is wrong with a field hides no other field")
  func problemBesideFields() {
    var driver = Driver(CellSize(columns: 80, rows: 24))
    driver.press(.letter("2"), .letter("a"), .enter)
    driver.type("tt")
    let screen = driver.lines.joined(separator: "\n")
    #expect(screen.contains("! not a day"))
    for title in ["Date *", "Time", "Calendar", "Court", "Judge"] {
      #expect(screen.contains(" " + title), "\(title)")
    }
  }

  @Test("Each screen", arguments: EntryScreen.all)
  func screen(_ screen: EntryScreen) throws {
    let isForm = screen.name == "form-problem"
    for (columns, rows) in [(80, 24)] + (isForm ? [(60, 20), (40, 10)] : []) {
      var driver = Driver(CellSize(columns: columns, rows: rows))
      driver.press(.letter("2"))
      screen.play(&driver)
      let isSmallest = columns == 40
      let frame = driver.frame(isSmallest ? .ascii : .unicode)
      let suffix = isSmallest ? "-ascii" : ""
      try expectGolden(frame, "entry-\(screen.name)-\(columns)x\(rows)\(suffix)")
    }
  }
}
