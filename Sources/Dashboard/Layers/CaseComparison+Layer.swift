import CaseModel
import TerminalKit
import TextLayout

extension CaseComparison: Layer {
  var keyContext: KeyContext { .help }
  var isScreen: Bool { true }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    if command == .back {
      dashboard.layers.removeLast()
      return
    }
    let body = dashboard.layout.body
    let lines = lines(width: body.columns - 2, facts: dashboard.facts)
    var both = self
    both.scroll = Scrolling(lines: lines.count, rows: body.rows).offset(command, from: scroll)
    dashboard.replaceLayer(both)
  }

  /// There is nothing to choose: it is read.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {}

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let room = layout.filter.columns - 2
    let titles = [first, second].map { CaseFacts(row: $0, facts: dashboard.facts).title }
    let whole = titles.joined(separator: "  |  ")
    let half = (room - 5) / 2
    let names =
      whole.cells <= room
      ? whole
      : titles.map { $0.clipped(to: half, mark: frame.glyphs.clip) }.joined(separator: "  |  ")
    let place = layout.filter.origin.moved(columns: 1)
    frame.put(names, at: place, .heading, maxWidth: room)
    let area = layout.body.inset(columns: 1, rows: 0)
    let lines = lines(width: area.columns, facts: dashboard.facts)
    let first = Scrolling(lines: lines.count, rows: area.rows).clamped(scroll)
    frame.put(lines.dropFirst(first), in: area)
    ScrollMark(scroll: first, lines: lines.count, area: area).draw(on: &frame)
  }
}
