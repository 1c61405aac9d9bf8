/// The days counted after a final order, with what stops them and what begins them again.
///
/// > Source: INA 241(a)(1)(B) for the beginning and (C) for the days that do not count; 8 CFR
/// 241.4(k) for reviews at 90 and 180 days; Zadvydas v. Davis (2001) for six months.
public struct PostOrderCount: Hashable, Sendable {
  /// The day the count begins: day 0; none while it has not begun.
  public let start: Day?
  /// Why it begins then, or why it has not begun.
  public let startReason: String
  /// Days counted as of the day looked from; days of non-co-operation are left out.
  public let days: Int
  /// The days that matter, in order.
  public let milestones: [Milestone]
  /// The stretches that do not count, in order and without overlap.
  public let suspensions: [Suspension]

  /// A day that matters.
  public struct Milestone: Hashable, Sendable {
    /// What it is.
    public let title: String
    /// The day; none while the count is suspended, because nobody knows when it goes on.
    public let day: Day?
    /// Whether it has been reached.
    public let isPassed: Bool
  }

  /// A stretch of non-co-operation; from its first day to the day before its end.
  public struct Suspension: Hashable, Sendable {
    /// The first day that does not count.
    public let begin: Day
    /// The first day that counts again; none while it lasts.
    public let end: Day?
    /// Who told us.
    public let source: String
  }
}

extension CaseDerivation {
  /// The post-order count; none without a final order.
  public var postOrderCount: PostOrderCount? {
    guard let begin = removalPeriod else { return nil }
    guard let start = begin.day else {
      return PostOrderCount(
        start: nil,
        startReason: begin.reason.rawValue,
        days: 0,
        milestones: [],
        suspensions: [],
      )
    }
    let suspensions = facts.suspensions(from: start)
    return PostOrderCount(
      start: start,
      startReason: begin.reason.rawValue,
      days: max(0, suspensions.counted(from: start, to: asOf)),
      milestones: suspensions.milestones(from: start, asOf: asOf),
      suspensions: suspensions,
    )
  }
}

extension OrderFacts {
  /// The stretches of non-co-operation after a day, merged where they overlap.
  func suspensions(from start: Day) -> [PostOrderCount.Suspension] {
    var merged: [PostOrderCount.Suspension] = []
    for fact in all(.uncooperative) {
      guard let day = fact.day, fact.endedOn.map({ $0 > max(day, start) }) ?? true else { continue }
      let next = PostOrderCount.Suspension(
        begin: max(day, start),
        end: fact.endedOn,
        source: fact.source,
      )
      guard let last = merged.last, last.end.map({ $0 >= next.begin }) ?? true else {
        merged.append(next)
        continue
      }
      merged[merged.count - 1] = last.joined(with: next)
    }
    return merged
  }
}

extension PostOrderCount.Suspension {
  fileprivate func joined(with next: Self) -> Self {
    let end = self.end.flatMap { one in next.end.map { max(one, $0) } }
    return Self(begin: begin, end: end, source: source)
  }
}

extension [PostOrderCount.Suspension] {
  /// The days from a start to a day that count.
  func counted(from start: Day, to day: Day) -> Int {
    let lost = reduce(0) { sum, stretch in
      sum + Swift.max(0, Swift.min(stretch.end ?? day, day) - stretch.begin)
    }
    return day - start - lost
  }

  /// The day a count reaches, moved by every suspension that begins before it; nil if one of
  /// them has not ended.
  func shifted(_ day: Day) -> Day? {
    map { CountStop(begin: $0.begin, end: $0.end) }.shifted(day)
  }

  fileprivate func milestones(from start: Day, asOf day: Day) -> [PostOrderCount.Milestone] {
    [
      ("90 days: removal period, first custody review", start + 90),
      ("180 days: review by headquarters", start + 180),
      ("six months: detention presumed reasonable until here", start.adding(months: 6)),
    ]
    .map { title, plain in
      let reached = shifted(plain)
      return PostOrderCount.Milestone(
        title: title,
        day: reached,
        isPassed: reached.map { $0 <= day } ?? false,
      )
    }
  }
}
