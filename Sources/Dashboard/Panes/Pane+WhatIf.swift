import TextLayout

extension Pane {
  /// Calculations whose every input can be changed.
  static let whatIf = Pane(
    title: "What-if",
    shortTitle: "What-if",
    word: "what-if",
    content: .whatIf,
    essentials: [],
    plot: nil,
    leadingFacts: [],
    tiles: [],
    overviewPlace: 8,
  )
}
