import TextLayout

extension Pane {
  /// What stands out in the whole docket, leading into the other panes.
  static let overview = Pane(
    title: "Overview",
    shortTitle: "Overview",
    word: "overview",
    content: .overview,
    essentials: [],
    plot: nil,
    leadingFacts: [],
    tiles: [],
    overviewPlace: 0,
  )
}
