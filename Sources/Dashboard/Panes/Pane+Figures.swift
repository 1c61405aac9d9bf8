import TextLayout

extension Pane {
  /// Figures with a definition of their own, in groups and over time.
  static let figures = Pane(
    title: "Figures",
    shortTitle: "Figures",
    word: "figures",
    content: .figures,
    essentials: [],
    plot: nil,
    leadingFacts: [],
    tiles: [],
    overviewPlace: 9,
  )
}
