import TerminalKit
import TextLayout

extension Frame {
  /// Marks every place of an area where a text is, without regard to case.
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
