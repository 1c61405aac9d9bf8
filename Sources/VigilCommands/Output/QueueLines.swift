import CaseModel
import CaseReports
import CaseStore
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
  fileprivate var words: String {
    switch self {
    case .note(let text): "note: \(text)"
    case .snooze(let day): "snooze until \(day)"
    default: word
    }
  }
}

extension QueueItem {
  /// The item as a line for people, with its end.
  func line(in queue: Queue, isWish: Bool = false) -> String {
    let state = state(on: Day.today)
    let marks = [
      isWish ? "wished for" : "", isStale(at: Moment.now) ? "stale" : "",
      isLate(in: queue, at: Moment.now) ? "late" : "",
    ]
    let head = ([state.words] + marks.filter { !$0.isEmpty }).joined(separator: ", ")
    let place = [caseID.map(String.init) ?? "", name].filter { !$0.isEmpty }
      .joined(separator: " ")
    let parts = ["\(subject)", head, place, title].filter { !$0.isEmpty }
    return SafeText(parts.joined(separator: "  ")).text + "\n"
  }

  /// The item as a JSON object on one line, with its end.
  var jsonLine: String {
    JSONText.object([
      ("item", .text(subject.description)), ("queue", .text(queue)),
      ("state", .text(state(on: Day.today).word)),
      ("stateLabel", .text(state(on: Day.today).words)),
      ("holder", .text(state(on: Day.today).holder)),
      ("case", .bare(caseID.map(String.init) ?? "null")), ("name", .text(name)),
      ("title", .text(title)), ("due", .day(due)), ("arrivedAt", .text(arrivedAt.description)),
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

  fileprivate var words: String {
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
  func line(of queue: Queue) -> String {
    let open = "\(depth.value.grouped)\(depth.isCapped ? "+" : "") open"
    let oldest = oldest.map { ", the oldest of \($0)" } ?? ""
    let came = arrivals.reduce(0, +).grouped
    let went = completions.reduce(0, +).grouped
    let line = "\(queue.key): \(open)\(oldest); in a day \(came) came, \(went) finished"
    return SafeText(line).text + "\n"
  }
}

extension QueueStep {
  /// What was done to an item as a line for people, with its end.
  var line: String {
    SafeText("\(at)  \(who)  \(action?.words ?? "something")").text + "\n"
  }

  /// What was done to an item as a JSON object on one line, with its end.
  var jsonLine: String {
    JSONText.object([
      ("at", .text("\(at)")), ("who", .text(who)), ("action", .text(action?.word ?? "")),
      ("words", .text(action?.words ?? "something")),
    ]) + "\n"
  }
}
