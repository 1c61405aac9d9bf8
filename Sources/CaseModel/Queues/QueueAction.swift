/// What somebody does with an item; each is appended to its history, undoing among them.
public enum QueueAction: Hashable, Sendable {
  /// Takes it on.
  case claim
  /// Gives it back; a claim that is a day old may be released by anybody.
  case release
  /// Puts it out of the way until a day begins.
  case snooze(until: Day)
  /// Finishes it.
  case finish
  /// Takes up again what was finished or snoozed.
  case reopen
  /// Writes a line beside it, which changes no state.
  case note(String)
  /// Takes back one's own last action; once more, and it is done again.
  case undo

  /// The word that names the action.
  public var word: String {
    switch self {
    case .claim: "claim"
    case .release: "release"
    case .snooze: "snooze"
    case .finish: "finish"
    case .reopen: "reopen"
    case .note: "note"
    case .undo: "undo"
    }
  }
}

/// One action in the history of an item.
public struct QueueStep: Hashable, Sendable {
  /// The item's version after it; notes leave it as it was.
  public var version: Int
  /// What was done; nil if a later version of Vigil wrote a word of its own.
  public var action: QueueAction?
  /// Who did it.
  public var who: String
  /// When.
  public var at: Moment
  /// The state after it.
  public var state: QueueState

  /// Makes a step.
  public init(version: Int, action: QueueAction?, who: String, at: Moment, state: QueueState) {
    self.version = version
    self.action = action
    self.who = who
    self.at = at
    self.state = state
  }
}

/// Why an action cannot be, in words for whoever asked.
public struct QueueRefusal: WordedError, Hashable, Sendable {
  /// What is in the way and what to do.
  public let wording: Phrase

  /// Makes a refusal.
  public init(_ wording: Phrase) {
    self.wording = wording
  }
}

/// Who acts, when, and on which day of theirs.
public struct QueueActor: Hashable, Sendable {
  /// Who.
  public var who: String
  /// When, UTC.
  public var now: Moment
  /// The day it is where they are, by which snoozed items wake.
  public var today: Day

  /// Makes an actor.
  public init(_ who: String, at now: Moment, on today: Day) {
    self.who = who
    self.now = now
    self.today = today
  }
}

extension QueueState {
  /// What an action makes of the state.
  ///
  /// - Parameters:
  ///   - action: What is done.
  ///   - actor: Who does it, and when.
  ///   - last: The last action that changed the state and what it was before; nil if there is
  ///     no such action.
  /// - Returns: The state after it, or why it cannot be.
  public func applying(
    _ action: QueueAction,
    by actor: QueueActor,
    last: (who: String, before: QueueState)? = nil,
  ) -> Result<QueueState, QueueRefusal> {
    let state = waking(on: actor.today)
    if case .note(let text) = action {
      return text.trimmed.isEmpty ? refused("write a line to note") : .success(self)
    }
    if action == .undo { return undoing(actor, last) }
    if let refusal = state.barred(to: actor, action) { return refused(refusal) }
    switch action {
    case .claim: return .success(.claimed(by: actor.who, at: actor.now))
    case .release, .reopen: return .success(.new)
    case .finish: return .success(.done(by: actor.who, at: actor.now))
    case .snooze(let until):
      guard until > actor.today else { return refused("choose a day after today to snooze until") }
      return .success(.snoozed(until: until, by: actor.who))
    case .note, .undo: return .success(self)
    }
  }

  private func undoing(
    _ actor: QueueActor,
    _ last: (who: String, before: QueueState)?,
  ) -> Result<QueueState, QueueRefusal> {
    guard let last else { return refused("nothing was done with this item yet") }
    guard last.who == actor.who else {
      return refused("the last action was \(last.who)'s; only \(last.who) can take it back")
    }
    return .success(last.before)
  }

  /// What is in the way of an action; nil if it may be.
  private func barred(to actor: QueueActor, _ action: QueueAction) -> Phrase? {
    switch (self, action) {
    case (.claimed(actor.who, _), .claim): "it is yours already"
    case (.claimed(actor.who, _), .release), (.claimed(actor.who, _), .snooze),
      (.claimed(actor.who, _), .finish):
      nil
    case (.claimed, .release) where isStale(at: actor.now): nil
    case (.claimed(let who, let at), .claim), (.claimed(let who, let at), .release),
      (.claimed(let who, let at), .snooze), (.claimed(let who, let at), .finish):
      isStale(at: actor.now)
        ? "\(who) claimed it at \(at) and left it; release it first"
        : "\(who) claimed it at \(at); ask \(who) to release it"
    case (.done(let who, let at), .claim), (.done(let who, let at), .release),
      (.done(let who, let at), .snooze), (.done(let who, let at), .finish):
      "\(who) finished it at \(at); reopen it first"
    case (.new, .release): "nobody has claimed it"
    case (.snoozed, .release): "nobody has claimed it; reopen it to see it now"
    case (.new, .reopen), (.claimed, .reopen): "it is open already"
    default: nil
    }
  }

  private func refused(_ words: Phrase) -> Result<QueueState, QueueRefusal> {
    .failure(QueueRefusal(words))
  }
}
