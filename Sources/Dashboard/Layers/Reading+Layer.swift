import TerminalKit
import TextLayout

extension Reading: Layer {
  var keyContext: KeyContext { line == nil ? .help : .search }
  var isScreen: Bool { true }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    var reading = self
    if let line {
      reading.seek(command, line, on: &dashboard)
    } else {
      if command == .back {
        dashboard.layers.removeLast()
        return
      }
      reading.move(command, on: &dashboard)
    }
    dashboard.replaceLayer(reading)
  }

  private mutating func move(_ command: Command, on dashboard: inout Dashboard) {
    switch command {
    case .search: line = LineEditor()
    case .nextMatch: scroll = found(after: scroll, step: 1, on: &dashboard)
    case .previousMatch: scroll = found(after: scroll, step: -1, on: &dashboard)
    default:
      let area = dashboard.layout.body
      let lines = dashboard.lines(of: self, width: area.columns)
      scroll = Scrolling(lines: lines.count, rows: area.rows).offset(command, from: scroll)
    }
  }

  /// Does what a command means while a text to seek is typed.
  private mutating func seek(
    _ command: Command,
    _ typed: LineEditor,
    on dashboard: inout Dashboard,
  ) {
    switch command {
    case .accept:
      line = nil
      if !typed.string.isEmpty { sought = typed.string }
      scroll = found(after: scroll - 1, step: 1, on: &dashboard)
    case .cancel: line = nil
    default: line?.edit(command)
    }
  }

  /// The next line with the text sought, in a direction; the same place if there is none.
  private func found(after line: Int, step: Int, on dashboard: inout Dashboard) -> Int {
    guard !sought.isEmpty else {
      dashboard.message = "Nothing was sought yet; / seeks"
      return scroll
    }
    let lines = dashboard.lines(of: self, width: dashboard.layout.body.columns)
    var place = line + step
    while lines.indices.contains(place) {
      let text = lines[place].pieces.map(\.text.text).joined().lowercased()
      if text.contains(sought.lowercased()) { return place }
      place += step
    }
    dashboard.message =
      "“\(sought)” is not found " + (step > 0 ? "further down" : "further up")
    return max(0, scroll)
  }

  /// There is nothing to choose: it is read.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {}

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    guard var typed = line else { return false }
    change(&typed)
    var reading = self
    reading.line = typed
    dashboard.replaceLayer(reading)
    return true
  }

  /// Draws the text, and the line for what to seek while it is typed.
  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let head = layout.filter.origin.moved(columns: 1)
    if let line {
      let end = frame.put("Find  ", at: head, .accent)
      let place = CellPosition(column: end, row: head.row)
      frame.put(line, at: place, maxWidth: layout.filter.columns - end - 1)
    } else {
      let end = frame.put(topic.title, at: head, .heading)
      let place = CellPosition(column: end + 2, row: head.row)
      frame.put(topic.subtitle, at: place, .dim, maxWidth: layout.filter.columns - end - 2)
    }
    let area = layout.body.inset(columns: 1, rows: 0)
    let lines = dashboard.lines(of: self, width: layout.body.columns)
    let first = Scrolling(lines: lines.count, rows: area.rows).clamped(scroll)
    frame.put(lines.dropFirst(first), in: area)
    frame.mark(sought, in: area)
    ScrollMark(scroll: first, lines: lines.count, area: area).draw(on: &frame)
  }
}
