import CaseModel
import TerminalKit
import TextLayout

extension Pane {
  /// Cases with a removal order that stands, latest first.
  static let orders = Pane(
    title: "Removal orders",
    shortTitle: "Orders",
    word: "orders",
    content: .list(.orders),
    essentials: ["ordered", "name", "order", "id", "final", "nat", "rep"],
    plot: PanePlot(
      rows: { $0.rows >= 50 ? 6 : 5 },
      request: { _ in .ordersByFiscalYear },
      draw: { groups, _, frame, area in
        YearBars(groups, title: YearBars.orders).draw(on: &frame, in: area)
      },
    ),
    leadingFacts: ["Relief", "Appeal", "Motion", "Counsel", "Court", "Post-order"],
    tiles: [
      OverviewTile(.orders, "appeal window open", "order:window", .now),
      OverviewTile(.orders, "on appeal", "order:appeal"),
      OverviewTile(.orders, "final in the last 30 days", "final>=-30d", .soon),
      OverviewTile(.orders, "Latest removal orders", figure: .lastOrders),
    ],
    overviewPlace: 2,
  )
}
