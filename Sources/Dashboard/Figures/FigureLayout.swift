import CaseModel
import TerminalKit
import TextLayout

/// Where the parts of the pane of figures are.
struct FigureLayout: Hashable, Sendable {
  let questions: CellRect
  /// Everything below them, which a page fills.
  let page: CellRect
  /// The series; nil where there is no room.
  let plot: CellRect?
  /// The steps to the definition plotted; nil where there is no room.
  let steps: CellRect?
  let table: CellRect
  /// A small plot for each of the first groups; nil where the screen is narrow.
  let multiples: CellRect?

  init(_ body: CellRect) {
    let head = body.splitTop(1)
    questions = head.top
    page = head.rest
    guard page.rows >= 13 else {
      (plot, steps, table, multiples) = (nil, nil, page, nil)
      return
    }
    let upper = page.splitTop(page.rows >= 24 ? 13 : 7)
    let sides = upper.top.splitRight(body.columns >= 110 ? body.columns * 2 / 5 : 0)
    let below = upper.rest.splitRight(body.columns >= 150 ? body.columns * 2 / 5 : 0)
    plot = sides.rest
    steps = sides.right.isEmpty ? nil : sides.right
    table = below.rest
    multiples = below.right.isEmpty ? nil : below.right
  }
}
