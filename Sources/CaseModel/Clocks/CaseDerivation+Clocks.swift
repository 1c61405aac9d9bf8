extension CaseDerivation {
  /// The running clocks of the case, the earliest first, those without a limit last.
  ///
  /// Which clocks run is looked at from the as-of day; the days they give depend on nothing but
  /// their trigger and the plan the case is derived by.
  ///
  /// - Returns: The clocks, each with where its day 0 comes from; those the clinic recorded as done
  ///   are left out.
  public func clocks() -> [Clock] {
    let clocks = clockTriggers.flatMap { trigger in
      plan.rules(for: trigger.start, on: trigger.day)
        .compactMap { rule -> Clock? in
          guard !isDone(rule, trigger) else { return nil }
          let others = plan.ruledOut(rule, for: trigger.day)
          return trigger.applied(rule)
            .clock(
              from: trigger.day,
              source: source(of: trigger),
              calendar: plan.calendar,
              others: others,
            )
        }
    }
    return clocks.enumerated()
      .sorted { one, two in
        (one.element.due?.number ?? .max, one.offset) < (
          two.element.due?.number ?? .max, two.offset,
        )
      }
      .map(\.element)
  }

  /// Whether a clock's day is past and what it asks for is still to be done.
  public func isLate(_ clock: Clock) -> Bool {
    guard let due = clock.due else { return false }
    return due < asOf && clock.trigger >= asOf && clock.rule.canBeLate && showsFilings
  }

  /// Whether what was filed is known; in public data it is not, and a day passed is over there.
  private var showsFilings: Bool { history.person != nil }

  /// Hands over every clock that is not past, or is past and can still be met, without its reasons.
  func forEachRunning(_ body: (Day, PlannedRule) -> Void) {
    for trigger in clockTriggers {
      plan.forEachPlanned(for: trigger.start, on: trigger.day) { planned in
        let terms = trigger.applied(planned.terms)
        guard let latest = terms.latestDue(from: trigger.day), latest >= asOf,
          let due = terms.dueDay(from: trigger.day, plan.calendar),
          due >= asOf || planned.canBeLate && showsFilings,
          history.repatriation.isEmpty || !isDone(plan.rule(planned), trigger)
        else { return }
        body(due, planned)
      }
    }
  }

  /// Whether the clinic recorded that the deadline was met.
  private func isDone(_ rule: ClockRule, _ trigger: ClockTrigger) -> Bool {
    guard !history.repatriation.isEmpty else { return false }
    return history.repatriation.contains { fact in
      guard fact.kind == FactKind.done.rawValue, fact.value.uppercased() == rule.id,
        let day = fact.day, day <= asOf
      else { return false }
      return rule.isBackward ? day <= trigger.day : day >= trigger.day
    }
  }

  /// Where day 0 comes from, in words.
  private func source(of trigger: ClockTrigger) -> String {
    var words = ["\(trigger.basis.rawValue), \(trigger.day)"]
    if let row = trigger.evidence { words.append("from \(row.table.rawValue) \(row.id)") }
    if let fact = history.repatriation.first(where: { $0.id == trigger.fact }) {
      words.append("told by \(fact.source.isEmpty ? "nobody named" : fact.source)")
    }
    if trigger.stopped > 0 {
      words.append("\(trigger.stopped) days of the applicant's own delay are not counted")
    }
    if let other = recordedDue(trigger) {
      words.append("the court's own record says due \(other)")
    }
    return words.joined(separator: "; ")
  }

  /// The due date of the court's own record, where it is not the one computed.
  private func recordedDue(_ trigger: ClockTrigger) -> Day? {
    guard trigger.start == .order,
      let recorded = proceedings.first(where: { $0.id == order?.proceeding })?.appealDueOn,
      recorded != plan.appealWindowEnd(decidedOn: trigger.day)
    else { return nil }
    return recorded
  }
}
