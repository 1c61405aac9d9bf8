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

  /// The lines that are seen.
  static func window(_ count: Int, chosen index: Int, in body: CellRect) -> MenuWindow {
    MenuWindow(count, chosen: index, in: cut(body).rest.splitTop(1).rest)
  }

  private static func cut(_ body: CellRect) -> (bottom: CellRect, rest: CellRect) {
    body.splitBottom(min(8, max(3, body.rows / 3)))
  }

  /// Draws the table.
  func draw(on frame: inout Frame, in body: CellRect) {
    frame.fill(body)
    frame.put(head, at: body.origin, maxWidth: body.columns)
    let window = RecordTable.window(lines.count, chosen: index, in: body)
    for place in window.shown {
      let line = window.line(of: place)
      frame.put(lines[place], at: line.origin, maxWidth: line.columns)
      if place == index { frame.select(line) }
    }
    let rows = window.area.inset(columns: 1, rows: 0)
    ScrollMark(scroll: window.first, lines: lines.count, area: rows).draw(on: &frame)
    drawDetail(on: &frame, in: RecordTable.cut(body).bottom)
  }

  private func drawDetail(on frame: inout Frame, in area: CellRect) {
    frame.horizontalRule(at: area.origin, columns: area.columns)
    let inner = area.splitTop(1).rest.inset(columns: 2, rows: 0)
    frame.put(detail.flatMap { $0.wrapped(to: inner.columns) }.map { Strip($0) }, in: inner)
  }
}
