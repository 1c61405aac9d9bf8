/// A book of rules and a calendar, arranged so that a case's clocks are found without searching.
///
/// Everything derived of a case is derived by one plan: the rules Vigil comes with, and those and
/// the closures a user adds.
public struct ClockPlan: Hashable, Sendable {
  /// The rules.
  public let book: ClockRuleBook
  /// The days courts are closed.
  public let calendar: CourtCalendar
  private let rules: [ClockStart: [[ClockRule]]]

  /// Makes a plan of rules and closures.
  public init(_ book: ClockRuleBook, _ calendar: CourtCalendar = CourtCalendar()) {
    self.book = book
    self.calendar = calendar
    var rules: [ClockStart: [[ClockRule]]] = [:]
    var seen: Set<String> = []
    for rule in book.rules where seen.insert(rule.id).inserted {
      let versions = book.versions(of: rule.id).sorted { $0.version > $1.version }
      rules[rule.start, default: []].append(versions)
    }
    self.rules = rules
  }

  /// The rules Vigil comes with, and a calendar of weekends and federal holidays.
  public static let standard = ClockPlan(.standard)

  /// The rules a trigger starts, each in the version in force for its day.
  func rules(for start: ClockStart, on trigger: Day) -> [ClockRule] {
    (rules[start] ?? [])
      .compactMap { versions in
        versions.first { $0.status.isApplied && $0.covers(trigger) }
      }
  }

  /// The versions of a rule that are not applied.
  func ruledOut(_ rule: ClockRule, for trigger: Day) -> [Clock.RuledOut] {
    book.clock(rule.id, from: trigger, calendar: calendar)?.others ?? []
  }

  /// The last day of the window for an appeal to the Board.
  ///
  /// > Source: 8 CFR 1003.38(b) as `BIA-APP` of the book has it; 30 days where the book lacks it.
  func appealWindowEnd(decidedOn: Day) -> Day {
    appealRule(on: decidedOn)?.dueDay(from: decidedOn, calendar) ?? rolled(decidedOn + 30)
  }

  /// The rule the window for an appeal is counted by, whatever other rules a decision starts.
  func appealRule(on decidedOn: Day) -> ClockRule? {
    rules(for: .order, on: decidedOn).first { $0.id == ClockRule.appealID && $0.length != nil }
  }

  /// The day itself, or the next open one.
  func rolled(_ day: Day) -> Day {
    calendar.openDay(onOrAfter: day)
  }
}

extension ClockRule {
  /// The day the rule gives, without the steps to it.
  func dueDay(from trigger: Day, _ calendar: CourtCalendar) -> Day? {
    guard let length else { return nil }
    let raw = rawDay(from: trigger, length, calendar)
    return rolls ? calendar.openDay(onOrAfter: raw) : raw
  }

  /// A day the deadline cannot be later than, closures of weeks aside.
  func latestDue(from trigger: Day) -> Day? {
    guard let length else { return nil }
    if isBackward { return trigger }
    let days =
      switch length.unit {
      case .days: length.count
      case .businessDays: 2 * length.count
      case .months: 31 * length.count
      case .years: 366 * length.count
      }
    return trigger + days + 31
  }
}
