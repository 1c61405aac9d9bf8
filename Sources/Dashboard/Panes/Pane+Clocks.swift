import CaseModel
import TerminalKit
import TextLayout

extension Pane {
  /// Every running deadline and mark, soonest first.
  static let clocks = Pane(
    title: "Clocks",
    shortTitle: "Clocks",
    word: "clocks",
    content: .list(.clocks),
    essentials: ["due", "left", "clock", "name", "id", "attorney"],
    narrow: ["left", "name", "clock", "due"],
    plot: PanePlot(
      rows: { _ in 5 },
      request: { _ in .clocksByDay },
      draw: PanePlot.strip { $1.strip($0, of: .clocks) },
    ),
    leadingFacts: ["Next clock", "Appeal", "Motion", "Counsel", "Attorney"],
    tiles: [
      OverviewTile(.clocks, "late", "left<0", .now),
      OverviewTile(.clocks, "due in 7 days", "left:0..7", .soon),
      OverviewTile(.clocks, "due in 30 days", "left:0..30"),
    ],
    overviewPlace: 3,
  )
}
