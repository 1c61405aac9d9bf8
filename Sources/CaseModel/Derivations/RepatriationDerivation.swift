extension CaseHistory {
  /// Derives the execution stage: the last one told, or unknown since finality.
  func deriveStage(order: OrderFinding?, asOf day: Day) -> Derived<StageReached>? {
    if let fact = lastFact("stage", asOf: day), let stage = ExecutionStage(rawValue: fact.value) {
      return Derived(StageReached(stage: stage, day: fact.day), .stageTold)
    }
    guard let finality = order?.finality else { return nil }
    let reached = StageReached(stage: .unknown, day: finality.value.day)
    return Derived(reached, .stageUnknown, finality.evidence, further: finality.further)
  }

  /// Derives the step of verification abroad that was told last.
  func deriveStep(asOf day: Day) -> Derived<VerificationStep>? {
    guard let fact = lastFact("step", asOf: day),
      let step = VerificationStep(rawValue: fact.value)
    else { return nil }
    return Derived(step, .stepTold)
  }

  private func lastFact(_ kind: String, asOf day: Day) -> RepatriationFact? {
    repatriation.filter { $0.kind == kind && ($0.day.map { $0 <= day } ?? true) }
      .max { ($0.day?.number ?? .min, $0.id) < ($1.day?.number ?? .min, $1.id) }
  }

  /// Derives the blockers that stand, in the order of their kind.
  func deriveBlockers(order: OrderFinding?, asOf day: Day) -> [Derived<Blocker>] {
    Blocker.allCases.compactMap { blocker in
      derivedBlocker(blocker, order: order) ?? toldBlocker(blocker, asOf: day)
    }
  }

  private func derivedBlocker(_ blocker: Blocker, order: OrderFinding?) -> Derived<Blocker>? {
    guard let order, let proceeding = order.proceeding else { return nil }
    let evidence = Evidence(.proceeding, proceeding.id)
    let stands: Bool =
      switch blocker {
      case .appealWindow: order.status.value == .window
      case .appeal: order.status.value == .appeal
      case .departure: order.status.value == .departure
      case .withholding: order.status.value.isPresent && isWithheld(proceeding)
      case .absentiaMotion: order.status.value.isFinal && hasPendingAbsentiaMotion
      case .stay: order.status.value.isPresent && motions.contains { $0.stay == "G" }
      default: false
      }
    return stands ? Derived(blocker, .blockerDerived, evidence) : nil
  }

  private func isWithheld(_ proceeding: Proceeding) -> Bool {
    proceeding.decisionCode(caseType: courtCase.caseType)?.reading.outcome == .removalWithheld
  }

  private var hasPendingAbsentiaMotion: Bool {
    motions.contains { $0.kind == "MA" && $0.decision.isEmpty && $0.decidedOn == nil }
  }

  private func toldBlocker(_ blocker: Blocker, asOf day: Day) -> Derived<Blocker>? {
    let stands = repatriation.contains { fact in
      fact.kind == "blocker" && fact.value == blocker.rawValue
        && (fact.day.map { $0 <= day } ?? true) && (fact.endedOn.map { $0 > day } ?? true)
    }
    return stands ? Derived(blocker, .blockerTold) : nil
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
