/// A book of rules and a calendar, arranged so that a case's clocks are found without searching.
///
/// Everything derived of a case is derived by one plan: the rules Vigil comes with, and those and
/// the closures a user adds.
public struct ClockPlan: Hashable, Sendable {
  /// What a plan holds, kept in one place because every derivation has its plan with it.
  private final class Contents: Sendable {
    let book: ClockRuleBook
    let calendar: CourtCalendar
    let stopCodes: Set<String>?
    /// The versions of rules that are applied, by the place of what starts them; those of one rule
    /// together, the newest first.
    let rules: [[PlannedRule]]
    /// Those a fact the clinic recorded starts, by the fact's kind and value.
    let facts: [String: [PlannedRule]]
    /// The names of rules whose day is no deadline of the client's own.
    let marks: Set<String>
    /// Those of the window for an appeal, which is asked for in most cases with an order.
    let appeals: [PlannedRule]

    init(_ book: ClockRuleBook, _ calendar: CourtCalendar, _ stopCodes: Set<String>?) {
      self.stopCodes = stopCodes
      self.book = book
      self.calendar = calendar
      var rules: [[PlannedRule]] = ClockStart.allCases.map { _ in [] }
      var seen: Set<String> = []
      for (place, first) in book.rules.enumerated() where seen.insert(first.id).inserted {
        let versions = book.rules.indices.filter { book.rules[$0].id == first.id }
          .sorted { book.rules[$0].version > book.rules[$1].version }
        rules[first.start.index] +=
          versions.filter { book.rules[$0].status.isApplied }
          .map { PlannedRule(book.rules[$0], at: $0, first: place) }
      }
      self.rules = rules
      var facts: [String: [PlannedRule]] = [:]
      for planned in rules[ClockStart.fact.index] {
        for key in book.rules[planned.index].facts { facts[key, default: []].append(planned) }
      }
      self.facts = facts
      marks = Set(book.rules.filter { !$0.isOwn }.map(\.id))
      appeals = rules[ClockStart.order.index]
        .filter { book.rules[$0.index].id == ClockRule.appealID }
    }
  }

  private let contents: Contents

  /// The rules.
  public var book: ClockRuleBook { contents.book }
  /// The days courts are closed.
  public var calendar: CourtCalendar { contents.calendar }
  /// The adjournment codes a release declares to stop the count for an asylum work permit; nil
  /// where it declares none.
  public var stopCodes: Set<String>? { contents.stopCodes }

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - book: The rules.
  ///   - calendar: The days courts are closed.
  ///   - stopCodes: The adjournment codes a release declares to stop the asylum count.
  public init(
    _ book: ClockRuleBook,
    _ calendar: CourtCalendar = CourtCalendar(),
    stopCodes: Set<String>? = nil,
  ) {
    contents = Contents(book, calendar, stopCodes)
  }

  /// The same plan with the adjournment codes a release declares to stop the asylum count.
  public func stopping(at codes: Set<String>?) -> ClockPlan {
    codes == stopCodes ? self : ClockPlan(book, calendar, stopCodes: codes)
  }

  /// Whether two plans have the same rules and closures.
  public static func == (one: ClockPlan, two: ClockPlan) -> Bool {
    one.contents === two.contents
      || one.book == two.book && one.calendar == two.calendar && one.stopCodes == two.stopCodes
  }

  /// Feeds rules and closures to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(book)
    hasher.combine(calendar)
  }

  /// The rules Vigil comes with, and a calendar of weekends and federal holidays.
  public static let standard = ClockPlan(.standard)

  /// The rules a trigger starts, each in the version in force for its day.
  func rules(for trigger: ClockTrigger) -> [ClockRule] {
    var rules: [ClockRule] = []
    forEachPlanned(for: trigger) { rules.append(rule($0)) }
    return rules
  }

  /// Whether a fact starts any rule, by its day or its last day.
  func hasRules(forFact key: String) -> Bool {
    contents.facts[key] != nil || contents.facts[key + ClockRule.endMark] != nil
  }

  /// Hands over the same, without copying rules.
  func forEachPlanned(for trigger: ClockTrigger, _ body: (PlannedRule) -> Void) {
    let started =
      trigger.key.map { contents.facts[$0] ?? [] } ?? contents.rules[trigger.start.index]
    var last: Int?
    for rule in started where rule.first != last && rule.covers(trigger.day) {
      last = rule.first
      body(rule)
    }
  }

  /// Whether somebody on the client's side has to act by the rule's day.
  func isOwn(_ id: String) -> Bool { !contents.marks.contains(id) }

  /// The rule itself.
  func rule(_ planned: PlannedRule) -> ClockRule { contents.book.rules[planned.index] }

  /// The rule's name, without copying the rule.
  func name(of planned: PlannedRule) -> String { contents.book.rules[planned.index].id }

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
    guard let rule = contents.appeals.first(where: { $0.covers(decidedOn) }) else { return nil }
    return rule.terms.length == nil ? nil : rule
  }

  /// The day itself, or the next open one.
  func rolled(_ day: Day) -> Day {
    calendar.openDay(onOrAfter: day)
  }
}

extension ClockStart {
  /// Its place among all, quicker to find than by hashing its name.
  fileprivate var index: Int { ClockStart.allCases.firstIndex(of: self) ?? 0 }
}

/// What a plan asks of a version of a rule again and again, so that the rule itself is not copied.
struct PlannedRule: Sendable {
  /// The version's place in its book.
  let index: Int
  /// The place of the first version of the same name.
  let first: Int
  let terms: ClockTerms
  let canBeLate: Bool
  let weight: Int
  private let from: Day?
  private let to: Day?

  init(_ rule: ClockRule, at place: Int, first: Int) {
    self.index = place
    self.first = first
    terms = rule.terms
    canBeLate = rule.canBeLate
    weight = rule.weight
    from = rule.from
    to = rule.to
  }

  /// Whether the version is for triggers of a day.
  func covers(_ trigger: Day) -> Bool {
    trigger >= from ?? trigger && trigger <= to ?? trigger
  }
}

/// What a deadline is counted by.
struct ClockTerms: Hashable, Sendable {
  var length: ClockLength?
  let isBackward: Bool
  let rolls: Bool
  let notBefore: Day?

  /// Day 0 of a trigger.
  func start(_ trigger: Day) -> Day { notBefore.map { max($0, trigger) } ?? trigger }
}

extension ClockRule {
  /// What it is counted by.
  var terms: ClockTerms {
    ClockTerms(length: length, isBackward: isBackward, rolls: rolls, notBefore: notBefore)
  }
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
    let trigger = start(trigger)
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
