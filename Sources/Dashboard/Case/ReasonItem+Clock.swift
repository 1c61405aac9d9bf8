import CaseModel
import TerminalKit

extension ReasonItem {
  /// A running clock: when on one line; by what rule, how counted and how sure behind it.
  init(_ clock: Clock, asOf day: Day, isLate: Bool = false) {
    self.init(
      "clock \(clock.rule.id) \(clock.trigger)",
      clock.rule.shortName,
      clock.words(asOf: day, isLate: isLate),
      isLate ? Style(.danger) : clock.style(asOf: day),
      note: clock.rule.id + (clock.rule.isOutOfDate(asOf: day) ? " (check)" : ""),
      clock.lines(asOf: day).dropFirst()
        .map { line in
          ("\(line.label): \(line.text)", line.isCaution ? Style(.caution) : .plain)
        },
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
}
