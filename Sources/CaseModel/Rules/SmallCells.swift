/// Keeps small counts out of exports, where few people could be told from one another.
///
/// A count from 1 to 10 is shown as `<11`; a zero is shown. Where the other counts and a total
/// would give such a count away, the smallest further count of that row or column is withheld as
/// well, shown as `11+`, then the next, and the total where no count is left; until more than one
/// value remains possible for every hidden count in each row and each column it is in.
///
/// > Source: The threshold of 11, zeros excepted: Cell Size Suppression Policy of the Centers for
/// > Medicare and Medicaid Services. Withholding further cells: Statistical Policy Working Paper
/// > 22, Federal Committee on Statistical Methodology, on complementary suppression. Rows and
/// > columns are looked at one by one, not all together as a linear programme would.
public enum SmallCells {
  /// The smallest count that may be shown.
  public static let threshold = 11

  /// Returns a count on its own as an export shows it.
  ///
  /// > Units: People or cases, from 0.
  public static func shown(_ count: Int) -> ShownCount {
    (1..<threshold).contains(count) ? .few : .exact(count)
  }

  /// Returns counts as an export shows them beside their total.
  public static func shown(_ counts: [Int]) -> ShownCounts {
    let table = shown(table: [counts], linkColumns: false)
    return ShownCounts(cells: table.cells[0], total: table.rowTotals[0])
  }

  /// Returns a table of counts as an export shows it beside the totals of its rows and columns.
  ///
  /// > Shape: Rows of equal length; a shorter one is filled up with zeros.
  public static func shown(table: [[Int]]) -> ShownTable {
    shown(table: table, linkColumns: true)
  }

  private static func shown(table: [[Int]], linkColumns: Bool) -> ShownTable {
    var grid = CountGrid(table)
    grid.protect(linkColumns: linkColumns)
    let last = grid.shown.count - 1
    return ShownTable(
      cells: grid.shown[..<last].map { Array($0.dropLast()) },
      rowTotals: grid.shown[..<last].compactMap(\.last),
      columnTotals: Array(grid.shown[last].dropLast()),
      total: grid.shown[last].last ?? .exact(0),
    )
  }
}
