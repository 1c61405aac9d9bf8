import CaseModel
import TerminalKit
import TextLayout

extension Pane {
  /// Cases with a hearing ahead, soonest first.
  static let hearings = Pane(
    title: "Hearings",
    shortTitle: "Hearings",
    word: "hearings",
    content: .list(.hearings),
    essentials: ["hearing", "name", "rep", "time", "court", "nat", "lang", "id", "cal"],
    plot: PanePlot(
      rows: { $0.rows >= 50 ? 6 : 5 },
      request: { .hearingLoad(first: $0.asOf.startOfWeek, days: PanePlot.stripDays) },
      draw: PanePlot.strip { $1.strip($0, of: .hearings) },
    ),
    leadingFacts: [],
    tiles: [
      OverviewTile(.hearings, "in the next 7 days", "hearing<=7d"),
      OverviewTile(.hearings, "moved up", "moved:any", .soon),
      OverviewTile(.hearings, "in 30 days, without counsel", "rep:no hearing<=30d", .now),
      OverviewTile(.hearings, "Hearings per day", figure: .hearingLoad),
      OverviewTile(.hearings, "Next hearings", figure: .nextHearings),
    ],
    overviewPlace: 1,
  )
}
