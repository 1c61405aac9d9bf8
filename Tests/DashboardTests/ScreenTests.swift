import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

/// A screen: its name, and the keys that lead to it.
struct Screen: Sendable, CustomStringConvertible {
  let name: String
  var keys: [Key] = []
  var text = ""
  /// Whether it is kept at every size, not at 80 columns alone.
  var isAtEverySize = false
  var description: String { name }

  static let all = [
    Screen(name: "overview", keys: [.letter("1")], isAtEverySize: true),
    Screen(name: "hearings", keys: [.letter("2"), .down], isAtEverySize: true),
    Screen(name: "orders", keys: [.letter("3"), .down]),
    Screen(name: "repatriation", keys: [.letter("4"), .down, .down, .down, .down, .down]),
    Screen(name: "cases", keys: [.letter("0"), .pageDown]),
    Screen(
      name: "case",
      keys: [.letter("4"), .end, .up, .up, .up, .up, .up, .up, .up, .enter],
      isAtEverySize: true,
    ),
    Screen(
      name: "reasons",
      keys: [.letter("4"), .end, .up, .up, .up, .up, .up, .up, .up, .enter, .tab],
    ),
    Screen(
      name: "reasons-open",
      keys: [
        .letter("4"), .end, .up, .up, .up, .up, .up, .up, .up, .enter, .tab, .enter, .down, .down,
        .right, .down, .down,
      ],
    ),
    Screen(name: "clocks", keys: [.letter("6"), .down], isAtEverySize: true),
    Screen(name: "clocks-by-attorney", keys: [.letter("6"), .letter("b"), .down]),
    Screen(name: "clocks-by-rule", keys: [.letter("6"), .letter("b"), .letter("b"), .pageDown]),
    Screen(name: "figures", keys: [.letter("7"), .down], isAtEverySize: true),
    Screen(name: "figures-page", keys: [.letter("7"), .enter], isAtEverySize: true),
    Screen(
      name: "figures-steps",
      keys: [.letter("7"), .letter("s"), .letter("s"), .letter("="), .down],
    ),
    Screen(name: "figures-published", keys: [.letter("7"), .letter("Q")]),
    Screen(name: "help", keys: [.letter("2"), .letter("?")]),
    Screen(name: "sort", keys: [.letter("2"), .letter("s"), .down]),
    Screen(name: "columns", keys: [.letter("2"), .letter("c"), .down]),
    Screen(name: "filtering", keys: [.letter("2"), .letter("/")], text: "rep:no cour"),
    Screen(name: "complaint", keys: [.letter("2"), .letter("/")], text: "rep:no attny:tran"),
    Screen(name: "counts", keys: [.letter("3"), .letter("f"), .right, .enter, .down]),
    Screen(name: "jumping", keys: [.letter("2"), .letter("J")], text: "+90d"),
    Screen(name: "nothing", keys: [.letter("2"), .letter("/")], text: "nat:AB"),
  ]
}

@Suite("Screens look as they were last approved")
struct ScreenTests {
  @Test("Each screen, and the busiest at each size", arguments: Screen.all)
  func screen(_ screen: Screen) throws {
    let others = [(120, 36), (200, 60), (60, 20), (40, 10)]
    for (columns, rows) in [(80, 24)] + (screen.isAtEverySize ? others : []) {
      let size = CellSize(columns: columns, rows: rows)
      var driver = Driver(size)
      for key in screen.keys { driver.press(key) }
      driver.type(screen.text)
      #expect(driver.dashboard.isSettled)
      // The smallest stands for terminals without Unicode as well.
      let isSmallest = columns == 40
      let frame = driver.frame(isSmallest ? .ascii : .unicode)
      try expectGolden(frame, "\(screen.name)-\(size)\(isSmallest ? "-ascii" : "")")
    }
  }

  @Test(
    "A screen too small for anything says so",
    arguments: [(39, 10), (1, 1)],
  )
  func tooSmall(columns: Int, rows: Int) throws {
    let size = CellSize(columns: columns, rows: rows)
    try expectGolden(Driver(size).frame(), "small-\(size)")
  }

  @Test("Loading, empty and failed are screens of their own")
  func notices() throws {
    var session = SessionState()
    session.pane = .hearings
    var loading = Driver(session: session, isHeldBack: true)
    loading.settle()
    try expectGolden(loading.frame(), "loading")
    let empty = Driver(docket: FakeDocket([]), session: session)
    try expectGolden(empty.frame(), "empty")
    var failed = Driver(session: session, isHeldBack: true)
    for (ticket, request) in failed.questions {
      let isPage = if case .page = request { true } else { false }
      let answer = isPage ? [.failed("disk I/O error")] : failed.docket.answers(request)
      for answer in answer { failed.send(.answer(ticket, answer)) }
    }
    try expectGolden(failed.frame(), "failed")
  }

  @Test("A public docket shows no columns for names")
  func publicDocket() throws {
    var histories = Cast.histories
    for index in histories.indices { histories[index].person = nil }
    let docket = FakeDocket(histories, kind: .release)
    var session = SessionState()
    session.pane = .orders
    let driver = Driver(CellSize(columns: 120, rows: 36), docket: docket, session: session)
    try expectGolden(driver.frame(), "public")
  }
}
