import TerminalKit

extension Dashboard {
  /// Draws the plot of a list, where there is room and its counts have arrived.
  func drawPlot(of list: ListState, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let area = layout.plot, let groups = list.plot, let facts else { return }
    list.pane.pane.plot?.draw(groups, facts, &frame, area.splitBottom(1).rest)
  }
}
