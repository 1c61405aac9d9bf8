import CaseModel
import TerminalKit
import TextLayout

/// Cases at each execution stage, as bars read downwards.
struct StageFunnel: Sendable {
  let counts: [ExecutionStage: Int]

  /// The stages in the order of the chart.
  static let stages = ExecutionStage.allCases.filter { $0 != .none }

  /// Makes a funnel from groups keyed by stage.
  init(_ groups: [GroupCount]) {
    var counts: [ExecutionStage: Int] = [:]
    for group in groups {
      guard case .text(let code)? = group.keys.first, let stage = ExecutionStage(rawValue: code)
      else { continue }
      counts[stage] = group.count
    }
    self.counts = counts
  }

  /// Draws a title and the bars, in as many columns as the rows make needed.
  func draw(on frame: inout Frame, in area: CellRect) {
    let area = area.inset(columns: 1, rows: 0)
    let cut = area.splitTop(1)
    frame.put("Execution stages", at: cut.top.origin, .heading)
    frame.put(
      "cases whose stage somebody told",
      at: cut.top.origin.moved(columns: 18),
      .dim,
      maxWidth: area.columns - 18,
    )
    for (index, stage) in StageFunnel.stages.enumerated() {
      let line = StageFunnel.line(of: index, in: cut.rest)
      draw(stage, on: &frame, at: line.origin, width: line.columns - 3)
    }
  }

  /// The line of a stage, in as many columns as the rows make needed.
  private static func line(of index: Int, in area: CellRect) -> CellRect {
    let rows = max(1, area.rows)
    let width = area.columns / ((stages.count + rows - 1) / rows)
    return CellRect(
      column: area.column + index / rows * width,
      row: area.row + index % rows,
      columns: width,
      rows: 1,
    )
  }

  /// The stage whose line is at a place of the area the bars are drawn in; nil where there is
  /// none.
  func stage(at place: CellPosition, in area: CellRect) -> ExecutionStage? {
    let lines = area.inset(columns: 1, rows: 0).splitTop(1).rest
    return StageFunnel.stages.enumerated()
      .first { StageFunnel.line(of: $0.offset, in: lines).contains(place) }?
      .element
  }

  private func draw(
    _ stage: ExecutionStage,
    on frame: inout Frame,
    at place: CellPosition,
    width: Int,
  ) {
    let count = counts[stage] ?? 0
    // "Not visible" is not a stage: it has no bar, and none is scaled by it.
    let most = counts.filter { $0.key != .unknown }.values.max() ?? 0
    let title = SafeText(words: stage.title)
    frame.put(title, at: place, count == 0 ? .dim : .plain, maxWidth: 16)
    let number = SafeText(count.grouped).padded(to: 6, .trailing)
    frame.put(number, at: place.moved(columns: 16), count == 0 ? .dim : .plain)
    guard stage != .unknown else {
      let words: SafeText = "nobody told a stage"
      if words.said.cells <= width - 23 {
        frame.put(words, at: place.moved(columns: 23), .dim)
      }
      return
    }
    let bar = Bar.text(
      Double(count),
      of: Double(most),
      width: max(0, width - 24),
      style: frame.glyphs.chart,
    )
    frame.put(bar, at: place.moved(columns: 23), Style(.chartA))
  }
}
