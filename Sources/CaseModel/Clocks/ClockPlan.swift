/// A book of rules and a calendar, arranged so that a case's clocks are found without searching.
///
/// Everything derived of a case is derived by one plan: the rules Vigil comes with, and those and
/// the closures a user adds.
public struct ClockPlan: Hashable, Sendable {
  /// What a plan holds, kept in one place because every derivation has its plan with it.
  private final class Contents: Sendable {
    let book: ClockRuleBook
    let calendar: CourtCalendar
    let rules: [ClockStart: [[PlannedRule]]]

    init(_ book: ClockRuleBook, _ calendar: CourtCalendar) {
      self.book = book
      self.calendar = calendar
      var rules: [ClockStart: [[PlannedRule]]] = [:]
      var seen: Set<String> = []
      for rule in book.rules where seen.insert(rule.id).inserted {
        let versions = book.versions(of: rule.id).sorted { $0.version > $1.version }
        rules[rule.start, default: []].append(versions.map(PlannedRule.init))
      }
      self.rules = rules
    }
  }

  private let contents: Contents

  /// The rules.
  public var book: ClockRuleBook { contents.book }
  /// The days courts are closed.
  public var calendar: CourtCalendar { contents.calendar }

  /// Makes a plan of rules and closures.
  public init(_ book: ClockRuleBook, _ calendar: CourtCalendar = CourtCalendar()) {
    contents = Contents(book, calendar)
  }

  /// Whether two plans have the same rules and closures.
  public static func == (one: ClockPlan, two: ClockPlan) -> Bool {
    one.contents === two.contents || one.book == two.book && one.calendar == two.calendar
  }

  /// Feeds rules and closures to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(book)
    hasher.combine(calendar)
  }

  /// The rules Vigil comes with, and a calendar of weekends and federal holidays.
  public static let standard = ClockPlan(.standard)

  /// The rules a trigger starts, each in the version in force for its day.
  func rules(for start: ClockStart, on trigger: Day) -> [ClockRule] {
    planned(for: start, on: trigger).map(\.rule)
  }

  /// The same, without copying rules.
  func planned(for start: ClockStart, on trigger: Day) -> [PlannedRule] {
    var rules: [PlannedRule] = []
    forEachPlanned(for: start, on: trigger) { rules.append($0) }
    return rules
  }

  /// Hands them over one by one.
  func forEachPlanned(for start: ClockStart, on trigger: Day, _ body: (PlannedRule) -> Void) {
    for versions in contents.rules[start] ?? [] {
      if let rule = versions.first(where: { $0.isApplied && $0.covers(trigger) }) { body(rule) }
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
    appealRule(on: decidedOn)?.terms.dueDay(from: decidedOn, calendar) ?? rolled(decidedOn + 30)
  }

  /// The rule the window for an appeal is counted by, whatever other rules a decision starts.
  func appealRule(on decidedOn: Day) -> PlannedRule? {
    planned(for: .order, on: decidedOn)
      .first { $0.terms.length != nil && $0.rule.id == ClockRule.appealID }
  }

  /// The day itself, or the next open one.
  func rolled(_ day: Day) -> Day {
    calendar.openDay(onOrAfter: day)
  }
}

/// A rule with what a plan asks of it again and again, so that the rule itself is not copied.
final class PlannedRule: Sendable {
  let rule: ClockRule
  let terms: ClockTerms
  let isApplied: Bool
  let canBeLate: Bool
  private let from: Day?
  private let to: Day?

  init(_ rule: ClockRule) {
    self.rule = rule
    terms = rule.terms
    isApplied = rule.status.isApplied
    canBeLate = rule.canBeLate
    from = rule.from
    to = rule.to
  }

  /// Whether the version is for triggers of a day, whatever its status.
  func covers(_ trigger: Day) -> Bool {
    trigger >= from ?? trigger && trigger <= to ?? trigger
  }
}

/// What a deadline is counted by.
struct ClockTerms: Hashable, Sendable {
  var length: ClockLength?
  let isBackward: Bool
  let rolls: Bool
}

extension ClockRule {
  /// What it is counted by.
  var terms: ClockTerms { ClockTerms(length: length, isBackward: isBackward, rolls: rolls) }
}

extension ClockTerms {
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
