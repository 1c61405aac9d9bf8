import CaseModel
import TerminalKit
import TextLayout

/// A list: column heads, and one row per case.
struct ListTable: Sendable {
  let list: ListState
  let facts: DocketFacts?
  let hasFocus: Bool
  /// The seconds since 1970; 0 if no time is told.
  let now: Int64
  /// Who else has a case open; nil where the docket is in no team.
  var team: TeamView?

  /// Draws the heads and the rows.
  func draw(on frame: inout Frame, in area: CellRect) {
    let plan = ColumnPlan(list, facts: facts, width: area.columns)
    let groups = ClockGroups(list, facts: facts, width: area.columns)
    let cut = area.splitTop(1)
    if let groups {
      let place = cut.top.origin.moved(columns: ColumnPlan.margin)
      frame.put(groups.title, at: place, .heading, maxWidth: groups.width)
    }
    drawHeads(plan, on: &frame, in: cut.top)
    for row in 0..<cut.rest.rows {
      let line = CellRect(
        column: area.column,
        row: cut.rest.row + row,
        columns: area.columns,
        rows: 1,
      )
      drawRow(list.top + row, plan, on: &frame, in: line)
      if let groups { draw(groups, of: list.top + row, on: &frame, in: line) }
    }
  }

  /// The group of a row, where it begins and on the first line.
  private func draw(
    _ groups: ClockGroups,
    of index: Int,
    on frame: inout Frame,
    in line: CellRect,
  ) {
    guard list.window.rows.indices.contains(index) else { return }
    let row = list.window.rows[index]
    let label = groups.label(of: row)
    let isFirst = index == 0 || index == list.top
    guard isFirst || groups.label(of: list.window.rows[index - 1]) != label else { return }
    let text = label.fitted(to: groups.width, .leading, mark: frame.glyphs.clip)
    let style = row.id == list.selectedID && hasFocus ? Style.selection : groups.style(of: row)
    frame.put(text, at: line.origin.moved(columns: ColumnPlan.margin), style)
  }

  private func drawHeads(_ plan: ColumnPlan, on frame: inout Frame, in line: CellRect) {
    let hasSorted = plan.columns.contains { $0.field == list.sort.field }
    for column in plan.columns {
      // Days left stand for the day where that has no room.
      let isSorted =
        column.field == list.sort.field
        || !hasSorted && column.field.column == list.sort.field.column
      let mark = list.sort.isDescending ? frame.glyphs.descending : frame.glyphs.ascending
      let title = ColumnPlan.head(of: column.field)
      let rank = list.sort.rank(of: column.field, frame.glyphs)
      let words = isSorted ? title + mark : title + (rank ?? .empty)
      let text = words.fitted(to: column.width, column.field.alignment, mark: frame.glyphs.clip)
      let isChosen = column.field == list.cursor
      let style: Style = isChosen ? .selection : isSorted || rank != nil ? .accent : .heading
      frame.put(text, at: line.origin.moved(columns: column.start), style, maxWidth: column.width)
    }
    let more = HiddenColumnMarks(frame.glyphs)
    if plan.hidesLeft { frame.put(more.left, at: line.origin, .dim) }
    if plan.hidesRight {
      frame.put(more.right, at: line.origin.moved(columns: line.columns - 1), .dim)
    }
  }

  private func drawRow(
    _ index: Int,
    _ plan: ColumnPlan,
    on frame: inout Frame,
    in line: CellRect,
  ) {
    guard list.window.rows.indices.contains(index) else {
      return drawPlaceholder(index, on: &frame, in: line)
    }
    let row = list.window.rows[index]
    let isSelected = row.id == list.selectedID
    for column in plan.columns {
      // Blanks are left alone: a style on them would be sent for nothing.
      let value = row.text(of: column, facts)
      let text = (column.field.holdsWords ? value.asWords : value)
        .clipped(to: column.width, mark: frame.glyphs.clip)
      let isRight = column.field.alignment == .trailing
      let start = column.start + (isRight ? column.width - text.cells : 0)
      let place = line.origin.moved(columns: start)
      frame.put(text, at: place, row.style(of: column.field), maxWidth: text.cells)
    }
    if list.marked[row.id] != nil {
      frame.put(frame.glyphs.notice, at: line.origin.moved(columns: 1), .accent)
    } else if team?.open[row.caseID]?.isEmpty == false {
      frame.put("@", at: line.origin.moved(columns: 1), Style(.caution))
    } else if list.isFresh(row.id, now: now) {
      frame.put(frame.glyphs.bullet, at: line.origin.moved(columns: 1), Style(.caution))
    }
    guard isSelected else { return }
    frame.put(frame.glyphs.pointer, at: line.origin)
    let style: Style = hasFocus ? .selection : Style(.quietSelection)
    frame.restyle(line) { $0 = style.keeping($0) }
    underline(plan, on: &frame, in: line)
    frame.cursor = frame.cursor ?? line.origin
  }

  /// Underlines the cell of the chosen column.
  private func underline(_ plan: ColumnPlan, on frame: inout Frame, in line: CellRect) {
    guard let column = plan.columns.first(where: { $0.field == list.cursor }) else { return }
    let cell = CellRect(
      column: line.column + column.start,
      row: line.row,
      columns: min(column.width, max(0, line.columns - column.start)),
      rows: 1,
    )
    frame.restyle(cell) { $0 = $0.adding(.underline) }
  }

  /// Rows that are on their way are told from the end of the list.
  private func drawPlaceholder(_ index: Int, on frame: inout Frame, in line: CellRect) {
    guard !list.window.isAtEnd, index >= list.window.rows.count else { return }
    frame.put(
      frame.glyphs.bullet,
      at: line.origin.moved(columns: ColumnPlan.margin),
      .dim,
    )
  }
}

extension ListState {
  /// The seconds a changed row is marked.
  static let freshFor: Int64 = 300

  /// Whether another program changed a row a short while ago.
  func isFresh(_ id: Int64, now: Int64) -> Bool {
    changed[id].map { now - $0 < ListState.freshFor } ?? false
  }
}

extension Style {
  /// The style of a selection over another: what is urgent stays heavy, and what is late is
  /// underlined as well, since the colour is gone.
  func keeping(_ other: Style) -> Style {
    switch other.role {
    case .danger: adding([.bold, .underline])
    case .caution: adding(.bold)
    default: self
    }
  }
}

/// What says that columns are hidden at a side.
struct HiddenColumnMarks: Sendable {
  let left: SafeText
  let right: SafeText

  init(_ glyphs: GlyphSet) {
    left = glyphs.isUnicode ? "‹" : "<"
    right = glyphs.isUnicode ? "›" : ">"
  }
}

extension CaseField {
  /// The side on which the field is in its column.
  var alignment: Alignment { isRightAligned ? .trailing : .leading }
}
