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
      note: clock.rule.isOutOfDate(asOf: day)
        ? "\(clock.rule.id) (check)" : Phrase(value: clock.rule.id),
      clock.lines(asOf: day).dropFirst()
        .map { line in
          (line.phrase, line.isCaution ? Style(.caution) : .plain)
        },
    )
  }
}

extension Clock {
  /// The day and how far it is, in words.
  fileprivate func words(asOf day: Day, isLate: Bool) -> Phrase {
    guard let due, let left = daysLeft(asOf: day) else { return "any time" }
    let past: Phrase = isLate ? "late by \(-left)" : "\(-left) past"
    let distance: Phrase = left == 0 ? "today" : left > 0 ? "\(left) left" : past
    return "\(Phrase(due)), \(distance)"
  }

  fileprivate func style(asOf day: Day) -> Style {
    guard let left = daysLeft(asOf: day) else { return .accent }
    return left < 0 ? .dim : left <= 7 ? Style(.caution) : .accent
  }
}
