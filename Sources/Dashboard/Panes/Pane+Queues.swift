import TextLayout

extension Pane {
  /// The work queues: what somebody has to look at.
  static let queues = Pane(
    title: "Queues",
    shortTitle: "Queues",
    word: "queues",
    content: .queues,
    essentials: [],
    plot: nil,
    leadingFacts: [],
    tiles: [
      OverviewTile(.queues, "hearing changes", "", .soon, figure: .depth("hearings")),
      OverviewTile(.queues, "decisions and orders", "", .soon, figure: .depth("decisions")),
      OverviewTile(.queues, "custody", "", .soon, figure: .depth("custody")),
    ],
    overviewPlace: 5,
  )
}
