import CaseModel
import TerminalKit
import TextLayout

/// Says that lines are left above or below.
struct ScrollMark: Sendable {
  let scroll: Int
  let lines: Int
  let area: CellRect

  /// Draws the marks at the right edge, outside the text.
  func draw(on frame: inout Frame) {
    guard area.rows > 0 else { return }
    if scroll > 0 {
      frame.put(frame.glyphs.ascending, at: area.origin.moved(columns: area.columns), .dim)
    }
    if scroll + area.rows < lines {
      let last = area.origin.moved(columns: area.columns, rows: area.rows - 1)
      frame.put(frame.glyphs.descending, at: last, .dim)
    }
  }
}
