extension CellWidth {
  /// Returns the cells a safe text takes.
  ///
  /// > Units: Cells.
  public static func cells(of text: SafeText) -> Int {
    text.cells
  }
}
