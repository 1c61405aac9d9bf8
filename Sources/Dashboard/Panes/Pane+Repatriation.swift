import CaseModel
import TerminalKit
import TextLayout

extension Pane {
  /// Cases with a final order, and how far carrying it out has got.
  static let repatriation = Pane(
    title: "Repatriation",
    shortTitle: "Repatriation",
    word: "repatriation",
    content: .list(.repatriation),
    essentials: ["stage", "name", "days", "final", "id", "nat", "custody", "blocker"],
    plot: PanePlot(
      rows: { $0.columns >= 110 ? 6 : 0 },
      // A public docket tells no stages; what it can tell is how many ICE removed.
      request: { $0.kind == .release ? .removals : .stages },
      draw: { groups, facts, frame, area in
        if facts.kind == .release {
          YearBars(groups, title: YearBars.removals(groups)).draw(on: &frame, in: area)
        } else {
          StageFunnel(groups).draw(on: &frame, in: area)
        }
      },
    ),
    leadingFacts: ["Post-order", "Step", "Ordered to", "Motion", "Counsel", "Next hearing"],
    tiles: [
      OverviewTile(.repatriation, "90 days past final or more", "days>=90", .soon),
      OverviewTile(.repatriation, "180 days past final or more", "days>=180", .now),
      OverviewTile(.repatriation, "blocker on record", "blocker:any"),
      OverviewTile(.repatriation, "Execution stages", figure: .stages),
    ],
    overviewPlace: 4,
  )
}
