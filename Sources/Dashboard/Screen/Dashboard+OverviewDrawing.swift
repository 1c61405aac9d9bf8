import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the figures and the charts of the overview.
  func drawOverview(on frame: inout Frame, _ layout: ScreenLayout) {
    drawTileFilter(on: &frame, in: layout.filter)
    if facts?.cases == 0 {
      let lines: [SafeText] = [
        "No case has been imported yet.", "vigil import --help says how to begin.",
      ]
      return Notice("The docket is empty", lines).draw(on: &frame, in: layout.body)
    }
    let plan = OverviewPlan(area: layout.body, selected: overview.index)
    for (block, pane) in OverviewPlan.blocks.enumerated() {
      drawBlock(pane, on: &frame, in: plan.frame(ofBlock: block))
    }
    guard let facts else { return }
    let charts = OverviewCharts(overview: overview, facts: facts)
    charts.draw(on: &frame, in: layout.body.splitTop(plan.rows).rest)
  }

  /// The filter of the selected figure, which its list will have.
  private func drawTileFilter(on frame: inout Frame, in line: CellRect) {
    let tile = OverviewTile.all[overview.index]
    frame.put("Filter", at: line.origin.moved(columns: 1), .dim)
    let place = line.origin.moved(columns: FilterLine.start)
    let words: SafeText = "in \(tile.leadsTo.title):  "
    let end = frame.put(words, at: place, .dim, maxWidth: line.columns - FilterLine.start - 1)
    let at = CellPosition(column: end, row: line.row)
    frame.put(SafeText(tile.filter), at: at, .accent, maxWidth: line.columns - end - 1)
  }

  private func drawBlock(_ pane: PaneKey, on frame: inout Frame, in area: CellRect) {
    guard area.rows >= 2 else { return }
    frame.put(pane.title, at: area.origin.moved(columns: 2), .heading, maxWidth: area.columns - 3)
    for (row, index) in OverviewPlan.figures(of: pane).enumerated() where row + 1 < area.rows {
      let line = area.splitTop(row + 1).rest.splitTop(1).top
      drawFigure(index, on: &frame, in: line.splitRight(1).rest)
    }
  }

  private func drawFigure(_ index: Int, on frame: inout Frame, in line: CellRect) {
    let tile = OverviewTile.all[index]
    let number = figureWords(index)
    let count = overview.counts[index]?.value ?? 0
    let place = line.origin.moved(columns: 10 - number.cells)
    frame.put(number, at: place, numberStyle(tile, count))
    let words = line.origin.moved(columns: 12)
    frame.put(tile.title, at: words, count == 0 ? .dim : .plain, maxWidth: line.columns - 12)
    guard index == overview.index else { return }
    frame.put(frame.glyphs.pointer, at: line.origin)
    frame.restyle(line) { $0 = .selection }
    frame.cursor = line.origin
  }

  /// The number of a figure in words.
  func figureWords(_ index: Int) -> SafeText {
    if overview.failed.contains(index) { return "?" }
    return overview.counts[index].map { CountWords.number($0) } ?? "..."
  }

  private func numberStyle(_ tile: OverviewTile, _ count: Int) -> Style {
    guard count > 0 else { return .dim }
    switch tile.urgency {
    case .calm: return .accent
    case .soon: return Style(.caution, .bold)
    case .now: return Style(.danger)
    }
  }
}
