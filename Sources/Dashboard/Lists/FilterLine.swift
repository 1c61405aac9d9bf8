import CaseModel
import TerminalKit
import TextLayout

/// The line that always says which cases are shown.
struct FilterLine: Sendable {
  /// The filter, as it was typed.
  let text: String
  let editor: FilterEditor?

  /// The column the filter's text begins at.
  static let start = 9

  /// Draws the line, and the cursor while it is edited.
  func draw(on frame: inout Frame, in area: CellRect) {
    let isOpen = editor != nil
    frame.put("Filter", at: area.origin.moved(columns: 1), isOpen ? .accent : .dim)
    let place = area.origin.moved(columns: FilterLine.start)
    let room = area.columns - FilterLine.start - 1
    if let editor {
      frame.put(editor.line, at: place, maxWidth: room)
    } else if text.isEmpty {
      frame.put(hint(room), at: place, .dim, maxWidth: room)
    } else {
      frame.put(SafeText(text), at: place, .accent, maxWidth: room)
    }
  }

  private func hint(_ room: Int) -> SafeText {
    let example: SafeText = "none; / filters, such as  rep:no hearing<=30d  or a name"
    return example.cells <= room ? example : "none; / filters"
  }
}

/// What is wrong with the filter being typed, under the place where it is wrong; or what its names
/// were taken for.
struct FilterComplaint: Sendable {
  private let error: FilterError?
  private let editor: FilterEditor

  /// Makes a complaint where there is something to say.
  init?(editor: FilterEditor?) {
    guard let editor, editor.error != nil || !editor.notes.isEmpty else { return nil }
    error = editor.error
    self.editor = editor
  }

  /// Draws it over the lines below the filter, so that nothing moves.
  func draw(on frame: inout Frame, under line: CellRect) {
    let width = frame.size.columns
    let room = width - FilterLine.start - 1
    let most = min(7, (frame.size.rows - line.endRow) / 2)
    let text =
      error.map { SafeText($0.message) } ?? SafeText(editor.notes.joined(separator: "; "))
    let lines = text.wrapped(to: room).prefix(most)
    let first = error == nil ? 0 : 1
    let area = CellRect(column: 0, row: line.endRow, columns: width, rows: lines.count + first)
    frame.fill(area)
    if let error { point(at: error.column, on: &frame, area, room) }
    for (row, text) in lines.enumerated() {
      let place = area.origin.moved(columns: FilterLine.start, rows: row + first)
      frame.put(text, at: place, error == nil ? .dim : Style(.caution))
    }
  }

  private func point(at column: Int, on frame: inout Frame, _ area: CellRect, _ room: Int) {
    let place = editor.line.cells(before: column - 1) - editor.line.hiddenCells(room)
    let column = FilterLine.start + min(max(0, place), room - 1)
    let caret: SafeText = frame.glyphs.isUnicode ? "↑" : "^"
    frame.put(caret, at: area.origin.moved(columns: column), Style(.danger))
  }
}
