import CaseModel
import TerminalKit
import TextLayout

/// The line in the place of the filter, while a text to seek is typed.
struct SearchLine: Sendable {
  let line: LineEditor

  /// Draws what is typed.
  func draw(on frame: inout Frame, in area: CellRect) {
    frame.fill(area)
    frame.put("Find", at: area.origin.moved(columns: 1), .accent)
    let place = area.origin.moved(columns: FilterLine.start)
    frame.put(line, at: place, maxWidth: area.columns - FilterLine.start - 1)
  }
}
