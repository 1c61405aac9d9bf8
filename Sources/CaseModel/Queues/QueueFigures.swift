/// The state of a queue, in numbers.
public struct QueueFigures: Hashable, Sendable {
  /// Items somebody has to look at now.
  public var depth: CaseCount
  /// When the one that has waited longest came; nil if nothing is open.
  public var oldest: Moment?
  /// What arrived in each hour, the current one last.
  public var arrivals: [Int]
  /// What was finished in each hour, the current one last.
  public var completions: [Int]

  /// Makes figures.
  public init(depth: CaseCount, oldest: Moment?, arrivals: [Int], completions: [Int]) {
    self.depth = depth
    self.oldest = oldest
    self.arrivals = arrivals
    self.completions = completions
  }
}

/// Some items of a queue: which, and where to begin.
public struct QueuePage: Hashable, Sendable {
  /// Which items, by the state of work on them.
  public enum Part: String, CaseIterable, Sendable {
    /// New ones and claimed ones: what somebody has to look at now.
    case open
    /// Out of the way until their day.
    case snoozed
    /// Finished.
    case done
  }

  /// Which items.
  public var part: Part
  /// The item the page begins after; none for the first page.
  public var after: QueueItem?
  /// The most items.
  public var limit: Int

  /// Makes a page.
  public init(_ part: Part = .open, after: QueueItem? = nil, limit: Int = 100) {
    self.part = part
    self.after = after
    self.limit = limit
  }
}
