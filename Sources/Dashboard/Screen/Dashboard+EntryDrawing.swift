import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the menu of what can be added over the pane or the case.
  func draw(_ menu: AddMenu, on frame: inout Frame, _ layout: ScreenLayout) {
    let size = CellSize(columns: 44, rows: menu.forms.count + 2)
    let area = layout.body.centred(size)
    frame.fill(area)
    let inner = frame.box(area, title: title(of: menu), Style(.focusedBorder))
    let scroll = Scrolling(lines: menu.forms.count, rows: inner.rows)
    let first = scroll.clamped(menu.index - inner.rows / 2)
    for row in 0..<min(inner.rows, menu.forms.count - first) {
      let line = inner.splitTop(row).rest.splitTop(1).top
      let form = menu.forms[first + row]
      let isNew = form.key == FactForm.client.key
      let title = SafeText(isNew ? "New client" : form.title)
      frame.put(title, at: line.origin.moved(columns: 2), maxWidth: line.columns - 3)
      if first + row == menu.index { frame.select(line) }
    }
    ScrollMark(scroll: first, lines: menu.forms.count, area: inner.splitRight(1).rest)
      .draw(on: &frame)
  }

  private func title(of menu: AddMenu) -> SafeText {
    if !menu.cases.isEmpty { return "Enter for " + CountWords.cases(menu.cases.count) }
    guard let id = menu.caseID else { return "Add" }
    let name = shelf.history(of: id).map(FactWords.name)
    return "Add to " + (name ?? SafeText("case \(String(id))"))
  }
}

extension Frame {
  /// Marks a line as the one the pointer is at.
  mutating func select(_ line: CellRect) {
    put(glyphs.pointer, at: line.origin)
    restyle(line) { $0 = .selection }
    cursor = line.origin
  }
}
