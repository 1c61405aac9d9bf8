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
    case .list, .facets:
      if layout.plot?.contains(place) == true { pressedPlot(place, layout) }
      if layout.facets?.contains(place) == true { pressedFacet(place, layout) }
      if context == .facets, layout.tableRows.contains(place) { pressedRow(place, layout) }
    case .overview: pressedTile(place, layout)
    case .queue: pressedQueue(place)
    case .world where !world.isCardOpen && worldLayout.table.contains(place): pressedLine(place)
    case .returns where returnsLayout.table.contains(place): pressedLine(place)
    case .sortMenu, .columnMenu, .addMenu, .factList, .log, .whatIf: pressedLine(place)
    case .palette: pressedEntry(place)
    default: break
    }
  }

  /// A press on a line of a menu or table moves the pointer there, on the line it is at does what
  /// Enter does.
  private mutating func pressedLine(_ place: CellPosition) {
    guard let cursor = frame(size: size, glyphs: .unicode).cursor else { return }
    let rows = place.row - cursor.row
    if rows == 0 { return press(context == .columnMenu ? .character(" ") : .enter) }
    for _ in 0..<abs(rows) { press(rows > 0 ? .down : .up) }
  }

  /// A press on a day of the chart goes to its first row; on a year or a stage, takes it into the
  /// filter, or out again.
  private mutating func pressedPlot(_ place: CellPosition, _ layout: ScreenLayout) {
    guard let area = layout.plot?.splitBottom(1).rest, let facts, let groups = list?.plot else {
      return
    }
    if pane == .orders {
      let year = YearBars(groups, title: YearBars.orders).year(at: place, in: area)
      if let year { toggleInFilter("ordered:FY\(year)") }
      return
    }
    if pane == .repatriation, facts.kind == .caseload {
      let stage = StageFunnel(groups).stage(at: place, in: area)
      if let stage { toggleInFilter("stage:\"\(stage.title)\"") }
      return
    }
    guard [.hearings, .clocks].contains(pane) else { return }
    let strip = facts.strip(groups, of: pane == .clocks ? .clocks : .hearings)
    if let day = strip.day(at: place, in: area) { changeList { $0.jump(to: .day(day)) } }
  }

  /// A press on a value beside the list takes it into the filter, or out again.
  private mutating func pressedFacet(_ place: CellPosition, _ layout: ScreenLayout) {
    guard let area = layout.facets?.splitLeft(3).rest, let facts, let list,
      let facets = list.facets
    else { return }
    let lines = FacetLines(facets, list.filterText, facts)
    let choices = FacetPanel.choices(facets)
    let pointed = facetPanel.hasFocus ? facetPanel.place(in: choices) : nil
    guard let value = lines.value(at: place, in: area, pointedAt: pointed) else { return }
    openFacets()
    facetPanel.move(by: value - (facetPanel.place(in: choices) ?? 0), in: choices)
    run(.accept)
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
