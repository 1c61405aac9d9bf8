/// A number of columns and rows of cells.
public struct CellSize: Hashable, Sendable {
  /// The cells across; never negative.
  public let columns: Int
  /// The cells down; never negative.
  public let rows: Int

  /// Makes a size; a negative count is taken as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The number of cells.
  public var area: Int { columns * rows }
}

extension CellSize: CustomStringConvertible {
  /// The size as in 80x24.
  public var description: String { "\(columns)x\(rows)" }
}
