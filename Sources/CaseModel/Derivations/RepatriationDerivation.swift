extension CaseHistory {
  /// Derives the execution stage: the last one told, or unknown since finality.
  func deriveStage(order: OrderFinding?, asOf day: Day) -> Derived<StageReached>? {
    if let fact = lastFact(asOf: day, where: { $0.stage != nil }), let stage = fact.stage {
      return Derived(StageReached(stage: stage, day: fact.day), .stageTold, fact: fact.id)
    }
    guard let finality = order?.finality else { return nil }
    let reached = StageReached(stage: .unknown, day: finality.value.day)
    return Derived(reached, .stageUnknown, finality.evidence, further: finality.further)
  }

  /// Derives the step of verification abroad that was told last.
  func deriveStep(asOf day: Day) -> Derived<VerificationStep>? {
    guard let fact = lastFact(asOf: day, where: { $0.kind == FactKind.step.rawValue }),
      let step = VerificationStep(rawValue: fact.value)
    else { return nil }
    return Derived(step, .stepTold, fact: fact.id)
  }

  private func lastFact(
    asOf day: Day,
    where isMeant: (RepatriationFact) -> Bool,
  ) -> RepatriationFact? {
    repatriation.filter { isMeant($0) && ($0.day.map { $0 <= day } ?? true) }
      .max { ($0.day?.number ?? .min, $0.id) < ($1.day?.number ?? .min, $1.id) }
  }

  /// Derives the blockers that stand, in the order of their kind.
  func deriveBlockers(order: OrderFinding?, asOf day: Day) -> [Derived<Blocker>] {
    // Most cases have neither an order nor anything told; millions of them are derived in a row.
    guard order != nil || !repatriation.isEmpty else { return [] }
    let id = order.flatMap { $0.proceeding ?? withholdingOnly }
    let place = proceedings.firstIndex { $0.id == id }
    let evidence = id.map { Evidence(.proceeding, $0) }
    var found: [Blocker] = []
    if let order, let place { found = derivedBlockers(order, proceedings[place]) }
    guard !found.isEmpty || !repatriation.isEmpty else { return [] }
    return Blocker.allCases.compactMap { blocker in
      found.contains(blocker)
        ? Derived(blocker, .blockerDerived, evidence) : toldBlocker(blocker, asOf: day)
    }
  }

  /// The blockers that follow from the order, the appeal and the motions.
  private func derivedBlockers(_ order: OrderFinding, _ proceeding: Proceeding) -> [Blocker] {
    let status = order.status.value
    var found: [Blocker] = []
    switch status {
    case .window: found.append(.appealWindow)
    case .appeal: found.append(.appeal)
    case .departure: found.append(.departure)
    default: break
    }
    if status.isPresent {
      if let protection = protection(proceeding) { found.append(protection) }
      if motions.contains(where: { $0.stay == "G" }) { found.append(.stay) }
    }
    if status.isFinal, hasPendingAbsentiaMotion { found.append(.absentiaMotion) }
    return found
  }

  /// The number of the proceeding in which only protection was at issue, after an order by DHS.
  private var withholdingOnly: Int64? {
    let last = orderedProceedings.last {
      $0.decisionCode(caseType: courtCase.caseType)?.caseType == DecisionCode.withholdingOnly
    }
    return last?.id
  }

  /// The protection granted beside the order: the letters G and H are deferral under the
  /// Convention, all others withholding.
  private func protection(_ proceeding: Proceeding) -> Blocker? {
    guard let code = proceeding.decisionCode(caseType: courtCase.caseType),
      code.reading.outcome == .removalWithheld
        || code.caseType == DecisionCode.withholdingOnly && code.reading.outcome == .relief
    else { return nil }
    let isDeferral = code.caseType == "RMV" && ["G", "H"].contains(code.letter)
    return isDeferral ? .deferral : .withholding
  }

  private var hasPendingAbsentiaMotion: Bool {
    motions.contains { $0.kind == "MA" && $0.decision.isEmpty && $0.decidedOn == nil }
  }

  private func toldBlocker(_ blocker: Blocker, asOf day: Day) -> Derived<Blocker>? {
    standingFact(of: blocker, asOf: day).map { Derived(blocker, .blockerTold, fact: $0.id) }
  }

  /// The fact by which a blocker stands: begun, not ended, and lifted by no later fact.
  private func standingFact(of blocker: Blocker, asOf day: Day) -> RepatriationFact? {
    guard !repatriation.isEmpty else { return nil }
    let known = repatriation.filter { $0.day.map { $0 <= day } ?? true }
    let begun = known.filter { $0.blocker == blocker && !$0.hasEnded(by: day) }
      .max { ($0.dayNumber, $0.id) < ($1.dayNumber, $1.id) }
    guard let begun else { return nil }
    let isLifted = known.contains {
      $0.lifted == blocker && ($0.dayNumber, $0.id) > (begun.dayNumber, begun.id)
    }
    return isLifted ? nil : begun
  }
}

/// A stage of carrying out an order and the day it was reached.
struct StageReached: Hashable, Sendable {
  let stage: ExecutionStage
  let day: Day?
}

extension DerivationRule {
  static let stageTold = DerivationRule(
    "stage.told",
    "The last stage somebody told about; who told is beside it in the timeline.",
    authority: "the clinic's own record",
    .sourced,
  )
  static let stageUnknown = DerivationRule(
    "stage.unknown",
    "The order is final and nothing is known about carrying it out since that day.",
    authority: "no public data shows execution stages of one case",
    .sourced,
  )
  static let stepTold = DerivationRule(
    "step.told",
    "The last step of verification abroad that somebody told about.",
    authority: "the clinic's own record",
    .sourced,
  )
  static let blockerDerived = DerivationRule(
    "blocker.derived",
    "Follows from the order, the appeal or the motions in the data.",
    authority: "8 CFR 1003.6(a), 1208.16-.17, 1240.26; INA 240(b)(5)(C)",
    .general,
  )
  static let blockerTold = DerivationRule(
    "blocker.told",
    "Recorded by the clinic and not ended.",
    authority: "the clinic's own record",
    .sourced,
  )
}
