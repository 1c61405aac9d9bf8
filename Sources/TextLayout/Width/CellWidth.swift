/// How many cells of a terminal a text takes; the one width function of the house.
///
/// The table is compiled in, so that screen, paper and tests agree on every machine.
public enum CellWidth {
  /// Returns the cells one character takes.
  ///
  /// > Units: Cells: 0 for a mark that is on the character before, 1, or 2.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if value < 0x1100 { return zeroRanges.contains(value) ? 0 : 1 }
    if value >= 0x4E00, value <= 0x9FFF { return 2 }
    if wideRanges.contains(value) { return 2 }
    return zeroRanges.contains(value) ? 0 : 1
  }

  /// Returns the cells a user-perceived character takes: the sum of its parts.
  ///
  /// > Units: Cells.
  public static func cells(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }
}
