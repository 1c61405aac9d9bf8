import TerminalKit
import TextLayout

extension LineEditor {
  /// The cells the text before a place takes.
  func cells(before place: Int) -> Int {
    SafeText(String(text.prefix(place))).cells
  }

  /// The cells of the text that moved out of a line, on the left, so that the cursor is in it.
  func hiddenCells(_ room: Int) -> Int {
    max(0, cells(before: cursor) + 1 - room)
  }
}

extension Frame {
  /// Draws a line being edited and its cursor; a text longer than the line moves to the left.
  mutating func put(_ line: LineEditor, at place: CellPosition, maxWidth room: Int) {
    let hidden = line.hiddenCells(room)
    put(SafeText(line.string).dropping(cells: hidden), at: place, .plain, maxWidth: room)
    let mark = place.moved(columns: line.cells(before: line.cursor) - hidden)
    cursor = mark
    let cell = CellRect(column: mark.column, row: mark.row, columns: 1, rows: 1)
    restyle(cell) { $0 = $0.adding(.underline) }
  }
}
