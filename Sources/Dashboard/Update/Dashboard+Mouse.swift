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
    let layout = layout
    if layout.title.contains(place), !isEntering {
      let tabs = speech.speak { TitleBar(pane: pane).tabs(in: size.columns) }
      if let tab = tabs.first(where: { $0.columns.contains(place.column) }) { go(to: tab.pane) }
      return
    }
    switch context {
    case .list where layout.filter.contains(place): press(.character("/"))
    case .list where layout.tableRows.contains(place): pressedRow(place, layout)
    case .list where layout.table.contains(place): pressedHead(place, layout)
    case .overview: pressedTile(place, layout)
    case .queue: pressedQueue(place)
    default: break
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
}
