import TerminalKit
import TextLayout

/// A table of what is recorded, with the words of the selected line in full below it.
struct RecordTable: Sendable {
  /// The heads of the columns.
  let head: Strip
  let lines: [Strip]
  /// The place of the selected line.
  let index: Int
  /// What is said of it in full.
  let detail: [SafeText]

  /// Draws the table.
  func draw(on frame: inout Frame, in body: CellRect) {
    frame.fill(body)
    let cut = body.splitBottom(min(8, max(3, body.rows / 3)))
    let table = cut.rest.splitTop(1)
    frame.put(head, at: table.top.origin, maxWidth: table.top.columns)
    let first = Scrolling(lines: lines.count, rows: table.rest.rows)
      .clamped(index - table.rest.rows / 2)
    for row in 0..<max(0, min(table.rest.rows, lines.count - first)) {
      let line = table.rest.splitTop(row).rest.splitTop(1).top
      frame.put(lines[first + row], at: line.origin, maxWidth: line.columns)
      if first + row == index { frame.select(line) }
    }
    let rows = table.rest.inset(columns: 1, rows: 0)
    ScrollMark(scroll: first, lines: lines.count, area: rows).draw(on: &frame)
    drawDetail(on: &frame, in: cut.bottom)
  }

  private func drawDetail(on frame: inout Frame, in area: CellRect) {
    frame.horizontalRule(at: area.origin, columns: area.columns)
    let inner = area.splitTop(1).rest.inset(columns: 2, rows: 0)
    frame.put(detail.flatMap { $0.wrapped(to: inner.columns) }.map { Strip($0) }, in: inner)
  }
}
