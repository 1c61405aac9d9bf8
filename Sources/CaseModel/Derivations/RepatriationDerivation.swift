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

  /// Derives the blockers in force, in the order of their kind.
  func deriveBlockers(
    order: OrderFinding?,
    ordered: [Proceeding],
    asOf day: Day,
  ) -> [Derived<Blocker>] {
    // Most cases have neither an order nor anything told; millions of them are derived in a row.
    guard order != nil || !repatriation.isEmpty else { return [] }
    let found = order.map { OrderBlockers($0, of: self, ordered: ordered).found } ?? []
    guard !found.isEmpty || !repatriation.isEmpty else { return [] }
    guard found.count != 1 || !repatriation.isEmpty else { return found }
    return Blocker.allCases.compactMap { blocker in
      found.first { $0.value == blocker } ?? toldBlocker(blocker, asOf: day)
    }
  }

  private func toldBlocker(_ blocker: Blocker, asOf day: Day) -> Derived<Blocker>? {
    standingFact(of: blocker, asOf: day).map { Derived(blocker, .blockerTold, fact: $0.id) }
  }

  /// The fact by which a blocker is in force: begun, not ended, and lifted by no later fact.
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
  static let blockerTold = DerivationRule(
    "blocker.told",
    "Recorded by the clinic and not ended.",
    authority: "the clinic's own record",
    .sourced,
  )
}
