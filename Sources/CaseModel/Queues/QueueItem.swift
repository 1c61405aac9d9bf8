/// One thing in a queue that somebody has to look at.
public struct QueueItem: Hashable, Sendable {
  /// The key of its queue.
  public var queue: String
  /// What it is about.
  public var subject: QueueSubject
  /// The case; nil if it is about none.
  public var caseID: Int64?
  /// The client's name; empty in a public docket.
  public var name: String
  /// What it says, in a line; data from files, to be made safe before it is drawn.
  public var title: Phrase
  /// When it came into the queue; for a clock, the day it came within the queue's days.
  public var arrivedAt: Moment
  /// The day it runs out or is about; nil if there is no such day.
  public var due: Day?
  /// Who works on it, as recorded; `state(on:)` is what to show.
  public var recorded: QueueState
  /// How many actions it has had: what an action expects to find.
  public var version: Int

  /// Makes an item.
  public init(
    queue: String,
    subject: QueueSubject,
    caseID: Int64? = nil,
    name: String = "",
    title: Phrase,
    arrivedAt: Moment,
    due: Day? = nil,
    recorded: QueueState = .new,
    version: Int = 0,
  ) {
    self.queue = queue
    self.subject = subject
    self.caseID = caseID
    self.name = name
    self.title = title
    self.arrivedAt = arrivedAt
    self.due = due
    self.recorded = recorded
    self.version = version
  }

  /// The state on a day: a snoozed item is new again on the day it was snoozed until.
  public func state(on today: Day) -> QueueState { recorded.waking(on: today) }

  /// Whether somebody claimed it a day ago or longer; it is theirs still, and anybody may release
  /// it.
  public func isStale(at now: Moment) -> Bool { recorded.isStale(at: now) }

  /// Whether it is open and has waited longer than its queue allows.
  public func isLate(in queue: Queue, at now: Moment) -> Bool {
    guard let limit = queue.ageLimit, recorded.waking(on: now.day).isOpen else { return false }
    return now.seconds - arrivedAt.seconds > Int64(limit) * Moment.day
  }
}

/// What an item is about: a name that stays the same through imports and refreshes.
public enum QueueSubject: Hashable, Sendable, CustomStringConvertible {
  /// An event, by its number.
  case event(Int64)
  /// A running clock of a case: its rule and the day it runs out.
  case clock(caseID: Int64, rule: String, due: Day)
  /// A defect, by its number.
  case defect(Int64)
  /// Two hearings of one attorney on a day: their cases, the lesser number first.
  case overlap(Int64, Int64, on: Day)

  /// The subject as the docket keeps it and the command line takes it.
  public var description: String {
    switch self {
    case .event(let id): "event:\(id)"
    case .clock(let caseID, let rule, let due): "clock:\(caseID):\(rule):\(due)"
    case .defect(let id): "defect:\(id)"
    case .overlap(let one, let other, let day): "overlap:\(one):\(other):\(day)"
    }
  }

  /// Reads what `description` writes; nil if the text is something else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let id = Int64(parts[1]) else { return nil }
    switch (parts[0], parts.count) {
    case ("event", 2): self = .event(id)
    case ("defect", 2): self = .defect(id)
    case ("overlap", 4):
      guard let other = Int64(parts[2]), let day = Day(iso: parts[3]) else { return nil }
      self = .overlap(id, other, on: day)
    case ("clock", 4):
      guard let due = Day(iso: parts[3]) else { return nil }
      self = .clock(caseID: id, rule: String(parts[2]), due: due)
    default: return nil
    }
  }
}

/// The state of work on an item.
public enum QueueState: Hashable, Sendable {
  /// Nobody has taken it.
  case new
  /// Somebody works on it.
  case claimed(by: String, at: Moment)
  /// It is out of the way until a day begins.
  case snoozed(until: Day, by: String)
  /// It is finished.
  case done(by: String, at: Moment)

  /// The word that names the state.
  public var word: String {
    switch self {
    case .new: "new"
    case .claimed: "claimed"
    case .snoozed: "snoozed"
    case .done: "done"
    }
  }

  /// Whether somebody still has to look at it now.
  public var isOpen: Bool {
    switch self {
    case .new, .claimed: true
    case .snoozed, .done: false
    }
  }

  /// The state on a day: what was snoozed until then is new again.
  public func waking(on today: Day) -> QueueState {
    if case .snoozed(let until, _) = self, until <= today { .new } else { self }
  }

  /// Whether it is claimed, and has been for a day or longer.
  public func isStale(at now: Moment) -> Bool {
    if case .claimed(_, let at) = self { now.seconds - at.seconds >= Moment.day } else { false }
  }
}
