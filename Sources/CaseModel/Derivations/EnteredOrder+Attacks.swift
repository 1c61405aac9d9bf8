extension EnteredOrder {
  /// What was filed against a final order: O6 and O7, or O9 where it succeeded.
  ///
  /// > Source: INA 240(c)(6), (7), 242; 8 CFR 1003.2, 1003.23. A grant vacates the order.
  func attacked(_ ruling: Ruling) -> Ruling {
    guard let final = ruling.final else { return ruling }
    return since(final).standing(ruling)
  }

  /// An order whose time to appeal runs, unless a motion against it was granted inside that time.
  func inWindow(_ ruling: Ruling) -> Ruling {
    ruling.status == .window ? motionGranted ?? ruling : ruling
  }

  /// The same with what was filed against the order as it became final by a decision of the Board:
  /// a petition or motion of before was against an earlier one, or was decided with it.
  ///
  /// > Source: 8 CFR 1003.2(c)(4): a motion filed while an appeal is pending is decided with it.
  private func since(_ final: OrderFinding.Finality) -> EnteredOrder {
    guard final.limb == .dismissed || final.limb == .certified else { return self }
    var order = self
    order.facts = facts.since(final.day)
    order.attacks = attacks.filter {
      $0.day >= final.day || $0.decidedOn.map { $0 > final.day } ?? false
    }
    return order
  }

  private func standing(_ ruling: Ruling) -> Ruling {
    if let fact = facts.last(.petitionGranted) {
      return Ruling(.undone, .orderPetitionGranted, fact: fact.id)
    }
    if let granted = motionGranted { return granted }
    if let petition = facts.pendingPetition {
      return kept(.petition, .orderPetition, ruling, fact: petition.id)
    }
    return pendingMotion(ruling) ?? ruling
  }

  private var motionGranted: Ruling? {
    if let fact = facts.last(.motionGranted) {
      return Ruling(.undone, .orderMotionGranted, fact: fact.id)
    }
    let decided = attacks.filter { $0.effect != .pending && $0.effect != .other }
    guard let place = decided.lastIndex(where: { $0.effect.undoes })
    else { return nil }
    return granted(decided[place], later: decided[(place + 1)...])
  }

  /// What a granted motion leaves of the order, with the motions decided after it.
  private func granted(_ motion: OrderAttack, later: ArraySlice<OrderAttack>) -> Ruling? {
    if motion.effect == .reissued {
      return later.isEmpty ? Ruling(.unclear, .orderReissued, further: motion.row) : nil
    }
    if motion.effect == .remanded {
      return later.isEmpty ? Ruling(.unclear, .orderMotionRemanded, further: motion.row) : nil
    }
    if motion.isByGovernment {
      return Ruling(.unclear, .orderGovernmentMotion, further: motion.row)
    }
    let deniedSince = later.last { denied in
      denied.effect == .denied && !denied.isByGovernment
        && motion.decidedOn.map { denied.day > $0 } ?? false
    }
    if let deniedSince {
      return Ruling(.unclear, .orderMotionsDisagree, further: deniedSince.row)
    }
    let isRow = motion.row.table == .motion
    return Ruling(
      .undone,
      isRow ? .orderMotionRowGranted : .orderBoardReopened,
      further: motion.row,
    )
  }

  private func pendingMotion(_ ruling: Ruling) -> Ruling? {
    if let fact = facts.last(.motion) {
      let decided = facts.last(of: [.motionDenied, .motionGranted])
      let isDecided = decided.map { $0.dayNumber >= fact.dayNumber } ?? false
      if !isDecided { return kept(.motion, .orderMotion, ruling, fact: fact.id) }
    }
    guard let pending = attacks.last(where: { $0.effect == .pending }) else { return nil }
    let isRow = pending.row.table == .motion
    return kept(.motion, isRow ? .orderMotionRow : .orderMotionBoard, ruling, row: pending.row)
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

extension OrderAttack.Effect {
  /// Whether it leaves the order other than it was.
  fileprivate var undoes: Bool { self == .granted || self == .remanded || self == .reissued }
}
