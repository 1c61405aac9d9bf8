import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Opens the two marked cases side by side.
  mutating func compareMarked() {
    let rows = actedRows
    guard rows.count == 2 else {
      message = "Mark two rows with Space, then = compares them"
      return
    }
    layers.append(CaseComparison(first: rows[0], second: rows[1]))
  }

  /// Does what a command means while two cases are compared.
  mutating func run(_ command: Command, in both: CaseComparison) {
    if command == .back {
      layers.removeLast()
      return
    }
    let body = layout.body
    let lines = both.lines(width: body.columns - 2, facts: facts)
    let scrolling = Scrolling(lines: lines.count, rows: body.rows)
    var both = both
    both.scroll = scrolling.offset(command, from: both.scroll)
    replaceLayer(both)
  }

  /// Draws two cases side by side.
  func draw(_ both: CaseComparison, on frame: inout Frame, _ layout: ScreenLayout) {
    let names = [both.first, both.second]
      .map { CaseFacts(row: $0, facts: facts).title }.joined(separator: "  |  ")
    let place = layout.filter.origin.moved(columns: 1)
    frame.put(names, at: place, .heading, maxWidth: layout.filter.columns - 2)
    let area = layout.body.inset(columns: 1, rows: 0)
    let lines = both.lines(width: area.columns, facts: facts)
    let first = Scrolling(lines: lines.count, rows: area.rows).clamped(both.scroll)
    frame.put(lines.dropFirst(first), in: area)
    ScrollMark(scroll: first, lines: lines.count, area: area).draw(on: &frame)
  }
}
