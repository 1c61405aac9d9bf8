import CaseModel
import TerminalKit
import TextLayout

/// The line in the place of the filter, while it is typed where to jump to.
struct JumpLine: Sendable {
  let line: LineEditor

  /// Draws what is typed, and examples while there is room.
  func draw(on frame: inout Frame, in area: CellRect) {
    frame.fill(area)
    frame.put("Jump to", at: area.origin.moved(columns: 1), .accent)
    let place = area.origin.moved(columns: FilterLine.start)
    let room = area.columns - FilterLine.start - 1
    frame.put(line, at: place, maxWidth: room)
    let hint: SafeText = "a case number, 2027-03-01, +90d, #1200 or 50%"
    let column = FilterLine.start + max(14, line.text.count + 3)
    guard column + hint.cells < area.columns else { return }
    frame.put(hint, at: area.origin.moved(columns: column), .dim)
  }
}
