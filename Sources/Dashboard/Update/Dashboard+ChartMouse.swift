import CaseModel
import TerminalKit

extension Dashboard {
  /// A press on a day of the chart goes to its first row; on a year or a stage, takes it into the
  /// filter, or out again.
  mutating func pressedPlot(_ place: CellPosition, _ layout: ScreenLayout) {
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
  mutating func pressedFacet(_ place: CellPosition, _ layout: ScreenLayout) {
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
}
