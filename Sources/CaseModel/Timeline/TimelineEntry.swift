/// Something that happened in a case, or is due to happen, on a day.
public struct TimelineEntry: Hashable, Sendable {
  /// What kind of thing it is, which gives its mark and its place among things of one day.
  public enum Kind: Int, Hashable, Sendable, CaseIterable {
    case filing
    case custody
    case counsel
    case application
    case hearing
    case motion
    case bond
    case decision
    case move
    case appeal
    case boardDecision
    case repatriation
    case note
  }

  /// The day; nil if the data has none.
  public let day: Day?
  /// The kind of thing.
  public let kind: Kind
  /// What happened, in a few words.
  public let title: Phrase
  /// More about it: court, judge, result.
  public let detail: Phrase
  /// The row it comes from; none for what the clinic recorded.
  public let evidence: Evidence?

  init(
    _ day: Day?,
    _ kind: Kind,
    _ title: Phrase,
    _ details: [Phrase] = [],
    from evidence: Evidence? = nil,
  ) {
    self.day = day
    self.kind = kind
    self.title = title
    detail = .list(details)
    self.evidence = evidence
  }
}
