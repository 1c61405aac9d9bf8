/// The state of a removal order, with its dates.
struct OrderFinding: Hashable, Sendable {
  let status: Derived<OrderStatus>
  /// The day of the order; nil if there is none.
  var orderedOn: Day?
  /// The country ordered.
  var orderedTo = ""
  /// The number of the judge's proceeding with the order; none for an order by DHS alone.
  var proceeding: Int64?
  /// The limb and day of finality, where it is final.
  var finality: Derived<Finality>?
  /// The last day of the appeal window, or of voluntary departure where the clinic knows it.
  var lastDay: Day?
  /// Whether that last day is the grant's own; else it is the longest the law allows.
  var isLastDayKnown = true
  /// The day voluntary departure was granted, by the judge or by the Board.
  var grantedOn: Day?
  /// The days of voluntary departure the Board's own code gives.
  var givenDays: Int?
  /// The day of a decision on protection alone whose time to appeal has not run out.
  var decidedOn: Day?
  /// A later day of the Board's from which a petition for review may still be counted.
  var boardDay: BoardDay?
  /// The last denial of a motion against a final order, from which a time of its own runs.
  var denial: MotionDenial?

  /// The limb on which an order became final, and the day.
  struct Finality: Hashable, Sendable {
    let limb: FinalityLimb
    let day: Day
  }
}

extension CaseHistory {
  /// Derives the state of the removal order; nil if no order or departure was ever entered.
  func deriveOrder(
    _ facts: OrderFacts,
    ordered: [Proceeding],
    asOf day: Day,
    plan: ClockPlan,
  ) -> OrderFinding? {
    var index: Int?
    // By place, because a proceeding is costly to copy.
    for place in ordered.indices.reversed() where hasOrder(ordered[place]) {
      index = place
      break
    }
    let orderedOn = index.flatMap { ordered[$0].completedOn }
    if let issued = issuedOrder(facts, after: orderedOn, ordered, asOf: day, plan) {
      return issued
    }
    if let behind = orderBehindProtection(ordered, asOf: day, plan: plan) { return behind }
    guard let index else { return granted(ordered, after: nil, asOf: day, plan: plan) }
    if index < ordered.count - 1 {
      return granted(ordered, after: index, asOf: day, plan: plan) ?? followed(ordered, at: index)
    }
    return EnteredOrder(ordered, at: index, of: self, facts, asOf: day, plan: plan)?.finding
  }

  @inline(__always)
  private func hasOrder(_ proceeding: Proceeding) -> Bool {
    switch proceeding.decisionCode(caseType: courtCase.caseType)?.reading.outcome {
    case .removal, .removalWithheld, .voluntaryDeparture: true
    default: false
    }
  }

  /// An order that a later proceeding took the place of, unless nothing but a bond or the Board's
  /// jurisdiction is in what followed it.
  private func followed(_ ordered: [Proceeding], at place: Int) -> OrderFinding {
    let evidence = Evidence(.proceeding, ordered[place].id)
    let further = ordered.indices.last.map { Evidence(.proceeding, ordered[$0].id) }
    let isUndone = ordered[(place + 1)...].contains { !$0.leavesOrder }
    return OrderFinding(
      status: isUndone
        ? Derived(.undone, .orderUndone, evidence, further: further)
        : Derived(.unclear, .orderFollowedUntold, evidence, further: further),
      orderedOn: ordered[place].completedOn,
      orderedTo: ordered[place].orderedTo,
      proceeding: ordered[place].id,
    )
  }

  /// O8: an order by DHS that the clinic knows of, not older than the judge's last one.
  private func issuedOrder(
    _ facts: OrderFacts,
    after orderedOn: Day?,
    _ ordered: [Proceeding],
    asOf day: Day,
    _ plan: ClockPlan,
  ) -> OrderFinding? {
    guard let fact = facts.last(of: OrderFact.ordersByDHS), let issuedOn = fact.day,
      orderedOn.map({ $0 <= issuedOn }) ?? true
    else { return nil }
    let judged = ordered.last { $0.completedOn.map { $0 <= issuedOn } == true }
    let order = IssuedOrder(
      fact,
      on: issuedOn,
      facts,
      replacedBy: notice(after: fact),
      fear: fearFound(after: fact, asOf: day),
    )
    var finding = order.finding(asOf: day)
    finding.boardDay = claimDecided(ordered)
    finding.orderedTo = judged?.orderedTo ?? ""
    finding.decidedOn = claimWindow(ordered, asOf: day, plan: plan)?.decidedOn
    return finding
  }

  /// A credible fear found after an order of expedited removal, by an officer or a judge.
  private func fearFound(after fact: RepatriationFact, asOf day: Day) -> RepatriationFact? {
    guard fact.value == OrderFact.expedited.rawValue else { return nil }
    let found = [FearFact.credible.key, FearFact.vacated.key]
    return
      repatriation.filter {
        found.contains($0.key) && $0.dayNumber >= fact.dayNumber && $0.dayNumber <= day.number
      }
      .max { ($0.dayNumber, $0.id) < ($1.dayNumber, $1.id) }
  }

  /// The proceeding begun after an order of expedited removal: fear was found and a notice filed.
  private func notice(after fact: RepatriationFact) -> Proceeding? {
    guard fact.value == OrderFact.expedited.rawValue, let day = fact.day else { return nil }
    return proceedings.filter { $0.caseType == "RMV" && $0.filedOn.map { $0 >= day } == true }
      .min { ($0.filedOn?.number ?? 0, $0.id) < ($1.filedOn?.number ?? 0, $1.id) }
  }
}
