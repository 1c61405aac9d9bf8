import TerminalKit

/// The lines of a menu or a table that an area has room for, the chosen one among them.
///
/// Drawing and the mouse read it both, so that a press means the line that is seen there.
struct MenuWindow: Sendable {
  /// Where the lines are.
  let area: CellRect
  /// How many lines there are.
  let count: Int
  /// The place of the first line shown.
  let first: Int

  /// Plans the lines so that the chosen one is in the middle, as far as there are others.
  init(_ count: Int, chosen index: Int, in area: CellRect) {
    self.area = area
    self.count = count
    first = Scrolling(lines: count, rows: area.rows).clamped(index - area.rows / 2)
  }

  /// The places of the lines that are shown.
  var shown: Range<Int> { first..<max(first, min(count, first + area.rows)) }

  /// Where a line that is shown stands.
  func line(of place: Int) -> CellRect {
    area.splitTop(place - first).rest.splitTop(1).top
  }

  /// The place of the line at a cell; nil where there is none.
  func place(at cell: CellPosition) -> Int? {
    let place = first + cell.row - area.row
    return area.contains(cell) && shown.contains(place) ? place : nil
  }
}
