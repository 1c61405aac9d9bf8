public import CaseModel
import TextLayout

/// A deadline on paper: how it was counted, where the rule stands, and what is not applied.
public struct ClockPage: Sendable {
  private let clock: Clock
  private let today: Day

  /// Makes the page of a clock, seen from a day.
  public init(_ clock: Clock, today: Day) {
    self.clock = clock
    self.today = today
  }

  /// The page as text.
  public var text: String {
    (facts + others)
      .map { name, value in
        SafeText(value).wrapped(to: 84).enumerated()
          .map { index, part in
            ((index == 0 ? SafeText(name) : .empty).padded(to: 12) + part).text + "\n"
          }
          .joined()
      }
      .joined()
  }

  private var facts: [(String, String)] {
    let rule = clock.rule
    var facts = [
      ("Rule", "\(rule.id) \(rule.version)  \(rule.title)"),
      ("Trigger", "\(clock.trigger.withWeekday), \(clock.source): \(rule.trigger)"),
      ("Length", length),
    ]
    facts += clock.raw.map { [("Raw day", $0.withWeekday)] } ?? []
    facts += clock.rolls.map { ("Rolled", "\($0.from) is \($0.reason); to \($0.to.withWeekday)") }
    facts.append(("Due", due))
    if let careful = clock.careful {
      facts.append(("Safer", "\(careful.withWeekday): the roll is general knowledge, verify"))
    }
    return facts
      + [
        ("Only if", rule.condition), ("What counts", rule.receipt),
        ("Exceptions", rule.exceptions),
        ("Authority", rule.standing), ("In court", status),
        ("Confidence", "\(rule.certainty.words); \(Clock.advice)"),
        ("In short", rule.plain),
      ]
      .filter { !$0.1.isEmpty }
  }

  private var length: String {
    guard let length = clock.rule.length else { return "no limit" }
    return "\(length) \(clock.rule.isBackward ? "before" : "after")"
  }

  private var due: String {
    guard let due = clock.due, let left = clock.daysLeft(asOf: today) else { return "any time" }
    let distance =
      left == 0 ? "today" : left > 0 ? "in \(Self.days(left))" : "\(Self.days(-left)) ago"
    return "\(due.withWeekday), \(distance)"
  }

  private var status: String {
    clock.rule.status.rawValue + (clock.rule.statusOn.map { ", as of \($0)" } ?? "")
  }

  private var others: [(String, String)] {
    clock.others.map { other in
      let due = other.due.map { "would be \($0.withWeekday)" } ?? "no limit"
      return ("Not applied", "\(other.rule.id) \(other.rule.version), \(due): \(other.reason)")
    }
  }

  /// The page as one JSON object.
  public var json: String {
    let rolls = clock.rolls.map { roll in
      JSONText.object([
        ("from", .text("\(roll.from)")), ("to", .text("\(roll.to)")),
        ("reason", .text(roll.reason)),
      ])
    }
    let others = clock.others.map { other in
      JSONText.object([
        ("rule", .text("\(other.rule.id) \(other.rule.version)")), ("due", .day(other.due)),
        ("reason", .text(other.reason)),
      ])
    }
    return JSONText.object([
      ("rule", .text(clock.rule.id)), ("version", .bare("\(clock.rule.version)")),
      ("title", .text(clock.rule.title)), ("trigger", .day(clock.trigger)),
      ("source", .text(clock.source)), ("raw", .day(clock.raw)), ("rolls", .list(rolls)),
      ("due", .day(clock.due)), ("careful", .day(clock.careful)),
      ("authority", .text(clock.rule.standing)), ("status", .text(clock.rule.status.rawValue)),
      ("confidence", .text(clock.rule.certainty.words)), ("notApplied", .list(others)),
      ("advice", .text(Clock.advice)),
    ]) + "\n"
  }

  private static func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }
}
