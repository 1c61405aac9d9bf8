import TextLayout

extension ScreenEmulator {
  /// The most marks a character may carry.
  private static let mostMarks = 2

  /// Shows a character at the cursor.
  mutating func show(_ scalar: Unicode.Scalar) {
    let width = CellWidth.cells(of: scalar)
    if isHidden(scalar) { unexpected.append("U+\(String(scalar.value, radix: 16))") }
    guard width > 0 else { return stack(scalar) }
    if wrapsNext || cursor.column + width > size.columns { wrap() }
    if inserts { insertCells(width) }
    place(ScreenCell(text: String(charsets.shown(scalar)), width: width, look: look))
    lastText = scalar
    if cursor.column + width < size.columns {
      cursor.column += width
    } else {
      cursor.column = size.columns - 1
      wrapsNext = modes.contains(7)
    }
  }

  /// Characters that change others or cannot be seen; no terminal is to be sent one.
  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }

  private mutating func place(_ cell: ScreenCell) {
    split(at: cursor.column)
    split(at: cursor.column + cell.width)
    rows[cursor.row][cursor.column] = cell
    guard cell.width == 2 else { return }
    rows[cursor.row][cursor.column + 1] = ScreenCell(text: "", width: 0, look: look)
  }

  /// Blanks a wide character of which only one half is to be kept.
  mutating func split(at column: Int) {
    guard column > 0, column < size.columns, rows[cursor.row][column].width == 0 else { return }
    rows[cursor.row][column - 1] = .blank(rows[cursor.row][column - 1].look)
    rows[cursor.row][column] = .blank(rows[cursor.row][column].look)
  }

  private mutating func stack(_ mark: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    if column > 0, rows[cursor.row][column].width == 0 { column -= 1 }
    guard column >= 0 else { return unexpected.append("mark on nothing") }
    rows[cursor.row][column].text.unicodeScalars.append(mark)
    let marks = rows[cursor.row][column].text.unicodeScalars.count - 1
    if marks > ScreenEmulator.mostMarks { unexpected.append("\(marks) marks on one character") }
  }

  private mutating func wrap() {
    wrapsNext = false
    guard modes.contains(7) else { return }
    cursor.column = 0
    lineFeed()
  }

  /// Moves down a line; at the end of the region the lines move up.
  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      scrollUp(region, by: 1)
    } else {
      cursor.row = min(size.rows - 1, cursor.row + 1)
    }
  }

  /// Moves up a line; at the start of the region the lines move down.
  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      scrollDown(region, by: 1)
    } else {
      cursor.row = max(0, cursor.row - 1)
    }
  }
}
