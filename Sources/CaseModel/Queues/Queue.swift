/// A named, live selection of events, clocks or defects that somebody has to look at.
///
/// Nothing leaves a queue by age: an item that has waited longer than the limit is shown as late.
public struct Queue: Hashable, Sendable {
  /// The word that names it.
  public let key: String
  /// Its title.
  public let title: String
  /// What it holds, as one sentence.
  public let definition: String
  /// What feeds it.
  public let feed: Feed
  /// Which cases belong to it; what is about no case belongs only where every case does.
  public let filter: Filter
  /// The order of its items.
  public let order: Order
  /// How long an open item may wait before it is late.
  ///
  /// > Units: Days; nil if it may wait for ever.
  public let ageLimit: Int?
  /// The number of the event after which events belong to it; nil for all.
  public let after: Int64?

  /// What feeds a queue.
  public enum Feed: Hashable, Sendable {
    /// Events of some kinds.
    case events([NoticeKind])
    /// Clocks that run out within a number of days, or have run out and can still be met.
    case clocks(within: Int)
    /// Two hearings of one attorney that clash, with minutes of travel between courts.
    case overlaps(travel: Int)
    /// Rows of the latest data that could not be taken.
    case defects
  }

  /// The order of items.
  public enum Order: String, CaseIterable, Sendable {
    /// The one that has waited longest first.
    case oldest
    /// The latest first.
    case newest
    /// The one that runs out soonest first; events, which do not run out, as `oldest`.
    case due
  }

  /// Makes a queue.
  public init(
    _ key: String,
    _ title: String,
    _ definition: String,
    feed: Feed,
    filter: Filter = .all,
    order: Order = .oldest,
    ageLimit: Int? = nil,
    after: Int64? = nil,
  ) {
    self.key = key
    self.title = title
    self.definition = definition
    self.feed = feed
    self.filter = filter
    self.order = order
    self.ageLimit = ageLimit
    self.after = after
  }

  /// The queue with a filter beside its own.
  ///
  /// - Parameter filter: What its cases have to pass besides.
  /// - Returns: The narrower queue, under the same key.
  public func narrowed(by filter: Filter) -> Queue {
    guard filter != .all else { return self }
    return Queue(
      key,
      title,
      definition,
      feed: feed,
      filter: self.filter.and(filter),
      order: order,
      ageLimit: ageLimit,
      after: after,
    )
  }
}

extension Queue {
  /// The queues Vigil comes with.
  public static let shipped = [
    hearings, overlaps, decisions, clocks, documents, custody, defects, questions,
  ]

  /// What happened in the docket since somebody last looked.
  ///
  /// - Parameters:
  ///   - who: Whoever looks; what is finished here is finished for them alone.
  ///   - event: The number of the last event there was when they looked.
  /// - Returns: The queue.
  public static func news(for who: String, after event: Int64) -> Queue {
    Queue(
      "news-\(who)",
      "Since you last looked",
      """
      What changed since you last left the dashboard, whoever entered it: hearings, decisions, \
      counsel, custody, stages, clocks, and records that came or went.
      """,
      feed: .events(NoticeKind.allCases),
      order: .newest,
      after: event,
    )
  }

  /// Hearings added, moved or vacated, and what changed about them.
  public static let hearings = Queue(
    "hearings",
    "Hearing changes",
    """
    Hearings added, moved up, put off, vacated or vanished, or whose time, place, judge, court or \
    medium changed.
    """,
    feed: .events([
      .hearingMovedUp, .hearingAdded, .hearingPutOff, .hearingVacated, .hearingVanished,
      .timeChanged, .judgeChanged, .courtChanged, .locationChanged, .mediumChanged,
    ]),
    ageLimit: 2,
  )

  /// Hearings one attorney cannot both attend.
  public static let overlaps = Queue(
    "overlaps",
    "Clashing hearings",
    """
    Two hearings of one attorney on one day that clash: an individual hearing is taken to last \
    three hours, any other one, and 60 minutes go by between two courts. Hearings before the same \
    judge do not clash; one without a time clashes with every other of its day.
    """,
    feed: .overlaps(travel: HearingOverlap.usualTravel),
    order: .due,
  )

  /// Decisions, orders, appeals, counsel and records that came or went.
  public static let decisions = Queue(
    "decisions",
    "Decisions and orders",
    """
    Decisions entered, orders final, appeals filed or decided, counsel, and records or cases that \
    came or went.
    """,
    feed: .events([
      .decisionEntered, .orderFinal, .appealFiled, .appealDecided, .counselEntered,
      .counselWithdrawn, .applicationVanished, .recordVanished, .caseVanished, .caseReappeared,
      .other,
    ]),
    ageLimit: 2,
  )

  /// Clocks about to run out.
  public static let clocks = Queue(
    "clocks",
    "Due clocks",
    "Running clocks with 14 days left or fewer, and filings past their day that can still be made.",
    feed: .clocks(within: 14),
    order: .due,
    ageLimit: 7,
  )

  /// Stages of carrying out an order, and steps of verification abroad.
  public static let documents = Queue(
    "documents",
    "Travel documents",
    "Stages of carrying out an order and steps of verification abroad, as somebody told them.",
    feed: .events([.stageChanged, .stepChanged]),
    ageLimit: 7,
  )

  /// Changes of custody, and days it is to be reviewed by.
  public static let custody = Queue(
    "custody",
    "Custody",
    "Changes of custody, and custody reviews that have come: 90 days, 180 days, six months.",
    feed: .events([.custodyChanged, .custodyMilestone]),
    ageLimit: 2,
  )

  /// Cells of a clinic's tables that were left open.
  public static let questions = Queue(
    "questions",
    "Questions",
    "Cells of a clinic's tables that were left open; vigil answer, or a correction, closes one.",
    feed: .events([.question]),
    ageLimit: 7,
  )

  /// Rows that could not be taken.
  public static let defects = Queue(
    "defects",
    "Data defects",
    "Rows of a release or a clinic's table that could not be taken, kept word for word.",
    feed: .defects,
    order: .newest,
  )
}
