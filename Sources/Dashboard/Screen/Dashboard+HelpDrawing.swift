import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws a screen of text, and the line for the text to seek while it is typed.
  func draw(_ reading: Reading, on frame: inout Frame, _ layout: ScreenLayout) {
    let line = layout.filter.origin.moved(columns: 1)
    if let typed = reading.line {
      let end = frame.put("Find  ", at: line, .accent)
      let place = CellPosition(column: end, row: line.row)
      frame.put(typed, at: place, maxWidth: layout.filter.columns - end - 1)
    } else {
      let end = frame.put(reading.topic.title, at: line, .heading)
      let place = CellPosition(column: end + 2, row: line.row)
      frame.put(reading.topic.subtitle, at: place, .dim, maxWidth: layout.filter.columns - end - 2)
    }
    let area = layout.body.inset(columns: 1, rows: 0)
    let lines = self.lines(of: reading, width: layout.body.columns)
    let first = Scrolling(lines: lines.count, rows: area.rows).clamped(reading.scroll)
    frame.put(lines.dropFirst(first), in: area)
    frame.mark(reading.sought, in: area)
    ScrollMark(scroll: first, lines: lines.count, area: area).draw(on: &frame)
  }
}

extension Frame {
  /// Marks every place of an area where a text stands, without regard to case.
  mutating func mark(_ text: String, in area: CellRect) {
    let sought = text.lowercased().unicodeScalars.map(\.value)
    guard !sought.isEmpty else { return }
    for number in 0..<area.rows {
      let row = area.row + number
      let cells = Array(self.row(row))
      let letters = cells.map { cell in
        Unicode.Scalar(cell.base)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0
      }
      var column = area.column
      while column + sought.count <= area.endColumn {
        guard Array(letters[column..<(column + sought.count)]) == sought else {
          column += 1
          continue
        }
        let place = CellRect(column: column, row: row, columns: sought.count, rows: 1)
        restyle(place) { $0 = $0.role == .selection ? $0.adding(.underline) : Style(.match) }
        column += sought.count
      }
    }
  }
}
