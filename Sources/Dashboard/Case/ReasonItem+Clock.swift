import CaseModel
import TerminalKit

extension ReasonItem {
  /// A running clock: when on one line; by what rule, how counted and how sure behind it.
  init(_ clock: Clock, asOf day: Day, isLate: Bool = false) {
    self.init(
      "clock \(clock.rule.id) \(clock.trigger)",
      clock.rule.id,
      clock.words(asOf: day, isLate: isLate),
      isLate ? Style(.danger) : clock.style(asOf: day),
      note: clock.rule.title,
      [
        (clock.counting, .plain), (clock.rule.plain, .plain), (clock.source, .dim),
        (clock.standing, .dim), (clock.exceptions, .dim),
      ] + clock.notApplied.map { ($0, .dim) },
    )
  }
}

extension Clock {
  /// The day and how far it is, in words.
  fileprivate func words(asOf day: Day, isLate: Bool) -> String {
    guard let due, let left = daysLeft(asOf: day) else { return "any time" }
    let past = isLate ? "late by \(-left)" : "\(-left) past"
    let distance = left == 0 ? "today" : left > 0 ? "\(left) left" : past
    return "\(due.withWeekday), \(distance)"
  }

  fileprivate func style(asOf day: Day) -> Style {
    guard let left = daysLeft(asOf: day) else { return .accent }
    return left < 0 ? .dim : left <= 7 ? Style(.caution) : .accent
  }

  /// How the day was counted: length, first day, each roll, and on what it depends.
  fileprivate var counting: String {
    let way = rule.isBackward ? "before" : "after"
    let length = rule.length.map { "\($0) \(way)" } ?? "no limit, from"
    let closed = rolls.map { "\($0.from) is \($0.reason)" }.joined(separator: ", ")
    let rolled = closed.isEmpty ? "" : "; rolled: \(closed)"
    let careful = careful.map { "; safer by \($0.withWeekday)" } ?? ""
    let condition = rule.condition.isEmpty ? "" : "; only if \(rule.condition)"
    return "\(length) \(trigger)\(rolled)\(careful)\(condition)"
  }

  fileprivate var exceptions: String {
    rule.exceptions.isEmpty ? "" : "Exceptions: \(rule.exceptions)"
  }

  fileprivate var standing: String {
    let status = rule.status == .inForce ? "" : "; \(rule.status.rawValue)"
    return "\(rule.standing)\(status); \(rule.certainty.words); \(Clock.advice)"
  }

  /// The versions not applied, each with the day it would give and why it is not.
  fileprivate var notApplied: [String] {
    others.map { other in
      let due = other.due.map { " would be \($0.withWeekday)" } ?? ""
      return "\(other.rule.id) \(other.rule.version)\(due): not applied, \(other.reason)"
    }
  }
}
