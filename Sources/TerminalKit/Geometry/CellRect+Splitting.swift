extension CellRect {
  /// Returns the rows cut off at the top, and the rest; it never cuts more than there is.
  public func splitTop(_ count: Int) -> (top: CellRect, rest: CellRect) {
    let cut = min(max(0, count), rows)
    return (
      CellRect(column: column, row: row, columns: columns, rows: cut),
      CellRect(column: column, row: row + cut, columns: columns, rows: rows - cut),
    )
  }

  /// Returns the rows cut off at the bottom, and the rest.
  public func splitBottom(_ count: Int) -> (bottom: CellRect, rest: CellRect) {
    let cut = splitTop(rows - min(max(0, count), rows))
    return (cut.rest, cut.top)
  }

  /// Returns the columns cut off at the left, and the rest.
  public func splitLeft(_ count: Int) -> (left: CellRect, rest: CellRect) {
    let cut = min(max(0, count), columns)
    return (
      CellRect(column: column, row: row, columns: cut, rows: rows),
      CellRect(column: column + cut, row: row, columns: columns - cut, rows: rows),
    )
  }

  /// Returns the columns cut off at the right, and the rest.
  public func splitRight(_ count: Int) -> (right: CellRect, rest: CellRect) {
    let cut = splitLeft(columns - min(max(0, count), columns))
    return (cut.rest, cut.left)
  }

  /// Returns what is inside a margin on all four sides.
  public func inset(columns: Int = 1, rows: Int = 1) -> CellRect {
    CellRect(
      column: column + columns,
      row: row + rows,
      columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows,
    )
  }

  /// Returns a rectangle of a size in the middle of this one, no larger than it; where only slivers
  /// would be left at its sides, it takes the whole width.
  public func centred(_ size: CellSize) -> CellRect {
    let hasRoom = self.columns - size.columns >= 2 * CellRect.leastSide
    let columns = hasRoom ? min(size.columns, self.columns) : self.columns
    let rows = min(size.rows, self.rows)
    return CellRect(
      column: column + (self.columns - columns) / 2,
      row: row + (self.rows - rows) / 2,
      columns: columns,
      rows: rows,
    )
  }

  /// The fewest columns beside a box in which something can be read.
  private static let leastSide = 10
}
