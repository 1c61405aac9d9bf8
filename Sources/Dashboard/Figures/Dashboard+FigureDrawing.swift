import CaseModel
import TerminalKit
import TextLayout

/// Where the parts of the pane of figures stand.
struct FigureLayout: Hashable, Sendable {
  /// The series; nil where there is no room.
  let plot: CellRect?
  let table: CellRect

  init(_ body: CellRect) {
    guard body.rows >= 14 else {
      (plot, table) = (nil, body)
      return
    }
    let cut = body.splitTop(body.rows >= 24 ? 12 : 6)
    (plot, table) = (cut.top, cut.rest)
  }
}

extension Dashboard {
  /// Where the parts of the pane stand now.
  var figureLayout: FigureLayout { FigureLayout(layout.body) }

  /// The lines of the selected group's page.
  func figurePage(width: Int) -> [Strip] {
    FigurePage(state: measured, name: figureName, width: width).lines
  }

  /// What the selected group is called.
  private var figureName: String {
    guard let group = measured.group else { return "" }
    return figureTable.title(of: group)
  }

  private var figureTable: FigureGroupTable {
    FigureGroupTable(
      state: measured,
      labels: facts?.labels ?? .fallback,
      hasFocus: layers.isEmpty,
    )
  }

  /// Draws the questions, the series and the groups, or the page of one.
  func drawFigures(on frame: inout Frame, _ layout: ScreenLayout) {
    drawQuestions(on: &frame, in: layout.filter)
    guard measured.table != nil else {
      let place = layout.body.origin.moved(columns: 1)
      frame.put("Counting", at: place, .dim, maxWidth: layout.body.columns)
      return
    }
    if measured.isPageOpen {
      let lines = figurePage(width: layout.body.columns - 2).dropFirst(measured.scroll)
      return frame.put(lines, in: layout.body.inset(columns: 1, rows: 0))
    }
    let plan = figureLayout
    if let area = plan.plot?.inset(columns: 1, rows: 0) {
      let plot = FigurePlot(state: measured, name: figureName)
      frame.put(plot.lines(width: area.columns, rows: area.rows - 1), in: area)
    }
    figureTable.draw(on: &frame, in: plan.table)
  }

  private func drawQuestions(on frame: inout Frame, in line: CellRect) {
    var strip = Strip()
    for family in MeasureFamily.allCases {
      let isShown = family == measured.family
      strip.add(SafeText(words: family.rawValue), isShown ? Style(.accent) : Style(.dim))
      strip.add("  ")
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }
}
