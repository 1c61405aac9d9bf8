import CaseModel
import TerminalKit

/// Where the queues, the items and the selected item stand.
struct QueueLayout: Hashable, Sendable {
  /// The state of the queues.
  let summary: CellRect
  /// The queues beside each other in a row.
  let columns: Int
  /// The items, their column heads included.
  let table: CellRect

  /// Plans the part of the screen a list has on other panes.
  init(_ area: CellRect, queues: Int) {
    columns = area.rows < 24 && area.columns >= 76 ? 2 : 1
    let lines = (queues + columns - 1) / columns + 1
    let cut = area.splitTop(area.rows >= lines + 5 ? lines : 0)
    summary = cut.top
    table = cut.rest
  }

  /// The rows of the items below their column heads.
  var rows: CellRect { table.splitTop(1).rest }

  /// Where a queue is.
  func place(of index: Int) -> CellRect {
    let width = summary.columns / columns
    return CellRect(
      column: summary.column + index % columns * width,
      row: summary.row + 1 + index / columns,
      columns: width,
      rows: 1,
    )
  }
}
