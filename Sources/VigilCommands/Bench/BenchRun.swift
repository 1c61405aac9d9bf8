import CaseModel
import CaseStore
import Dashboard
import TerminalKit
import TextLayout

/// What is measured of a docket: keys, jumps, a typed filter and the overview.
struct BenchRun {
  private(set) var times = BenchTimes()
  private let clock = ContinuousClock()
  private let size = CellSize(columns: 200, rows: 50)
  private let options: DocketOptions
  private let answers: DocketAnswers

  init(_ options: DocketOptions) throws {
    self.options = options
    answers = try DocketAnswers(options.look(), name: "bench")
  }

  /// Opens the docket and draws the first frame with rows, then the whole overview.
  mutating func open() throws {
    let first = try clock.measure { try draw(.hearings, until: .page(.hearings)) }
    times.note("open to first rows", budget: 50, first)
    let overview = try clock.measure { try draw(.overview, until: nil) }
    times.note("open to whole overview", budget: 1000, overview)
  }

  private func draw(_ pane: PaneKey, until last: Purpose?) throws {
    let opened = try Docket.open(at: options.path, plan: try UserRules.plan())
    var screen = StillScreen(try DocketAnswers(opened.readOnly, name: "bench"), pane: pane)
    try screen.show(.terminal(.resize(size)), until: last)
    _ = screen.dashboard.frame(size: size, glyphs: .unicode)
  }

  /// Walks a pane by every key that moves.
  mutating func walk(_ pane: Character) throws {
    var screen = StillScreen(answers)
    try screen.show(.terminal(.resize(size)))
    let moves: [Key] = [.down, .up, .pageDown, .pageUp, .end, .home, .right, .left]
    try press(.character(pane), &screen, typed: false)
    for key in moves { for _ in 0..<40 { try press(key, &screen, typed: false) } }
  }

  /// Opens the panes of countries and of calculations, each on a dashboard of its own, and types
  /// numbers into an input.
  mutating func openWorld() throws {
    for pane: Character in ["4", "8", "9"] {
      var screen = StillScreen(answers)
      try screen.show(.terminal(.resize(size)))
      let (effects, time) = drawn(.character(pane), &screen)
      times.note("pane \(pane): key to its rows", budget: 50, time)
      var spent: [(Purpose, Duration)] = []
      try screen.answer(effects) { spent.append(($0, $1)) }
      for (purpose, time) in spent where purpose != .docket {
        times.note("pane \(pane): \(purpose.words)", budget: 50, time)
      }
      times.note("pane \(pane): frame with counts", budget: 50, drawn(.down, &screen).time)
      if pane == "9" { calculate(&screen) }
    }
  }

  private static let keystroke = "what-if: keystroke to answer"

  private mutating func calculate(_ screen: inout StillScreen) {
    for _ in 0..<3 {
      _ = screen.press(.enter)
      for letter in "1200" {
        times.note(BenchRun.keystroke, budget: 16, drawn(.character(letter), &screen).time)
      }
      _ = screen.press(.enter)
      for key: Key in [.down, .character("p")] {
        times.note(BenchRun.keystroke, budget: 16, drawn(key, &screen).time)
      }
      _ = screen.press(.right)
    }
  }

  private func drawn(
    _ key: Key,
    _ screen: inout StillScreen,
  ) -> (effects: [Effect], time: Duration) {
    var effects: [Effect] = []
    let time = clock.measure {
      effects = screen.press(key)
      _ = screen.dashboard.frame(size: size, glyphs: .unicode)
    }
    return (effects, time)
  }

  /// Types a filter letter by letter; each is followed by its answers.
  mutating func type(_ text: String) throws {
    var screen = StillScreen(answers)
    try screen.show(.terminal(.resize(size)))
    for key in "0/" { try press(.character(key), &screen, typed: false) }
    for letter in text { try press(.character(letter), &screen, typed: true) }
  }

  /// Jumps to places all over a list, in the order of a field; each page is one not at hand.
  mutating func jump(_ list: CaseList, by key: String, times count: Int) throws {
    guard let field = CaseField.named(key) else { return }
    let query = ListQuery(list, sort: FieldSort(field))
    let rows = max(1, try answers.reader.count(query).value)
    for step in 0..<count {
      // Strides of the golden section come everywhere and hardly ever twice.
      let target = JumpTarget.row(1 + step * 618_033_989 % rows)
      let request = Request.page(query, .target(target), limit: 150)
      let time = try clock.measure { try answers.answer(request) { _ in } }
      times.note("page miss, any jump", budget: 50, time)
    }
  }

  /// Counts the cases of a filter, which `BenchPeer` counts too.
  mutating func count(_ text: String) throws {
    let query = ListQuery(.cases, filter: try Filter(text))
    let time = try clock.measure { try answers.answer(.count(query)) { _ in } }
    times.note("exact count of \(text)", budget: 100, time)
  }

  /// Notes what another program took for the same.
  mutating func note(_ peer: BenchPeer) {
    if let time = peer.time { times.note(peer.name, budget: nil, time) }
  }

  /// Notes the memory the program holds of its own.
  mutating func noteMemory() {
    times.note(
      "memory of its own, MB",
      budget: 150,
      Double(ScreenMeter.memory.own) / 1e6,
    )
  }

  private mutating func press(_ key: Key, _ screen: inout StillScreen, typed: Bool) throws {
    var effects: [Effect] = []
    let drawing = clock.measure {
      effects = screen.press(key)
      _ = screen.dashboard.frame(size: size, glyphs: .unicode)
    }
    times.note("key to frame", budget: 16, drawing)
    var spent: [String: Duration] = [:]
    try screen.answer(effects) { purpose, time in
      let name = BenchRun.name(of: purpose, typed: typed)
      spent[name, default: .zero] += time
    }
    for (name, time) in spent.sorted(by: { $0.key < $1.key }) {
      times.note(name, budget: name == "typed: exact count" ? 100 : 50, time)
    }
  }

  /// What a typed letter shows together is measured together.
  private static func name(of purpose: Purpose, typed: Bool) -> String {
    guard typed else { return purpose.words }
    switch purpose {
    case .page, .facets, .plot: return "typed: rows, facets and plot"
    case .count: return "typed: exact count"
    default: return purpose.words
    }
  }
}
