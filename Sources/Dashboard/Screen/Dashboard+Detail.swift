import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the selected row in detail, beside the list or below it.
  func drawDetail(of list: ListState, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let area = layout.detail else { return }
    let inner = detailEdge(of: area, on: &frame, layout)
    guard let row = list.selectedRow else { return }
    let facts = CaseFacts(row: row, facts: facts)
    if layout.isDetailBeside {
      drawTall(facts, list, on: &frame, in: inner)
    } else {
      drawLow(facts, on: &frame, in: inner)
    }
  }

  /// Draws the line that parts the detail from the list, and returns the rest.
  func detailEdge(
    of area: CellRect,
    on frame: inout Frame,
    _ layout: ScreenLayout,
  ) -> CellRect {
    if layout.isDetailBeside {
      let cut = area.splitLeft(3)
      frame.verticalRule(at: area.origin.moved(columns: 1), rows: area.rows)
      return cut.rest.splitRight(1).rest
    }
    frame.horizontalRule(at: area.origin, columns: area.columns)
    return area.splitTop(1).rest.inset(columns: 1, rows: 0)
  }

  private func drawTall(
    _ facts: CaseFacts,
    _ list: ListState,
    on frame: inout Frame,
    in area: CellRect,
  ) {
    let definition = SafeText(words: list.list.definition).wrapped(to: area.columns)
    let cut = area.splitBottom(definition.count + 1)
    frame.put(
      [Strip("What is counted", .dim)] + definition.map { Strip($0, .dim) },
      in: cut.bottom,
    )
    let area = cut.rest.splitBottom(1).rest
    var lines = [Strip(SafeText("Case \(String(facts.row.caseID))"), .heading)]
    lines += facts.names.isEmpty ? [] : [Strip(facts.names.joined(separator: "  "))]
    if let words = freshWords(facts.row) { lines.append(Strip(words, Style(.caution))) }
    lines.append(Strip())
    let all = facts.all(for: pane)
    lines += FactGrid.lines(Array(all.prefix(4)), width: area.columns) + [Strip()]
    lines += FactGrid.lines(Array(all.dropFirst(4)), width: area.columns) + [Strip()]
    let rows = area.rows - lines.count
    lines += excerpt(of: facts.row.caseID, width: area.columns, rows: rows, frame.glyphs)
    frame.put(lines, in: area)
  }

  private func drawLow(_ facts: CaseFacts, on frame: inout Frame, in area: CellRect) {
    let head = area.splitTop(1)
    let end = frame.put(facts.title, at: head.top.origin, .heading, maxWidth: area.columns)
    if let words = freshWords(facts.row) {
      let place = CellPosition(column: end + 2, row: head.top.row)
      frame.put(words, at: place, Style(.caution), maxWidth: max(0, area.endColumn - end - 2))
    }
    let columns = area.columns >= 110 ? 3 : area.columns >= 76 ? 2 : 1
    let all = facts.all(for: pane)
    let factRows = area.rows >= 8 ? 5 : area.rows - 1
    let shown = Array(all.prefix(factRows * columns))
    let grid = head.rest.splitTop(factRows)
    FactGrid(facts: shown, columns: columns).draw(on: &frame, in: grid.top)
    let rows = grid.rest.rows
    let lines = excerpt(of: facts.row.caseID, width: area.columns, rows: rows, frame.glyphs)
    frame.put(lines, in: grid.rest)
  }

  /// Who else has a case open, and how long ago another program changed its row; nil if neither.
  private func freshWords(_ row: ListRow) -> SafeText? {
    let words = [team?.openWords(row.caseID), changedWords(row.id)].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: "  ")
  }

  /// How long ago another program changed a row of the list; nil if it did not.
  private func changedWords(_ id: Int64) -> SafeText? {
    guard let at = list?.changed[id], let now = time.now?.seconds else { return nil }
    return "changed " + Age.ago(now - at)
  }

  /// What happened last and what comes next, once the case has arrived.
  func excerpt(of id: Int64, width: Int, rows: Int, _ glyphs: GlyphSet) -> [Strip] {
    guard rows > 1, let history = shelf.history(of: id), let facts else { return [] }
    let lines = TimelineLines(history, facts: facts, width: width, glyphs: glyphs)
    return lines.excerpt(rows: rows)
  }
}
