import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

extension QueueFigures {
  /// A queue in numbers as a JSON object on one line, with its end.
  func jsonLine(_ queue: Queue) -> String {
    JSONText.object([
      ("queue", .text(queue.key)), ("queueLabel", .text(queue.title)),
      ("open", .bare("\(depth.value)")), ("openIsCapped", .bare("\(depth.isCapped)")),
      ("oldest", .text(oldest.map { "\($0)" } ?? "")),
      ("cameInADay", .bare("\(arrivals.reduce(0, +))")),
      ("finishedInADay", .bare("\(completions.reduce(0, +))")),
    ]) + "\n"
  }
}

extension QueueAction {
  fileprivate var words: Phrase {
    switch self {
    case .note(let text): "note: \(text)"
    case .snooze(let day): "snooze until \(day)"
    default: Phrase(words: word)
    }
  }
}

extension QueueItem {
  /// The item as a line for people, with its end.
  func line(
    in queue: Queue,
    isWish: Bool = false,
    _ language: Language,
  ) -> String {
    let state = state(on: Day.today)
    let marks: [Phrase] = [
      isWish ? "wished for" : "", isStale(at: Moment.now) ? "stale" : "",
      isLate(in: queue, at: Moment.now) ? "late" : "",
    ]
    let head = language.safe(.list([state.words] + marks)).text
    let place = [caseID.map(String.init) ?? "", name].filter { !$0.isEmpty }
      .joined(separator: " ")
    let parts = ["\(subject)", head, place, language.safe(title).text].filter { !$0.isEmpty }
    return SafeText(parts.joined(separator: "  ")).text + "\n"
  }

  /// The item as a JSON object on one line, with its end.
  var jsonLine: String {
    JSONText.object([
      ("item", .text(subject.description)), ("queue", .text(queue)),
      ("state", .text(state(on: Day.today).word)),
      ("stateLabel", .text(state(on: Day.today).words.english)),
      ("holder", .text(state(on: Day.today).holder)),
      ("case", .bare(caseID.map(String.init) ?? "null")), ("name", .text(name)),
      ("title", .text(title.english)), ("due", .day(due)),
      ("arrivedAt", .text(arrivedAt.description)),
      ("version", .bare(String(version))),
    ]) + "\n"
  }
}

extension QueueState {
  fileprivate var holder: String {
    switch self {
    case .new: ""
    case .claimed(let who, _), .snoozed(_, let who), .done(let who, _): who
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .new: "new"
    case .claimed(let who, _): "claimed by \(who)"
    case .snoozed(let until, let who): "snoozed until \(until) by \(who)"
    case .done(let who, let at): "done by \(who) at \(at)"
    }
  }
}

extension QueueFigures {
  /// A queue in numbers as a line for people, with its end.
  func line(of queue: Queue, _ language: Language) -> String {
    let depth = "\(depth.value.grouped)\(depth.isCapped ? "+" : "")"
    let came = arrivals.reduce(0, +).grouped
    let went = completions.reduce(0, +).grouped
    let state: Phrase =
      oldest.map { "\(depth) open, the oldest of \($0)" } ?? "\(depth) open"
    return language.line("\(queue.key): \(state); in a day \(came) came, \(went) finished")
  }
}

extension QueueStep {
  private var words: Phrase { action?.words ?? "something" }

  /// What was done to an item as a line for people, with its end.
  func line(_ language: Language) -> String {
    SafeText("\(at)  \(who)  \(language.safe(words).text)").text + "\n"
  }

  /// What was done to an item as a JSON object on one line, with its end.
  var jsonLine: String {
    JSONText.object([
      ("at", .text("\(at)")), ("who", .text(who)), ("action", .text(action?.word ?? "")),
      ("words", .text(words.english)),
    ]) + "\n"
  }
}
