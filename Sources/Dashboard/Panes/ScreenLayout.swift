import CaseModel
import TerminalKit

/// Where the parts of the screen stand.
///
/// Drawing, scrolling and the mouse read this one plan, so they always agree. It depends on the
/// size and the pane only, never on what has arrived, so nothing jumps.
struct ScreenLayout: Hashable, Sendable {
  /// The least size anything is drawn at.
  static let least = CellSize(columns: 40, rows: 10)

  /// The line with the tabs of the panes.
  let title: CellRect
  /// The line with the docket and its day; empty on a low screen.
  let context: CellRect
  /// The filter line, or the path of a case.
  let filter: CellRect
  /// The day at the end of that line, on a low screen.
  let day: CellRect
  /// Everything between the head and the footer.
  let body: CellRect
  /// The line with keys and counts.
  let footer: CellRect
  /// The line over the clocks that says which law has changed; none elsewhere.
  let banner: CellRect?
  /// The plot; nil if there is no room or nothing to plot.
  let plot: CellRect?
  /// The list, its column heads included.
  let table: CellRect
  /// The selected row in detail; nil if there is no room.
  let detail: CellRect?
  /// Whether the detail is beside the list.
  let isDetailBeside: Bool
  /// The counts beside the list; nil if they are closed.
  let facets: CellRect?

  /// Plans a screen.
  init(size: CellSize, pane: PaneKey, hasFacets: Bool = false, shape: ScreenShape = ScreenShape()) {
    let screen = CellRect(size)
    let cut = screen.splitTop(1)
    title = cut.top
    let head = cut.rest.splitTop(size.rows >= 16 ? 1 : 0)
    context = head.top
    let line = head.rest.splitTop(1)
    let corner = line.top.splitRight(context.isEmpty ? 12 : 0)
    filter = corner.rest
    day = corner.right
    let foot = line.rest.splitBottom(1)
    footer = foot.bottom
    body = foot.rest
    let hasBanner = shape.hasBanner && size.rows >= 16 && size.columns >= 60
    let law = body.splitTop(hasBanner ? 1 : 0)
    banner = hasBanner ? law.top : nil
    let plotRows = shape.hidesPlot ? 0 : ScreenLayout.plotRows(size, pane, law.rest)
    let upper = law.rest.splitTop(plotRows)
    plot = upper.top.isEmpty ? nil : upper.top
    isDetailBeside = size.columns >= 150
    let split =
      shape.hidesDetail
      ? (table: upper.rest, detail: CellRect(column: 0, row: 0, columns: 0, rows: 0))
      : ScreenLayout.split(upper.rest, beside: isDetailBeside, size)
    guard hasFacets else {
      table = split.table
      detail = split.detail.isEmpty ? nil : split.detail
      facets = nil
      return
    }
    // On the narrowest screens the counts are what is looked at; the list keeps its first column.
    let width = size.columns < 60 ? size.columns - 14 : min(38, size.columns * 45 / 100)
    if isDetailBeside {
      let side = split.table.splitRight(width)
      (table, facets, detail) = (side.rest, side.right, split.detail)
    } else {
      // A narrow screen has room for the counts or the detail.
      let side = upper.rest.splitRight(width)
      let left = ScreenLayout.split(side.rest, beside: false, size)
      let hasDetail = size.columns >= 110 && !left.detail.isEmpty && !shape.hidesDetail
      (table, facets) = (hasDetail ? left.table : side.rest, side.right)
      detail = hasDetail ? left.detail : nil
    }
  }

  private static func plotRows(_ size: CellSize, _ pane: PaneKey, _ body: CellRect) -> Int {
    guard body.rows >= 24, size.columns >= 60 else { return 0 }
    return pane.pane.plot?.rows(size) ?? 0
  }

  private static func split(
    _ area: CellRect,
    beside: Bool,
    _ size: CellSize,
  ) -> (table: CellRect, detail: CellRect) {
    if beside {
      let cut = area.splitRight(min(72, max(48, size.columns * 28 / 100)))
      return (cut.rest, cut.right)
    }
    let rows = size.columns < 60 || area.rows < 14 ? 0 : area.rows >= 26 ? 10 : 7
    let cut = area.splitBottom(rows)
    return (cut.rest, cut.bottom)
  }

  /// The rows of the list below its column heads.
  var tableRows: CellRect { table.splitTop(1).rest }

  /// The lines a menu has room for.
  var menuRows: Int { max(1, body.rows - 2) }
}
