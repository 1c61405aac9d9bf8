import CaseModel
import TerminalKit
import TextLayout

/// Says the state of an item, in words.
struct QueueWords: Sendable {
  /// Who looks.
  let who: String
  let now: Moment
  /// The day it is where the user is.
  let today: Day
  /// The items whose last action a team has not decided, as `QUEUE SUBJECT`.
  var wishes: Set<String> = []

  /// Where work on an item stands, in a few words.
  func state(_ item: QueueItem) -> SafeText {
    switch item.state(on: today) {
    case .new: return "new"
    case .claimed(let holder, let at):
      let left: SafeText = item.isStale(at: now) ? ", left" : ""
      let isWish = wishes.contains("\(item.queue) \(item.subject)")
      return (isWish ? "wished: " : .empty) + name(holder) + " " + age(at) + left
    case .snoozed(let until, _): return SafeText("until \(until)")
    case .done(let holder, let at): return "done, " + name(holder) + " " + age(at)
    }
  }

  /// What somebody else did with an item that was about to be worked on.
  func lost(_ item: QueueItem) -> SafeText? {
    switch item.recorded {
    case .claimed(let holder, let at) where holder != who:
      return "Claimed by \(holder) \(age(at)) ago; nothing was changed"
    case .done(let holder, let at) where holder != who:
      return "Finished by \(holder) \(age(at)) ago; nothing was changed"
    default: return nil
    }
  }

  /// How long an item has waited.
  func waited(_ item: QueueItem) -> SafeText { age(item.arrivedAt) }

  /// How urgent the state of an item looks.
  func style(_ item: QueueItem) -> Style {
    if item.isStale(at: now) { return Style(.caution) }
    if case .claimed(who, _) = item.state(on: today) { return .accent }
    return .plain
  }

  /// What an action did.
  func report(_ action: QueueAction, _ item: QueueItem) -> SafeText {
    switch action {
    case .claim: "Claimed; u takes it back"
    case .release: "Released; u takes it back"
    case .snooze(let day): SafeText("Snoozed until \(day); u takes it back")
    case .finish: finished(item)
    case .reopen: "Open again; u takes it back"
    case .note: "Noted"
    case .undo: "Taken back: \(SafeText(item.title)) is \(state(item))"
    }
  }

  /// What an action on several items did.
  func report(_ action: QueueAction, _ first: QueueItem, of count: Int) -> SafeText {
    let items: SafeText = "\(count.grouped) items: "
    if case .undo = action { return items + "taken back" }
    return items + SafeText(report(action, first).said.text.lowercased())
  }

  /// An action as a question asks for it.
  func question(_ action: QueueAction, of count: Int) -> SafeText {
    let what: SafeText =
      switch action {
      case .snooze(let day): "Snooze until \(day)"
      default: QueueWords.capitalised(SafeText(words: action.word).said.text)
      }
    return "\(what): \(count.grouped) items?"
  }

  /// Finishing an item ends no deadline: only a filing that is recorded does.
  private func finished(_ item: QueueItem) -> SafeText {
    guard case .clock = item.subject else { return "Finished; u takes it back" }
    return "Finished; the deadline runs on until its filing is added (a); u takes it back"
  }

  /// A step of an item's history.
  func step(_ step: QueueStep) -> SafeText {
    "\(step.who) \(QueueWords.did(step.action)), \(age(step.at)) ago"
  }

  private static func did(_ action: QueueAction?) -> SafeText {
    switch action {
    case .claim: "claimed it"
    case .release: "released it"
    case .snooze(let day): SafeText("snoozed it until \(day)")
    case .finish: "finished it"
    case .reopen: "opened it again"
    case .note(let text): "noted: \(text)"
    case .undo: "took the last action back"
    case nil: "did what this version does not know"
    }
  }

  private static func capitalised(_ word: String) -> SafeText {
    SafeText(word.prefix(1).uppercased() + word.dropFirst())
  }

  private func name(_ holder: String) -> SafeText {
    holder == who ? "yours" : SafeText(holder)
  }

  private func age(_ moment: Moment) -> SafeText { Age.words(now.seconds - moment.seconds) }
}
