extension EnteredOrder {
  /// What was filed against a final order: O6 and O7, or O9 where it succeeded.
  ///
  /// > Source: INA 240(c)(6), (7), 242; 8 CFR 1003.2, 1003.23. A grant vacates the order.
  func attacked(_ ruling: Ruling) -> Ruling {
    guard let since = ruling.final?.day else { return ruling }
    let told = facts
    if let fact = told.last(.petitionGranted) {
      return Ruling(.undone, .orderPetitionGranted, fact: fact.id)
    }
    if let undone = motionGranted(told) { return undone }
    if let petition = told.pendingPetition {
      return kept(.petition, .orderPetition, ruling, fact: petition.id)
    }
    return pendingMotion(told, since: since, ruling) ?? ruling
  }

  private func motionGranted(_ told: OrderFacts) -> Ruling? {
    if let fact = told.last(.motionGranted) {
      return Ruling(.undone, .orderMotionGranted, fact: fact.id)
    }
    let granted = motions.last {
      $0.decision == "G" && DerivationRule.vacatingMotions.contains($0.kind)
    }
    return granted.map {
      Ruling(.undone, .orderMotionRowGranted, further: Evidence(.motion, $0.id))
    }
  }

  private func pendingMotion(_ told: OrderFacts, since: Day, _ ruling: Ruling) -> Ruling? {
    if let fact = told.last(.motion) {
      let decided = told.last(of: [.motionDenied, .motionGranted])
      let isDecided = decided.map { $0.dayNumber >= fact.dayNumber } ?? false
      if !isDecided { return kept(.motion, .orderMotion, ruling, fact: fact.id) }
    }
    guard let pending = motions.last(where: { $0.decision.isEmpty && $0.decidedOn == nil }) else {
      return nil
    }
    return kept(.motion, .orderMotionRow, ruling, row: Evidence(.motion, pending.id))
  }

  private func kept(
    _ status: OrderStatus,
    _ rule: DerivationRule,
    _ ruling: Ruling,
    row: Evidence? = nil,
    fact: Int64? = nil,
  ) -> Ruling {
    var ruling = ruling
    ruling.status = status
    ruling.rule = rule
    ruling.further = row ?? ruling.further
    ruling.fact = fact
    return ruling
  }
}

extension CaseHistory {
  /// Motions that attack a decision, received on its day or later, in the order of receipt.
  func reopeningMotions(since day: Day) -> [Motion] {
    guard !motions.isEmpty else { return [] }
    return
      motions.filter { motion in
        DerivationRule.reopeningMotions.contains(motion.kind)
          && motion.receivedOn.map { $0 >= day } == true
      }
      .sorted { ($0.receivedOn?.number ?? 0, $0.id) < ($1.receivedOn?.number ?? 0, $1.id) }
  }
}

extension DerivationRule {
  /// Motions whose grant vacates the decision: to reopen, in absentia, changed conditions, rescind.
  ///
  /// > Source: `tblLookupMotionType`: O, MA, MC, VO; a grant of reconsideration is left aside,
  /// since it may lead to the same order again.
  static let vacatingMotions: Set<String> = ["O", "MA", "MC", "VO"]
}
