/// The place of one cell, from the top left corner.
public struct CellPosition: Hashable, Sendable {
  /// The column, from 0 at the left.
  public var column: Int
  /// The row, from 0 at the top.
  public var row: Int

  /// Makes a position.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left corner.
  public static let origin = CellPosition(column: 0, row: 0)

  /// Returns the position a number of columns and rows away.
  public func moved(columns: Int = 0, rows: Int = 0) -> CellPosition {
    CellPosition(column: column + columns, row: row + rows)
  }
}
