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
      plan.rules(for: trigger)
        .compactMap { rule in isDone(rule, trigger) ? nil : clock(rule, trigger) }
    }
    return clocks.enumerated().filter { isShown($0.element) }
      .sorted { one, two in
        (one.element.due?.number ?? .max, one.element.rule.weight, one.offset) < (
          two.element.due?.number ?? .max, two.element.rule.weight, two.offset,
        )
      }
      .map(\.element)
  }

  private func clock(_ rule: ClockRule, _ trigger: ClockTrigger) -> Clock? {
    guard let applied = trigger.applied(rule) else { return nil }
    var clock = applied.clock(
      from: trigger.day,
      source: source(of: trigger, leftOut: trigger.daysLeftOut(rule)),
      calendar: plan.calendar,
      others: plan.ruledOut(rule, for: trigger.day),
    )
    clock.place = place(of: rule)
    return clock
  }

  /// What a rule says of the circuit the case is in, by its court.
  private func place(of rule: ClockRule) -> Phrase {
    guard !rule.circuits.isEmpty else { return "" }
    let court = summary.court
    guard let circuit = Circuit(court: court), let words = rule.circuits[circuit] else {
      let decides: Phrase = rule.start == .custody ? "detention" : "the hearing"
      return "the circuit is not known from the court; it is that of the place of \(decides)"
    }
    let decides: Phrase = rule.start == .custody ? "detention" : "the hearing"
    let title = Phrase(words: circuit.title)
    let law = Phrase(words: words)
    return "\(title), by the court \(court); the place of \(decides) decides: \(law)"
  }

  /// Whether a clock of a recorded fact is of use: ahead, or past by no more than three months.
  private func isShown(_ clock: Clock) -> Bool {
    guard clock.rule.start == .fact, let due = clock.due else { return true }
    return due >= asOf - 90
  }

  /// The clocks of the case, the gravest first: what is late, then what runs by how grave missing
  /// it is and by day, then what is past, the latest first.
  public func clocksByGravity() -> [Clock] {
    let clocks = clocks()
    let late = clocks.filter(isLate)
    let running = clocks.filter { !isLate($0) && ($0.due ?? asOf) >= asOf }
      .enumerated()
      .sorted {
        ($0.element.rule.weight, $0.offset) < ($1.element.rule.weight, $1.offset)
      }
      .map(\.element)
    let past = clocks.filter { !isLate($0) && ($0.due ?? asOf) < asOf }
      .sorted { one, two in
        let latest = one.due?.number ?? 0
        let other = two.due?.number ?? 0
        return (other, one.rule.weight) < (latest, two.rule.weight)
      }
    return late + running + past
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
      plan.forEachPlanned(for: trigger) { planned in
        guard let terms = trigger.applied(planned.terms),
          let latest = terms.latestDue(from: trigger.day), latest >= asOf,
          let due = terms.dueDay(from: trigger.day, plan.calendar),
          due >= asOf || planned.canBeLate && showsFilings,
          !hasFilings || !isDone(plan.rule(planned), trigger)
        else { return }
        body(due, planned)
      }
    }
  }

  /// Whether the clinic recorded that the deadline was met, or what ends it by itself.
  private func isDone(_ rule: ClockRule, _ trigger: ClockTrigger) -> Bool {
    guard hasFilings else { return false }
    return isUsed(rule, trigger) || isRecorded(rule, trigger)
  }

  /// Whether anything is on record that can end a clock.
  private var hasFilings: Bool { !history.repatriation.isEmpty || !history.motions.isEmpty }

  /// Whether asylum was asked for, so that a time to ask for it is met or past.
  private var hasAskedForAsylum: Bool {
    history.applications.contains { $0.isOfAsylum }
  }

  /// Whether the one motion the rule gives is pending or was denied, or asylum was asked for.
  ///
  /// A motion of one kind leaves the time for the other kinds as it is, and a motion by DHS leaves
  /// all of them.
  ///
  /// > Source: INA 240(b)(5)(C), (c)(6)(A), (c)(7)(A): one motion of each; Matter of M-S-, 22 I&N
  /// Dec. 349 (BIA 1998): an order in absentia can be reopened without being rescinded (general
  /// knowledge, verify).
  private func isUsed(_ rule: ClockRule, _ trigger: ClockTrigger) -> Bool {
    if rule.id == "ASY-REASON" { return hasAskedForAsylum }
    guard let kinds = CaseDerivation.motionKinds[rule.id] else { return false }
    return history.motions.contains { motion in
      kinds.contains(motion.kind) && motion.filedBy != "I"
        && (motion.isUndecided || motion.decision == "D" && rule.length != nil)
        && motion.receivedOn.map { $0 >= trigger.day } ?? false
    }
  }

  /// The kinds of motion each rule gives a time for.
  private static let motionKinds: [String: Set<String>] = [
    "MTR": ["O"], "MTR-IA-180": ["MA", "SA"], "MTR-IA-NOTICE": ["MA", "SA"], "RECON": ["FD"],
  ]

  private func isRecorded(_ rule: ClockRule, _ trigger: ClockTrigger) -> Bool {
    history.repatriation.contains { fact in
      guard let day = fact.day, day <= asOf, fact.id != trigger.fact else { return false }
      if rule.ends.contains(fact.key) { return day >= trigger.since ?? trigger.day }
      guard fact.kind == FactKind.done.rawValue, fact.value.uppercased() == rule.id else {
        return false
      }
      if let since = trigger.since { return day >= since }
      guard rule.isBackward else { return day >= trigger.day }
      return day <= trigger.day && day > lastHeld(before: trigger.day)
    }
  }

  /// The last hearing held before a day: what was filed for it was filed for no later one.
  private func lastHeld(before day: Day) -> Day {
    let held = history.hearings.filter { $0.adjournment.isEmpty }.compactMap(\.heldOn)
    return held.filter { $0 < day && $0 < asOf }.max() ?? Day(number: .min)
  }

  /// Where day 0 comes from, in words.
  private func source(of trigger: ClockTrigger, leftOut days: Int) -> Phrase {
    let title = Phrase(words: trigger.title ?? trigger.basis.rawValue)
    var words: [Phrase] = ["\(title), \(trigger.day)"]
    if let row = trigger.evidence { words.append("from \(row.table.rawValue) \(row.id)") }
    if let fact = history.repatriation.first(where: { $0.id == trigger.fact }) {
      words.append(
        fact.source.isEmpty ? "told by nobody named" : "told by \(fact.source)"
      )
    }
    if days > 0 {
      words.append(
        trigger.start == .application
          ? "\(days) days of the applicant's own delay are not counted"
          : "\(days) days of failure to co-operate are not counted"
      )
    }
    if trigger.start == .application { words.append(stopSource) }
    if let other = recordedDue(trigger) {
      words.append("the court's own record says due \(other)")
    }
    return .parts(words)
  }

  /// The due date of the court's own record, where it is not the one computed.
  private func recordedDue(_ trigger: ClockTrigger) -> Day? {
    guard trigger.start == .order, trigger.basis == .decision,
      let recorded = proceedings.first(where: { $0.id == order?.proceeding })?.appealDueOn,
      recorded != plan.appealWindowEnd(decidedOn: trigger.day)
    else { return nil }
    return recorded
  }
}
