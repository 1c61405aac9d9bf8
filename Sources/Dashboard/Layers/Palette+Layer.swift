import CaseModel
import TerminalKit
import TextLayout

extension Palette: MenuLayer {
  var keyContext: KeyContext { .palette }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    var palette = self
    let matches = matches
    switch command {
    case .cancel:
      dashboard.layers.removeLast()
      return
    case .accept:
      dashboard.layers.removeLast()
      if matches.indices.contains(index) { dashboard.perform(matches[index].deed) }
      return
    case .up: palette.index = max(0, index - 1)
    case .down: palette.index = max(0, min(matches.count - 1, index + 1))
    default:
      palette.change { $0.edit(command) }
      dashboard.askForClients(palette)
    }
    dashboard.replaceLayer(palette)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var palette = self
    palette.change(change)
    dashboard.replaceLayer(palette)
    dashboard.askForClients(palette)
    return true
  }

  /// The palette is over the upper middle of the screen.
  private func area(_ count: Int, in layout: ScreenLayout) -> CellRect {
    let rows = max(5, min(16, count) + 3)
    return layout.body.splitTop(rows).top.centred(CellSize(columns: 72, rows: rows))
  }

  private func window(_ count: Int, in layout: ScreenLayout) -> MenuWindow {
    let lines = area(count, in: layout).inset(columns: 2, rows: 1).splitTop(1).rest
    return MenuWindow(count, chosen: index, in: lines)
  }

  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow {
    window(matches.count, in: layout)
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let matches = matches
    let area = area(matches.count, in: layout)
    frame.fill(area)
    let inner = frame.box(area, title: "Find a command, view or client", Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(line, at: inner.origin, maxWidth: inner.columns)
    let window = window(matches.count, in: layout)
    if matches.isEmpty { frame.put("Nothing is called so", at: window.area.origin, .dim) }
    for place in window.shown {
      let entry = matches[place]
      let line = window.line(of: place)
      let room = line.columns - entry.key.cells - 4
      frame.put(entry.title, at: line.origin.moved(columns: 2), .plain, maxWidth: room)
      let end = line.origin.moved(columns: line.columns - entry.key.cells)
      frame.put(entry.key, at: end, Style(.key))
      if place == index { frame.highlight(line) }
    }
    ScrollMark(scroll: window.first, lines: matches.count, area: window.area).draw(on: &frame)
  }
}
