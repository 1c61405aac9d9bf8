public import CaseModel
public import TextLayout

/// The state of the docket in its team, and who else of the team has which case open.
public struct TeamView: Hashable, Sendable {
  /// What the second line says of it, the longest first, so that the longest that fits is taken.
  public var words: [Phrase]
  /// What is wrong, in full; nil while nothing is.
  public var fault: Phrase?
  /// Who else has a case open, by its number.
  public var open: [Int64: [SafeText]]

  /// The items whose last action the team has not decided, as `QUEUE SUBJECT`.
  public var wishes: Set<String>

  /// Makes a view of a team.
  public init(
    words: [Phrase],
    fault: Phrase? = nil,
    open: [Int64: [SafeText]] = [:],
    wishes: Set<String> = [],
  ) {
    self.words = words
    self.fault = fault
    self.open = open
    self.wishes = wishes
  }

  /// Who else has a case open, in words; nil where nobody has.
  func openWords(_ id: Int64) -> SafeText? {
    guard let names = open[id], !names.isEmpty else { return nil }
    return "open: " + names.joined(separator: ", ")
  }
}
