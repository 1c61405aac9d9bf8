/// What of a case starts clocks, with the day and where it is known from.
struct ClockTrigger: Hashable, Sendable {
  let start: ClockStart
  let day: Day
  let basis: Basis
  var evidence: Evidence?
  var fact: Int64?
  /// The days a grant gives, where they are not the rule's own.
  var days: Int?
  /// The days that do not count: of the applicant's own delay, or of failure to co-operate.
  var stops: [CountStop] = []
  /// The fact's kind and value, with a mark for its last day; nil where no fact starts the clock.
  var key: String?
  /// What the fact is, in words.
  var title: String?
  /// The day from which a filing counts as made for this clock; nil for the trigger's own.
  var since: Day?

  /// How long the clocks of a recorded fact stay in its case.
  ///
  /// > Units: Days after the fact's day; the longest rule runs 21 years.
  static let longestShown = 366 * 22

  /// What happened on the day.
  enum Basis: String, Hashable, Sendable {
    case decision = "decision of the judge"
    case absentia = "order in absentia"
    case final = "order final"
    case issued = "order by DHS"
    case board = "the Board's ruling that the appeal was late"
    case boardUntold = "the Board's decision, if removal was ordered by it"
    case boardDeparture =
      "the Board's decision with voluntary departure, which a petition or a motion would end"
    case timeOver = "the end of the time to appeal, if no appeal was taken in it"
    case boardProtection =
      "the Board's decision on protection, to be safe; the order's own thirty days run from DHS"
    case boardAsylum = "the Board's decision in an asylum-only case, reviewed like an order"
    case boardMotion = "the Board's denial of a motion"
    case motionRuling = "the judge's denial of a motion"
    case removalPeriod = "beginning of the removal period"
    case grant = "grant of voluntary departure"
    case application = "asylum application received"
    case anniversary = "asylum application, its anniversary"
    case arrival = "entry on record"
    case hearing = "next hearing"
    case told = "recorded by the clinic"
    case bond = "decision on bond"
    case custody = "detained"
    case appeal = "appeal filed"
  }

  init(
    _ start: ClockStart,
    _ day: Day,
    _ basis: Basis,
    _ evidence: Evidence?,
    fact: Int64? = nil,
    days: Int? = nil,
  ) {
    self.start = start
    self.day = day
    self.basis = basis
    self.evidence = evidence
    self.fact = fact
    self.days = days
  }

  /// The terms for this trigger: a grant's own days, and days that do not count left out; nil while
  /// the count stands still, because nobody knows when it goes on.
  func applied(_ terms: ClockTerms) -> ClockTerms? {
    guard days != nil || !stops.isEmpty else { return terms }
    var terms = terms
    if let days, start == .vd || start == .fact { terms.length = ClockLength(days, .days) }
    guard let plain = plainDay(terms) else { return terms }
    guard let due = stops.shifted(plain) else { return nil }
    if due != plain { terms.length = ClockLength(due - terms.start(day), .days) }
    return terms
  }

  /// The rule for this trigger; nil while the count stands still.
  func applied(_ rule: ClockRule) -> ClockRule? {
    guard let terms = applied(rule.terms) else { return nil }
    var rule = rule
    rule.length = terms.length
    return rule
  }

  /// How many days a rule leaves out of its count.
  func daysLeftOut(_ rule: ClockRule) -> Int {
    guard let plain = plainDay(rule.terms), let due = stops.shifted(plain) else { return 0 }
    return due - plain
  }

  /// The day counted to if every day counted; nil without a limit, and for business days, in which
  /// no count that can stand still runs.
  private func plainDay(_ terms: ClockTerms) -> Day? {
    guard !stops.isEmpty, let length = terms.length else { return nil }
    let start = terms.start(day)
    return switch length.unit {
    case .days: start + length.count
    case .months: start.adding(months: length.count)
    case .years: start.adding(months: 12 * length.count)
    case .businessDays: nil
    }
  }
}
