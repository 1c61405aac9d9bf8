import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the plot of a list, where there is room and its counts have arrived.
  func drawPlot(of list: ListState, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let area = layout.plot, let groups = list.plot, let facts else { return }
    let inner = area.splitBottom(1).rest
    switch list.pane {
    case .hearings:
      let first = facts.asOf.startOfWeek
      DayStrip(groups, first: first, asOf: facts.asOf, days: PaneKey.stripDays)
        .draw(on: &frame, in: inner)
    case .orders: YearBars(groups, title: YearBars.orders).draw(on: &frame, in: inner)
    case .repatriation where facts.kind == .release:
      YearBars(groups, title: YearBars.removals(groups)).draw(on: &frame, in: inner)
    case .repatriation: StageFunnel(groups).draw(on: &frame, in: inner)
    case .clocks:
      let first = facts.asOf.startOfWeek
      DayStrip(groups, first: first, asOf: facts.asOf, days: PaneKey.stripDays, of: "Clocks")
        .draw(on: &frame, in: inner)
    case .overview, .queues, .cases: break
    }
  }
}
