import CaseModel
import TerminalKit
import TextLayout

/// What is below the figures: hearings per day, execution stages, and two short lists.
struct OverviewCharts: Sendable {
  let overview: OverviewState
  let facts: DocketFacts

  /// Draws as much as there is room for: in two columns where it is wide.
  func draw(on frame: inout Frame, in area: CellRect) {
    if area.columns >= 110 {
      let cut = area.splitLeft(area.columns * 52 / 100)
      drawLeft(on: &frame, in: cut.left)
      drawRight(on: &frame, in: cut.rest)
    } else {
      drawNarrow(on: &frame, in: area)
    }
  }

  private func drawLeft(on frame: inout Frame, in area: CellRect) {
    let strip = area.splitTop(area.rows >= 30 ? 7 : 5)
    drawStrip(on: &frame, in: strip.top.splitBottom(area.rows >= 30 ? 0 : 1).rest)
    let list = area.rows >= 30 ? strip.rest.splitTop(1).rest : strip.rest
    drawHearings(on: &frame, in: list)
  }

  private func drawRight(on frame: inout Frame, in area: CellRect) {
    let rows = facts.kind == .release ? 8 : StageFunnel.stages.count + 1
    let funnel = area.splitTop(rows)
    drawFunnel(on: &frame, in: funnel.top)
    drawOrders(on: &frame, in: funnel.rest.splitTop(1).rest)
  }

  private func drawNarrow(on frame: inout Frame, in area: CellRect) {
    let strip = area.splitTop(5)
    let isLast = area.rows <= 5
    drawStrip(on: &frame, in: isLast ? area : strip.top.splitBottom(1).rest)
    guard !isLast else { return }
    guard strip.rest.rows >= StageFunnel.stages.count + 8 else {
      return drawHearings(on: &frame, in: strip.rest)
    }
    let funnel = strip.rest.splitTop(StageFunnel.stages.count + 2)
    drawFunnel(on: &frame, in: funnel.top.splitBottom(1).rest)
    drawHearings(on: &frame, in: funnel.rest)
  }

  private func index(_ figure: OverviewTile.Figure) -> Int {
    OverviewTile.all.firstIndex { $0.figure == figure } ?? 0
  }

  private func drawStrip(on frame: inout Frame, in area: CellRect) {
    guard area.rows >= 4, let groups = overview.groups[index(.hearingLoad)] else { return }
    facts.strip(groups, of: .hearings).draw(on: &frame, in: area)
  }

  private func drawFunnel(on frame: inout Frame, in area: CellRect) {
    guard area.rows >= 5, let groups = overview.groups[index(.stages)] else { return }
    if facts.kind == .release {
      YearBars(groups, title: YearBars.orders)
        .draw(on: &frame, in: area.inset(columns: -1, rows: 0))
    } else {
      StageFunnel(groups).draw(on: &frame, in: area)
    }
  }

  private func drawHearings(on frame: inout Frame, in area: CellRect) {
    draw(.nextHearings, fields: "hearing time court cal", on: &frame, in: area)
  }

  private func drawOrders(on frame: inout Frame, in area: CellRect) {
    draw(.lastOrders, fields: "ordered order final", on: &frame, in: area)
  }

  private func draw(
    _ figure: OverviewTile.Figure,
    fields: String,
    on frame: inout Frame,
    in area: CellRect,
  ) {
    guard area.rows >= 3, let rows = overview.rows[index(figure)] else { return }
    let who = facts.kind == .caseload ? " name" : " id nat"
    let keys = (fields + who).split(separator: " ")
    let list = ShortList(
      title: OverviewTile.all[index(figure)].title,
      fields: keys.compactMap { CaseField.named($0) },
      rows: rows,
    )
    list.draw(on: &frame, in: area)
  }
}

/// A few rows of a list under a title, to be looked at only.
struct ShortList: Sendable {
  let title: SafeText
  let fields: [CaseField]
  let rows: [ListRow]

  private func drawHeads(on frame: inout Frame, in line: CellRect) {
    guard !line.isEmpty else { return }
    var column = line.column
    for field in fields {
      let width = field == fields.last ? line.endColumn - column : field.width
      guard width >= 3, column + width <= line.endColumn else { break }
      let text = ColumnPlan.head(of: field)
        .fitted(
          to: width,
          field == fields.last ? .leading : field.alignment,
          mark: frame.glyphs.clip,
        )
      frame.put(text, at: CellPosition(column: column, row: line.row), .dim)
      column += width + 2
    }
  }

  /// Draws the title, the heads and as many rows as fit.
  func draw(on frame: inout Frame, in area: CellRect) {
    let area = area.inset(columns: 1, rows: 0)
    let head = area.splitTop(1)
    frame.put(title, at: head.top.origin, .heading)
    let cut = head.rest.splitTop(rows.isEmpty ? 0 : 1)
    drawHeads(on: &frame, in: cut.top)
    if rows.isEmpty { frame.put("none", at: cut.rest.origin, .dim) }
    for (index, row) in rows.prefix(cut.rest.rows).enumerated() {
      var column = cut.rest.column
      for field in fields {
        let room = cut.rest.endColumn - column
        let isLast = field == fields.last
        guard room >= (isLast ? min(8, field.width) : field.width) else { break }
        let width = isLast ? room : field.width
        let side: Alignment = isLast ? .leading : field.alignment
        let value = row.text(of: field)
        let words = field.holdsWords ? value.asWords : value
        let text = words.fitted(to: width, side, mark: frame.glyphs.clip)
        let place = CellPosition(column: column, row: cut.rest.row + index)
        frame.put(text, at: place, row.style(of: field))
        column += width + 2
      }
    }
  }
}
