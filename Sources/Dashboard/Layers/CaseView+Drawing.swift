import CaseModel
import TerminalKit
import TextLayout

extension CaseView {
  /// Draws a case, or why it is not there.
  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    guard let screen = dashboard.caseScreen(self, glyphs: frame.glyphs) else {
      let title = SafeText("Case \(String(id))")
      dashboard.drawPath(title, on: &frame, in: layout.filter)
      return notice(dashboard.shelf).draw(on: &frame, in: layout.body)
    }
    let title = CaseFacts(row: screen.row, facts: dashboard.facts).title
    dashboard.drawPath(title, on: &frame, in: layout.filter)
    let rows = screen.factRows(in: layout.body) - 1
    let columns = screen.factColumns(in: layout.body)
    let shown = Array(screen.known.prefix(rows * columns))
    let area = layout.body.splitTop(rows).top.inset(columns: 1, rows: 0)
    FactGrid(facts: shown, columns: columns).draw(on: &frame, in: area)
    if screen.isWide(layout.body) {
      draw(.timeline, of: screen, on: &frame, layout)
      draw(.reasons, of: screen, on: &frame, layout)
      if screen.hasPapers(layout.body) { drawPapers(of: screen, on: &frame, layout) }
    } else {
      draw(section, of: screen, on: &frame, layout)
    }
  }

  private func notice(_ shelf: CaseShelf) -> Notice {
    if let failure = shelf.failure { return .failed(failure) }
    if shelf.isMissing { return Notice("This case is not in the docket") }
    return Notice("Reading the case", [], .dim)
  }

  private func drawPapers(of screen: CaseScreen, on frame: inout Frame, _ layout: ScreenLayout) {
    let cut = screen.papersArea(in: layout.body).splitTop(1)
    frame.horizontalRule(at: cut.top.origin, columns: cut.top.columns, .border)
    frame.put(" Hearings and papers ", at: cut.top.origin.moved(columns: 1), .heading)
    let area = cut.rest.inset(columns: 1, rows: 0)
    let lines = CasePapers(history: screen.history, facts: screen.facts, width: area.columns).lines
    frame.put(lines, in: area)
    ScrollMark(scroll: 0, lines: lines.count, area: area).draw(on: &frame)
  }

  private func draw(
    _ section: Section,
    of screen: CaseScreen,
    on frame: inout Frame,
    _ layout: ScreenLayout,
  ) {
    let part = screen.part(section, in: layout.body)
    drawHead(section, of: screen, part, on: &frame, layout)
    frame.put(part.lines.dropFirst(part.scroll), in: part.area)
    if section == self.section { drawSelection(part, on: &frame) }
    ScrollMark(scroll: part.scroll, lines: part.lines.count, area: part.area).draw(on: &frame)
  }

  /// Marks the selected item of the reasons.
  private func drawSelection(_ part: CaseScreen.Part, on frame: inout Frame) {
    guard let window = part.reasons, window.heads.indices.contains(window.selected) else { return }
    let row = window.heads[window.selected] - window.scroll
    guard 0..<part.area.rows ~= row else { return }
    let line = part.area.splitTop(row).rest.splitTop(1).top
    frame.restyle(line) { $0 = .selection }
    frame.cursor = frame.cursor ?? line.origin
  }

  private func drawHead(
    _ section: Section,
    of screen: CaseScreen,
    _ part: CaseScreen.Part,
    on frame: inout Frame,
    _ layout: ScreenLayout,
  ) {
    let line = part.area.origin.moved(columns: -1, rows: -1)
    let hasFocus = section == self.section
    let style: Style = hasFocus ? Style(.focusedBorder) : .border
    frame.horizontalRule(at: line, columns: part.area.columns + 2, style)
    let title: SafeText = section == .timeline ? " Timeline " : " Clocks and reasons "
    frame.put(title, at: line.moved(columns: 1), hasFocus ? .accent : .heading)
    guard !screen.isWide(layout.body) else { return }
    let other: SafeText = section == .timeline ? " Tab: clocks and reasons " : " Tab: timeline "
    frame.put(other, at: line.moved(columns: part.area.columns - other.cells), .dim)
  }
}
