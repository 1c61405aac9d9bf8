import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws a case, or why it is not there.
  func draw(_ view: CaseView, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let screen = caseScreen(view, glyphs: frame.glyphs) else {
      drawPath(SafeText("Case \(String(view.id))"), on: &frame, in: layout.filter)
      caseNotice.draw(on: &frame, in: layout.body)
      return
    }
    let title = CaseFacts(row: screen.row, facts: facts).title
    drawPath(title, on: &frame, in: layout.filter)
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
      draw(view.section, of: screen, on: &frame, layout)
    }
  }

  private func drawPapers(
    of screen: CaseScreen,
    on frame: inout Frame,
    _ layout: ScreenLayout,
  ) {
    let cut = screen.papersArea(in: layout.body).splitTop(1)
    frame.horizontalRule(at: cut.top.origin, columns: cut.top.columns, .border)
    frame.put(" Hearings and papers ", at: cut.top.origin.moved(columns: 1), .heading)
    let area = cut.rest.inset(columns: 1, rows: 0)
    let lines = CasePapers(history: screen.history, facts: screen.facts, width: area.columns).lines
    frame.put(lines, in: area)
    ScrollMark(scroll: 0, lines: lines.count, area: area).draw(on: &frame)
  }

  private var caseNotice: Notice {
    if let failure = shelf.failure { return .failed(failure) }
    if shelf.isMissing { return Notice("This case is not in the docket") }
    return Notice("Reading the case", [], .dim)
  }

  private func drawPath(_ title: SafeText, on frame: inout Frame, in line: CellRect) {
    let place = line.origin.moved(columns: 1)
    let path = pane.title + " " + frame.glyphs.crumb + " "
    let end = frame.put(path, at: place, .dim)
    let at = CellPosition(column: end, row: line.row)
    frame.put(title, at: at, .heading, maxWidth: line.columns - end - 1)
  }

  private func draw(
    _ section: CaseView.Section,
    of screen: CaseScreen,
    on frame: inout Frame,
    _ layout: ScreenLayout,
  ) {
    let part = screen.part(section, in: layout.body)
    drawHead(section, of: screen, part, on: &frame)
    frame.put(part.lines.dropFirst(part.scroll), in: part.area)
    if section == screen.view.section { drawSelection(part, on: &frame) }
    ScrollMark(scroll: part.scroll, lines: part.lines.count, area: part.area).draw(on: &frame)
  }

  /// Marks the selected item of the reasons.
  private func drawSelection(_ part: CaseScreen.Part, on frame: inout Frame) {
    guard let window = part.reasons, window.heads.indices.contains(window.selected) else { return }
    let row = window.heads[window.selected] - window.scroll
    guard 0..<part.area.rows ~= row else { return }
    let line = CellRect(
      column: part.area.column,
      row: part.area.row + row,
      columns: part.area.columns,
      rows: 1,
    )
    frame.restyle(line) { $0 = .selection }
    frame.cursor = frame.cursor ?? line.origin
  }

  private func drawHead(
    _ section: CaseView.Section,
    of screen: CaseScreen,
    _ part: CaseScreen.Part,
    on frame: inout Frame,
  ) {
    let line = part.area.origin.moved(columns: -1, rows: -1)
    let hasFocus = section == screen.view.section
    let style: Style = hasFocus ? Style(.focusedBorder) : .border
    frame.horizontalRule(at: line, columns: part.area.columns + 2, style)
    let title: SafeText = section == .timeline ? " Timeline " : " Clocks and reasons "
    frame.put(title, at: line.moved(columns: 1), hasFocus ? .accent : .heading)
    guard !screen.isWide(layout.body) else { return }
    let other: SafeText = section == .timeline ? " Tab: clocks and reasons " : " Tab: timeline "
    frame.put(other, at: line.moved(columns: part.area.columns - other.cells), .dim)
  }
}

extension Dashboard {
  /// The screen of a case, once the case and the docket have arrived.
  func caseScreen(_ view: CaseView, glyphs: GlyphSet = .unicode) -> CaseScreen? {
    guard let facts, let history = shelf.history(of: view.id) else { return nil }
    return CaseScreen(
      view,
      history,
      from: pane,
      facts: facts,
      glyphs: glyphs,
      marks: marks(of: view.id),
    )
  }
}
