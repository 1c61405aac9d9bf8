extension ScreenEmulator {
  private var blank: ScreenCell { .blank(look) }

  private var blankRow: [ScreenCell] { Array(repeating: blank, count: size.columns) }

  /// Moves lines up within rows; empty ones come in below.
  mutating func scrollUp(_ region: Range<Int>, by count: Int) {
    let count = min(count, region.count)
    rows.removeSubrange(region.prefix(count))
    let fresh = Array(repeating: blankRow, count: count)
    rows.insert(contentsOf: fresh, at: region.upperBound - count)
  }

  /// Moves lines down within rows; empty ones come in above.
  mutating func scrollDown(_ region: Range<Int>, by count: Int) {
    let count = min(count, region.count)
    rows.removeSubrange(region.suffix(count))
    rows.insert(contentsOf: Array(repeating: blankRow, count: count), at: region.lowerBound)
  }

  /// The rows from the cursor to the end of the region, where lines come and go.
  private var below: Range<Int> {
    region.contains(cursor.row) ? cursor.row..<region.upperBound : cursor.row..<cursor.row
  }

  /// Makes room for lines at the cursor.
  mutating func insertLines(_ count: Int) { scrollDown(below, by: count) }

  /// Takes lines away at the cursor.
  mutating func deleteLines(_ count: Int) { scrollUp(below, by: count) }

  /// Makes room for characters at the cursor.
  mutating func insertCells(_ count: Int) {
    split(at: cursor.column)
    let count = min(count, size.columns - cursor.column)
    split(at: size.columns - count)
    rows[cursor.row].removeLast(count)
    rows[cursor.row]
      .insert(
        contentsOf: Array(repeating: blank, count: count),
        at: cursor.column,
      )
  }

  /// Takes characters away at the cursor.
  mutating func deleteCells(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    split(at: cursor.column)
    split(at: cursor.column + count)
    rows[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    rows[cursor.row] += Array(repeating: blank, count: count)
  }

  /// Blanks columns of the cursor's row.
  mutating func erase(_ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<size.columns)
    split(at: columns.lowerBound)
    split(at: columns.upperBound)
    for column in columns { rows[cursor.row][column] = blank }
  }

  /// Blanks part of the cursor's row: from the cursor, up to it, or all.
  mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(cursor.column..<size.columns)
    case 1: erase(0..<cursor.column + 1)
    default: erase(0..<size.columns)
    }
  }

  /// Blanks part of the screen: from the cursor, up to it, or all.
  mutating func eraseScreen(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let others = part == 0 ? cursor.row + 1..<size.rows : 0..<(part == 1 ? cursor.row : size.rows)
    for row in others { rows[row] = blankRow }
  }
}
