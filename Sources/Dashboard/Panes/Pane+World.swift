import TextLayout

extension Pane {
  /// Countries and states with dated facts beside what the docket counts.
  static let world = Pane(
    title: "World",
    shortTitle: "World",
    word: "world",
    content: .world,
    essentials: [],
    plot: nil,
    leadingFacts: [],
    tiles: [],
    overviewPlace: 7,
  )
}
