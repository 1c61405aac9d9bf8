extension CaseDerivation {
  /// What the clinic recorded that a rule is counted from: each fact's day, and its last day.
  var factTriggers: [ClockTrigger] {
    guard !history.repatriation.isEmpty else { return [] }
    return history.repatriation.flatMap { fact in
      let key = fact.key
      guard plan.hasRules(forFact: key) else { return [ClockTrigger]() }
      let days: [(Day?, String)] = [(fact.day, key), (fact.endedOn, key + ClockRule.endMark)]
      return days.compactMap { day, key in day.flatMap { trigger(fact, $0, key) } }
    }
  }

  private func trigger(_ fact: RepatriationFact, _ day: Day, _ key: String) -> ClockTrigger? {
    guard day >= asOf - ClockTrigger.longestShown else { return nil }
    var trigger = ClockTrigger(.fact, day, .told, nil, fact: fact.id)
    trigger.key = key
    let title = fact.choice?.title ?? fact.value
    trigger.title = key.hasSuffix(ClockRule.endMark) ? "\(title), last day" : title
    trigger.since = fact.day
    if key == OrderFact.departureEarly.key {
      trigger.days = fact.endedOn.map { min($0 - day, 120) }
    }
    return trigger
  }

  /// A bond decision of the judge, which each side can appeal whatever the other does; in a public
  /// docket nobody asks for its clocks.
  var bondTriggers: [ClockTrigger] {
    guard history.person != nil, !history.bonds.isEmpty,
      let bond = history.bonds.filter({ $0.decidedOn != nil })
        .max(by: { ($0.decidedOn?.number ?? 0, $0.id) < ($1.decidedOn?.number ?? 0, $1.id) }),
      let day = bond.decidedOn
    else { return [] }
    let row = Evidence(.bond, bond.id)
    let appeals = history.appeals.filter { $0.subject == .bond && $0.filed >= day.number }
    let isGranted = BondDecision(rawValue: bond.decision)?.setsBond ?? false
    let isOwnOpen = !appeals.contains { $0.isByRespondent }
    let own = isOwnOpen ? [ClockTrigger(.bond, day, .bond, row)] : []
    return own
      + (isGranted && appeals.isEmpty ? [ClockTrigger(.bondGranted, day, .bond, row)] : [])
  }

  /// Custody in which a bond hearing can be asked for: before an order is final.
  var custodyTriggers: [ClockTrigger] {
    guard history.person != nil, isDetained, order?.finality == nil,
      order?.status.value != .dhs, state.value == .pending || order != nil
    else { return [] }
    let stay = history.custodyStays.filter { $0.releasedOn == nil && $0.detainedOn != nil }
      .max { ($0.detainedOn?.number ?? 0, $0.id) < ($1.detainedOn?.number ?? 0, $1.id) }
    guard let day = stay?.detainedOn ?? proceedings.last?.detainedOn else { return [] }
    return [ClockTrigger(.custody, day, .custody, stay.map { Evidence(.custody, $0.id) })]
  }

  /// The arrival, for what two years of presence change.
  var entryTriggers: [ClockTrigger] {
    guard history.person != nil, let entered = history.courtCase.enteredOn, entered <= asOf,
      order?.finality == nil
    else { return [] }
    return [ClockTrigger(.entry, entered, .arrival, Evidence(.courtCase, history.courtCase.id))]
  }

  /// An appeal of an order of voluntary departure, with which the bond has to be shown.
  var departureAppealTriggers: [ClockTrigger] {
    guard history.person != nil, let order, order.status.value == .appeal,
      let appeal, let filed = appeal.value.filedOn,
      let proceeding = proceedings.first(where: { $0.id == order.proceeding }),
      proceeding.decisionCode(caseType: history.courtCase.caseType)?.reading.outcome
        == .voluntaryDeparture
    else { return [] }
    return [ClockTrigger(.departureAppeal, filed, .appeal, Evidence(.appeal, appeal.value.id))]
  }

  /// Whether the clinic recorded abuse by a family member, which gives a motion a year.
  var hasAbuse: Bool {
    history.repatriation.contains {
      $0.key == StatusFact.battered.key || $0.blocker == .battered
    }
  }
}

extension BondDecision {
  /// Whether the judge set a bond or released the person.
  fileprivate var setsBond: Bool {
    switch self {
    case .decreased, .ameliorationGranted, .increased, .recognizance, .noChange, .floresRelease:
      true
    default: false
    }
  }
}
