/// A deadline computed from a rule: how, from what, and how sure.
public struct Clock: Hashable, Sendable {
  /// The rule, in the version applied.
  public let rule: ClockRule
  /// Day 0.
  public let trigger: Day
  /// Where day 0 comes from.
  public let source: Phrase
  /// The day by counting alone; nil if the rule has no limit.
  public let raw: Day?
  /// Each step by which closed days moved it.
  public let rolls: [ClockRoll]
  /// The day: the last one in time, or the first on which something may happen.
  public let due: Day?
  /// For a clock that runs back from a hearing and was rolled forward, the open day before: the
  /// roll is general knowledge, and a careful office files by then.
  public let careful: Day?
  /// The versions of the rule that are not applied, each with the reason.
  public let others: [RuledOut]
  /// What holds where the case is, for a rule that depends on the circuit; empty for others.
  public var place: Phrase = ""

  /// A version that is not applied.
  public struct RuledOut: Hashable, Sendable {
    /// The version.
    public let rule: ClockRule
    /// Why not.
    public let reason: Phrase
    /// The day it would give.
    public let due: Day?
  }

  /// Days left; negative when it is past, nil if the rule has no limit.
  public func daysLeft(asOf day: Day) -> Int? { due.map { $0 - day } }

  /// What is under every clock.
  public static let advice = "confirm with counsel"
}

extension ClockRule {
  /// Computes the deadline from a trigger.
  ///
  /// - Parameters:
  ///   - trigger: Day 0.
  ///   - source: Where day 0 comes from.
  ///   - calendar: The days courts are closed.
  ///   - others: The versions not applied, for the reader to see.
  /// - Returns: The clock; the same whatever day or place it is computed on.
  public func clock(
    from trigger: Day,
    source: Phrase = "given",
    calendar: CourtCalendar = CourtCalendar(),
    others: [Clock.RuledOut] = [],
  ) -> Clock {
    let raw = length.map { terms.rawDay(from: trigger, $0, calendar) }
    let rolled = rolls ? raw.map { calendar.rolls(from: $0) } ?? [] : []
    return Clock(
      rule: self,
      trigger: trigger,
      source: source,
      raw: raw,
      rolls: rolled,
      due: rolled.last?.to ?? raw,
      careful: isBackward && !rolled.isEmpty ? raw.map { calendar.openDay(onOrBefore: $0) } : nil,
      others: others,
    )
  }
}

extension ClockTerms {
  /// The day by counting alone.
  func rawDay(from trigger: Day, _ length: ClockLength, _ calendar: CourtCalendar) -> Day {
    let count = isBackward ? -length.count : length.count
    let trigger = start(trigger)
    return switch length.unit {
    case .days: trigger + count
    case .businessDays: calendar.openDays(count, from: trigger)
    case .months: trigger.adding(months: count)
    case .years: trigger.adding(months: 12 * count)
    }
  }
}

extension Day {
  /// The same day of the month `count` months later, or the last day of a month without that day.
  func adding(months count: Int) -> Day {
    let parts = parts
    let months = parts.year * 12 + parts.month - 1 + count
    let year = months >= 0 ? months / 12 : (months - 11) / 12
    let month = months - year * 12 + 1
    let day = min(parts.day, Day.daysIn(month: month, of: year))
    return Day(year: year, month: month, day: day) ?? self
  }
}
