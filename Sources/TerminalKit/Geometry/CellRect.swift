/// A rectangle of cells, half-open: it holds its first column and row and ends before its end.
public struct CellRect: Hashable, Sendable {
  /// The first column.
  public let column: Int
  /// The first row.
  public let row: Int
  /// The columns and rows it holds.
  public let size: CellSize

  /// Makes a rectangle; a negative count is taken as none.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.size = CellSize(columns: columns, rows: rows)
  }

  /// Makes the rectangle of a whole screen.
  public init(_ size: CellSize) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The number of columns.
  public var columns: Int { size.columns }
  /// The number of rows.
  public var rows: Int { size.rows }
  /// The column after the last.
  public var endColumn: Int { column + columns }
  /// The row after the last.
  public var endRow: Int { row + rows }
  /// The place of its first cell.
  public var origin: CellPosition { CellPosition(column: column, row: row) }
  /// Whether it holds no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Tells whether a place is inside.
  public func contains(_ place: CellPosition) -> Bool {
    (column..<endColumn).contains(place.column) && (row..<endRow).contains(place.row)
  }

  /// Returns the cells the two have in common.
  public func intersection(_ other: CellRect) -> CellRect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return CellRect(
      column: left,
      row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top,
    )
  }
}
