/// One dated statement about the world, with its source and how sure it is.
///
/// A fact is about a country, a state or a claim, never about a person, and is never joined to one.
public struct WorldFact: Hashable, Sendable {
  /// What it is about.
  public let subject: FactSubject
  /// What it says of it.
  public let topic: FactTopic
  /// The value as a reader sees it; a number is written without separators.
  public let value: String
  /// When it was so.
  public let asOf: FactDate
  /// How sure it is; `inferred` is a figure computed from sourced ones.
  public let certainty: Certainty
  /// Where it was read, or who computed it from what.
  public let source: String
  /// The day by which somebody has to look again; nil where it does not change.
  public let checkAgainBy: Day?
  /// What a user's own file is called; empty for the facts Vigil comes with.
  public let file: String

  /// The value as a number; nil where it is words.
  public var number: Double? { topic.isNumber ? Double(value) : nil }

  /// Whether somebody should look again before it is relied on: its day to check has passed, or it
  /// is more than a year old.
  ///
  /// A closed period, such as a fiscal year's count, does not age unless it says so.
  public func isDue(on today: Day) -> Bool {
    if let checkAgainBy { return checkAgainBy < today }
    return !topic.isNumber && asOf.last + 365 < today
  }
}
