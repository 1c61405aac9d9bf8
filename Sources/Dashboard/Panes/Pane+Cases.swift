import CaseModel
import TextLayout

extension Pane {
  /// Every case of the docket.
  static let cases = Pane(
    title: "All cases",
    shortTitle: "All",
    word: "cases",
    content: .list(.cases),
    essentials: ["id", "name", "case", "hearing", "rep", "nat", "outcome"],
    plot: nil,
    leadingFacts: [],
    tiles: [
      OverviewTile(.cases, "pending", "case:pending"),
      OverviewTile(.cases, "pending, recorded detained", "case:pending custody:detained"),
      OverviewTile(.cases, "pending without counsel", "case:pending rep:no", .soon),
      OverviewTile(.cases, "backlog, TRAC's definition", figure: .measure("pending-trac")),
    ],
    overviewPlace: 6,
  )
}
