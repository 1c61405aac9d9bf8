import TerminalKit

/// Where the figures of the overview stand: a block per pane, beside or below each other.
struct OverviewPlan: Sendable {
  /// The tiles that are figures, by place.
  static let figures = OverviewTile.all.indices.filter { OverviewTile.all[$0].isNumber }
  /// The panes that have figures, in order.
  static let blocks = PaneKey.tabs
    .filter { !OverviewPlan.figures(of: $0).isEmpty }
    .sorted { $0.pane.overviewPlace < $1.pane.overviewPlace }
  private static let blockRows = 5

  let area: CellRect
  /// The blocks beside each other.
  let columns: Int
  /// The lines of blocks passed by, so that the selected figure is on a low screen.
  private let passed: Int

  /// Plans blocks so that a figure is on the screen.
  init(area: CellRect, selected: Int) {
    self.area = area
    let width = area.columns
    let columns = width >= 240 ? 6 : width >= 110 ? 3 : width >= 76 ? 2 : 1
    self.columns = columns
    let room = max(1, area.rows / OverviewPlan.blockRows)
    let block = OverviewPlan.blocks.firstIndex(of: OverviewTile.all[selected].pane) ?? 0
    passed = max(0, block / columns - room + 1)
  }

  /// The rows all blocks take, an empty one above included.
  var rows: Int {
    let down = (OverviewPlan.blocks.count + columns - 1) / columns
    return 1 + (down - passed) * OverviewPlan.blockRows
  }

  /// The figures of a pane, by place among the tiles.
  static func figures(of pane: PaneKey) -> [Int] {
    figures.filter { OverviewTile.all[$0].pane == pane }
  }

  /// Where a block is, its title included; nowhere where it is not on the screen.
  func frame(ofBlock block: Int) -> CellRect {
    let width = area.columns / columns
    let whole = place(ofBlock: block, width)
    return block / columns < passed
      ? CellRect(column: 0, row: 0, columns: 0, rows: 0) : whole.intersection(area)
  }

  private func place(ofBlock block: Int, _ width: Int) -> CellRect {
    CellRect(
      column: area.column + block % columns * width,
      row: area.row + 1 + (block / columns - passed) * OverviewPlan.blockRows,
      columns: width,
      rows: OverviewPlan.blockRows,
    )
  }

  /// Where a figure is, on the screen or not.
  func frame(ofTile index: Int) -> CellRect? {
    for (block, pane) in OverviewPlan.blocks.enumerated() {
      guard let row = OverviewPlan.figures(of: pane).firstIndex(of: index) else { continue }
      return place(ofBlock: block, area.columns / columns).splitTop(1 + row).rest.splitTop(1).top
    }
    return nil
  }

  /// The figure next to one in a direction, or the same where there is none.
  func neighbour(of index: Int, rows: Int = 0, columns: Int = 0) -> Int {
    guard let from = frame(ofTile: index) else { return index }
    let others = OverviewPlan.figures.compactMap { other -> (Int, Int)? in
      guard other != index, let place = frame(ofTile: other) else { return nil }
      let down = place.row - from.row
      let right = place.column - from.column
      let isAhead = rows != 0 ? down * rows > 0 && right == 0 : right * columns > 0
      return isAhead ? (other, abs(down) * 1000 + abs(right)) : nil
    }
    return others.min { $0.1 < $1.1 }?.0 ?? index
  }
}
