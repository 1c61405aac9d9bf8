import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Whatever comes")
struct StormTests {
  @Test("Random keys, sizes, answers and changes never break a frame", arguments: 0..<4)
  func storm(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var docket = FakeDocket(Cast.many.dropLast(700))
    docket.queues = .filled()
    var driver = Driver(docket: docket)
    for _ in 0..<200 {
      driver.isHeldBack = Int.random(in: 0..<3, using: &random) == 0
      driver.play(&random)
      if !driver.isHeldBack { driver.answerAll() }
      let columns = Int.random(in: 0..<230, using: &random)
      let rows = Int.random(in: 0..<70, using: &random)
      expectSound(
        driver.dashboard.frame(size: CellSize(columns: columns, rows: rows), glyphs: .ascii)
      )
      expectSound(driver.frame())
    }
    driver.answerAll()
    driver.settle()
    driver.answerAll()
    #expect(driver.dashboard.isSettled)
  }

  private func expectSound(_ frame: Frame) {
    for row in 0..<frame.size.rows {
      let cells = frame.row(row).reduce(0) { $0 + Int($1.width) }
      #expect(cells == frame.size.columns)
    }
    if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
  }

  @Test("The selected row is on the screen at every size")
  func selectionVisible() {
    var random = SplitMix(state: 7)
    var driver = Driver(docket: FakeDocket(Cast.many))
    driver.press(.letter("0"))
    for _ in 0..<80 {
      driver.press(
        [Key.pageDown, .pageUp, .down, .up, .end, .home].randomElement(using: &random) ?? .up
      )
      let columns = Int.random(in: 40..<230, using: &random)
      let rows = Int.random(in: 10..<70, using: &random)
      driver.size = CellSize(columns: columns, rows: rows)
      driver.send(.terminal(.resize(driver.size)))
      #expect(driver.selected != nil)
    }
  }

  @Test("No key means two things in one place, and every command of a footer has a key")
  func keymap() {
    for context in KeyContext.allCases {
      let keys = Keymap.standard.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      let doubled = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.map(\.name)
      #expect(doubled.isEmpty, "\(context): \(doubled)")
    }
  }

  @Test("A letter does the same deed wherever it does one")
  func oneDeed() {
    let screens: [KeyContext] = [.overview, .list, .queue, .caseView, .factList, .log]
    let moves: Set<Command> = [.quit, .back, .left, .right, .accept]
    var deeds: [Key: Set<Command>] = [:]
    for binding in Keymap.standard.bindings where !binding.contexts.isDisjoint(with: screens) {
      for key in binding.keys {
        if case .character = key, !moves.contains(binding.command) {
          deeds[key, default: []].insert(binding.command)
        }
      }
    }
    for (key, commands) in deeds { #expect(commands.count == 1, "\(key.name): \(commands)") }
  }

  @Test("Other keys take the place of those they are given for, and typing stays typing")
  func changedKeys() throws {
    let changes = [
      try KeyChange("filter", keys: "F3 f"), try KeyChange("facets", keys: "F4"),
      try KeyChange("left", keys: "x Left"),
    ]
    var session = SessionState()
    session.pane = .hearings
    let conduct = Conduct(keys: [changes[1], changes[0], changes[2]])
    var driver = Driver(session: session, conduct: conduct)
    driver.press(.letter("f"))
    driver.type("x/")
    #expect(driver.lines[2].contains("Filter  x/"))
    #expect(throws: KeyChangeError.noCommand("fly")) { try KeyChange("fly", keys: "f") }
    #expect(throws: KeyChangeError.noKey("Hyper-f")) { try KeyChange("filter", keys: "Hyper-f") }
    #expect(KeyChange.commandsWithoutKey(after: changes) == [])
    let taken = [try KeyChange("filter", keys: "s")]
    #expect(KeyChange.commandsWithoutKey(after: taken) == ["sort"])
  }

  @Test("Keys that terminals use for themselves are left alone")
  func reservedKeys() {
    let reserved: [Key] = ["j", "m", "i", "[", "q"].map { .control($0) }
    let used = Keymap.standard.bindings.flatMap(\.keys).filter(reserved.contains)
    #expect(used.isEmpty)
  }

  @Test("Where a terminal may keep Ctrl-S to itself, another key does the same")
  func flowControl() {
    let users = Keymap.standard.bindings.filter { $0.keys.contains(.control("s")) }
    #expect(users.allSatisfy { $0.keys.count > 1 })
  }
}

extension Driver {
  /// Does something at random.
  fileprivate mutating func play(_ random: inout SplitMix) {
    let keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab,
      .backspace, .letter("/"), .letter("s"), .letter("c"), .letter("?"), .letter(" "),
      .letter("0"), .letter("1"), .letter("2"), .letter("3"), .letter("4"), .letter("n"),
      .letter(":"), .letter("<"), .letter("陈"), .control("d"), .control("u"), .letter("r"),
      .letter("y"), .letter("m"), .paste("nat:CH rep:no"), .function(1), .letter("a"), .letter("e"),
      .letter("5"), .letter("z"), .letter("d"), .letter("p"), .letter("w"), .letter("f"),
      .letter("u"), .letter("L"), .letter("x"), .control("n"), .control("p"), .control("s"),
    ]
    switch Int.random(in: 0..<12, using: &random) {
    case 0: send(.docketChanged)
    case 1: send(.terminal(.tick))
    case 2:
      let columns = Int.random(in: 0..<230, using: &random)
      size = CellSize(columns: columns, rows: Int.random(in: 0..<70, using: &random))
      send(.terminal(.resize(size)))
    case 3:
      let at = CellPosition(
        column: Int.random(in: 0..<230, using: &random),
        row: Int.random(in: 0..<70, using: &random),
      )
      send(.terminal(.key(.mouse(MouseEvent(.press, at: at)))))
    case 4:
      if let question = questions.popLast() {
        send(.answer(question.ticket, .failed("interrupted")))
      }
    case 5: docket.change { if $0.count > 20 { $0.removeFirst() } }
    default: send(.terminal(.key(keys.randomElement(using: &random) ?? .up)))
    }
  }
}

/// Random numbers that repeat.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
