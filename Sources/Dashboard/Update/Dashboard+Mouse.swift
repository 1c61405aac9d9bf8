import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what the mouse asks for: the wheel moves, a press selects, a press on a tab opens.
  mutating func point(_ event: MouseEvent) {
    guard isMouseOn else { return }
    switch event.action {
    case .wheelUp: for _ in 0..<3 { press(.up) }
    case .wheelDown: for _ in 0..<3 { press(.down) }
    case .press: pressed(at: event.position)
    case .secondary: press(.escape)
    case .release: break
    }
  }

  private mutating func pressed(at place: CellPosition) {
    if layout.title.contains(place), !isEntering {
      let tabs = speech.speak { TitleBar(pane: pane).tabs(in: size.columns) }
      if let tab = tabs.first(where: { $0.columns.contains(place.column) }) { go(to: tab.pane) }
      return
    }
    let isTyping = editor != nil || jump != nil || search.line != nil
    guard !isTyping else { return }
    if let layer = layers.last { return layer.press(at: place, on: &self) }
    pressedPane(place, layout)
  }

  /// Does what a press means in the open pane.
  private mutating func pressedPane(_ place: CellPosition, _ layout: ScreenLayout) {
    switch pane {
    case .overview: pressedTile(place, layout)
    case .queues: pressedQueue(place)
    case .world where world.isCardOpen: break
    case .world: pressedLine(place, in: worldLayout.table)
    case .repatriation where leadsByCountries: pressedLine(place, in: returnsLayout.table)
    case .figures where measured.screen == .groups: pressedLine(place, in: figureLayout.table)
    case .figures where measured.screen == .steps: pressedLine(place, in: figureLayout.page)
    case .figures: break
    case .whatIf where whatIf.editor != nil: break
    case .whatIf: pressedLine(place, in: layout.body)
    case .hearings, .orders, .repatriation, .clocks, .cases: pressedList(place, layout)
    }
  }

  /// A press on a line of a table moves the pointer there, on the line it is at does what Enter
  /// does.
  private mutating func pressedLine(_ place: CellPosition, in table: CellRect) {
    guard table.contains(place), let cursor = frame(size: size, glyphs: .unicode).cursor else {
      return
    }
    let rows = place.row - cursor.row
    if rows == 0 { return press(.enter) }
    for _ in 0..<abs(rows) { press(rows > 0 ? .down : .up) }
  }

  /// Does what a press means in a list, or beside it; on the list itself, the counts lose the keys.
  private mutating func pressedList(_ place: CellPosition, _ layout: ScreenLayout) {
    if layout.facets?.contains(place) == true { return pressedFacet(place, layout) }
    facetPanel.hasFocus = false
    if layout.filter.contains(place) {
      run(.filter)
    } else if layout.tableRows.contains(place) {
      pressedRow(place, layout)
    } else if layout.table.contains(place) {
      pressedHead(place, layout)
    } else if layout.plot?.contains(place) == true {
      pressedPlot(place, layout)
    }
  }

  /// A press on the selected row opens it.
  private mutating func pressedRow(_ place: CellPosition, _ layout: ScreenLayout) {
    let before = list?.selectedID
    var isRow = false
    changeList { isRow = $0.selectRow(atHeight: place.row - layout.tableRows.row) }
    if isRow, list?.selectedID == before { press(.enter) }
  }

  /// A press on the head of a column sorts by it, another the other way round.
  private mutating func pressedHead(_ place: CellPosition, _ layout: ScreenLayout) {
    guard let list else { return }
    let plan = ColumnPlan(list, facts: facts, width: layout.table.columns)
    let column = plan.columns.last { $0.start <= place.column - layout.table.column }
    if let column { changeList { $0.sort(by: column.field) } }
  }

  private mutating func pressedTile(_ place: CellPosition, _ layout: ScreenLayout) {
    let plan = OverviewPlan(area: layout.body, selected: overview.index)
    let found = OverviewPlan.figures.first { plan.frame(ofTile: $0)?.contains(place) == true }
    guard let found else { return }
    if found == overview.index { return press(.enter) }
    overview.index = found
  }

  /// A press among the queues chooses a queue or an item; on the chosen item opens its case.
  private mutating func pressedQueue(_ place: CellPosition) {
    let plan = queueLayout
    if plan.rows.contains(place) {
      let before = board.item?.subject
      let isRow = board.selectRow(place.row - plan.rows.row)
      if isRow, board.item?.subject == before { press(.enter) }
      return
    }
    guard !plan.summary.isEmpty else { return }
    let found = board.queues.indices.first { plan.place(of: $0).contains(place) }
    if let found { board.choose(found) }
  }
}
