import ArgumentParser
import CaseStore
import Dashboard
import Foundation
import TerminalKit
import TextLayout

/// Measures the dashboard on a docket, without a terminal.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the dashboard on a docket against its budgets.",
    discussion: """
      The time of a key is what the screen's own thread spends: taking the key and drawing the \
      frame. What a key asks of the docket is answered elsewhere and measured apart.
      """,
    shouldDisplay: false,
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    var meter = Meter()
    for _ in 0..<20 { try meter.open(docket) }
    let answers = try DocketAnswers(docket.open(), name: "bench")
    for pane: Character in ["2", "3", "4", "0"] { try meter.walk(pane, answers) }
    try meter.type("case:pending nat:CH rep:no", answers)
    StandardOutput.write(meter.report)
  }
}

/// Times by what they measure.
private struct Meter {
  private var times: [(name: String, budget: Double, milliseconds: [Double])] = []
  private let clock = ContinuousClock()
  private let size = CellSize(columns: 200, rows: 50)

  /// Opens the docket and draws the first frame with rows, then the whole overview.
  mutating func open(_ docket: DocketOptions) throws {
    let first = try clock.measure { try draw(docket, .hearings, until: .page(.hearings)) }
    note("open to first rows", 50, first)
    let overview = try clock.measure { try draw(docket, .overview, until: nil) }
    note("open to whole overview", 1000, overview)
  }

  private func draw(_ docket: DocketOptions, _ pane: PaneKey, until last: Purpose?) throws {
    let opened = try Docket.open(at: docket.path, plan: try UserRules.plan())
    var screen = StillScreen(try DocketAnswers(opened, name: "bench"), pane: pane)
    try screen.show(.terminal(.resize(size)), until: last)
    _ = screen.dashboard.frame(size: size, glyphs: .unicode)
  }

  /// Walks a pane by every key that moves.
  mutating func walk(_ pane: Character, _ answers: DocketAnswers) throws {
    var screen = StillScreen(answers)
    try screen.show(.terminal(.resize(size)))
    let moves: [Key] = [.down, .up, .pageDown, .pageUp, .end, .home, .right, .left]
    try press(.character(pane), &screen)
    for key in moves { for _ in 0..<40 { try press(key, &screen) } }
  }

  /// Types a filter letter by letter; each is followed by its answers.
  mutating func type(_ text: String, _ answers: DocketAnswers) throws {
    var screen = StillScreen(answers)
    try screen.show(.terminal(.resize(size)))
    try press(.character("0"), &screen)
    for letter in "/" + text { try press(.character(letter), &screen) }
  }

  private mutating func press(_ key: Key, _ screen: inout StillScreen) throws {
    var effects: [Effect] = []
    let drawing = clock.measure {
      effects = screen.press(key)
      _ = screen.dashboard.frame(size: size, glyphs: .unicode)
    }
    note("key to frame", 16, drawing)
    try screen.answer(effects) { purpose, time in note(purpose.words, 50, time) }
  }

  private mutating func note(_ name: String, _ budget: Double, _ time: Duration) {
    let milliseconds = time / .milliseconds(1)
    if let index = times.firstIndex(where: { $0.name == name }) {
      times[index].milliseconds.append(milliseconds)
    } else {
      times.append((name, budget, [milliseconds]))
    }
  }

  /// The table: medians and the worst hundredth, in milliseconds, and how they stand to the budget.
  var report: String {
    let table = TextTable(
      columns: [TextColumn("What")]
        + ["Times", "Median ms", "p99 ms", "Budget ms", "p99 of budget"]
        .map { TextColumn($0, alignment: .trailing) },
      rows: times.map { row($0.name, $0.budget, $0.milliseconds.sorted()) },
    )
    let (header, body) = table.lines(fitting: 100, rule: "-")
    return (header + body).map { $0.text + "\n" }.joined()
  }

  private func row(_ name: String, _ budget: Double, _ sorted: [Double]) -> [SafeText] {
    let median = sorted[sorted.count / 2]
    let worst = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    return [
      name, "\(sorted.count)", hundredths(median), hundredths(worst), hundredths(budget),
      "\(Int((worst / budget * 100).rounded())) %",
    ]
    .map { SafeText($0) }
  }

  private func hundredths(_ value: Double) -> String {
    let count = Int((value * 100).rounded())
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }
}
