import CaseModel
import TerminalKit
import TextLayout

/// The running clocks of a case, as lines: when, by what rule, how counted, how sure.
struct ClockLines: Sendable {
  let clocks: [Clock]
  let asOf: Day
  let width: Int

  private static let indent = 2

  /// Every line, with an empty one after each clock.
  var all: [Strip] { clocks.flatMap { lines($0) + [Strip()] } }

  private func lines(_ clock: Clock) -> [Strip] {
    let title = Strip(SafeText(clock.rule.title) + ": ", .heading)
      .adding(SafeText(due(clock)), style(clock))
    let texts: [(String, Style)] = [
      (count(clock), .plain), (clock.source, .dim), (authority(clock), .dim),
      (clock.rule.exceptions, .dim),
    ]
    return [title]
      + (texts + others(clock)).filter { !$0.0.isEmpty }.flatMap { wrapped($0.0, $0.1) }
  }

  private func wrapped(_ text: String, _ style: Style) -> [Strip] {
    let room = max(10, width - ClockLines.indent)
    return SafeText(text).wrapped(to: room)
      .map { Strip(.spaces(ClockLines.indent)).adding($0, style) }
  }

  private func due(_ clock: Clock) -> String {
    guard let due = clock.due, let left = clock.daysLeft(asOf: asOf) else { return "any time" }
    let distance = left == 0 ? "today" : left > 0 ? "\(left) left" : "\(-left) past"
    return "\(due.withWeekday), \(distance)"
  }

  private func style(_ clock: Clock) -> Style {
    guard let left = clock.daysLeft(asOf: asOf) else { return .accent }
    return left < 0 ? .dim : left <= 7 ? Style(.caution) : .accent
  }

  private func count(_ clock: Clock) -> String {
    let rule = clock.rule
    let length = rule.length.map { "\($0) \(rule.isBackward ? "before" : "after")" } ?? "no limit"
    let rolled = clock.rolls.first.map { ", rolled from \($0.from), \($0.reason)" } ?? ""
    let careful = clock.careful.map { "; safer by \($0.withWeekday)" } ?? ""
    let condition = rule.condition.isEmpty ? "" : "; only if \(rule.condition)"
    return "\(rule.id): \(length) \(clock.trigger)\(rolled)\(careful)\(condition)"
  }

  private func authority(_ clock: Clock) -> String {
    let rule = clock.rule
    let status = rule.status == .inForce ? "" : "; \(rule.status.rawValue)"
    return "\(rule.standing)\(status); \(rule.certainty.words); \(Clock.advice)"
  }

  /// What is said of versions not applied, contested law first of all.
  private func others(_ clock: Clock) -> [(String, Style)] {
    clock.others.map { other in
      let due = other.due.map { " would be \($0.withWeekday)" } ?? ""
      return ("\(other.rule.id) \(other.rule.version)\(due): not applied, \(other.reason)", .dim)
    }
  }
}
