/// The blockers that follow from the order, what is before the Board, motions and protection.
struct OrderBlockers {
  private let order: OrderFinding
  private let caseType: String
  private let appeals: [Appeal]
  private let motions: [Motion]
  private let applications: [Application]
  private let ordered: [Proceeding]

  init(_ order: OrderFinding, of history: borrowing CaseHistory, ordered: [Proceeding]) {
    self.order = order
    caseType = history.courtCase.caseType
    appeals = history.appeals
    motions = history.motions
    applications = history.applications
    self.ordered = ordered
  }

  /// Each with the rule that says which it is and by what law, one of each kind at most.
  var found: [Derived<Blocker>] {
    let isPresent = status.isPresent && !isOnlyGrant
    var found: [Derived<Blocker>] = []
    for blocker in [
      beforeTheBoard, ofClaim, departure, review, isPresent || isWithheldBeside ? protection : nil,
      isPresent ? stay : nil, absentiaMotion,
    ] {
      if let blocker { found.append(blocker) }
    }
    return found
  }

  private var status: OrderStatus { order.status.value }

  /// The row of the order's own decision.
  private var row: Evidence? {
    order.proceeding.map { Evidence(.proceeding, $0) } ?? order.status.evidence
  }

  /// Whether what is before the Board is a decision in the respondent's favour, and no order.
  private var isOnlyGrant: Bool {
    order.status.rule == .orderGrantOnAppeal || order.status.rule == .orderEndOnAppeal
  }

  private var isWithheldBeside: Bool { order.status.rule == .orderGrantProtection }

  private var beforeTheBoard: Derived<Blocker>? {
    switch status {
    case .window: return Derived(.appealWindow, .blockerWindow, row)
    case .appeal where !isOnlyGrant:
      return Derived(.appeal, boardRule, order.status.further ?? row, fact: order.status.fact)
    default: return nil
    }
  }

  private var boardRule: DerivationRule {
    switch order.status.rule {
    case .orderOnRemand: .blockerRemand
    case .orderOnCertification, .orderOnCertificationRow: .blockerCertification
    case .orderAppealClosed: .blockerAppealClosed
    default: .blockerAppeal
    }
  }

  private var departure: Derived<Blocker>? {
    guard status == .departure else { return nil }
    let rule: DerivationRule = order.isLastDayKnown ? .blockerDeparture : .blockerDepartureLongest
    return Derived(.departure, rule, order.status.further ?? row, fact: order.status.fact)
  }

  private var absentiaMotion: Derived<Blocker>? {
    guard status.isFinal, order.finality?.value.limb == .absentia, let day = order.orderedOn else {
      return nil
    }
    let pending = motions.filter {
      MotionSubject($0.kind) == .absentia && $0.isUndecided
        && $0.receivedOn.map { $0 >= day } ?? true
    }
    if let motion = pending.min(by: { $0.id < $1.id }) {
      return Derived(.absentiaMotion, .blockerAbsentiaMotion, Evidence(.motion, motion.id))
    }
    return absentiaAppeal(since: day)
  }

  /// In a deportation or exclusion case the stay goes on while the Board has the ruling before it.
  private func absentiaAppeal(since day: Day) -> Derived<Blocker>? {
    guard !appeals.isEmpty else { return nil }
    let type = granting.map { ordered[$0].caseType } ?? ""
    guard ["DEP", "EXC"].contains(type.isEmpty ? caseType : type) else { return nil }
    let open = appeals.filter {
      $0.subject == .motionRuling && !$0.outcome.isEnd && $0.filed >= day.number
    }
    return open.min { $0.id < $1.id }
      .map { Derived(.absentiaMotion, .blockerAbsentiaAppeal, Evidence(.appeal, $0.id)) }
  }

  /// A stay a judge granted since the order, on a motion that was not denied, taken back or moot.
  private var stay: Derived<Blocker>? {
    let stays = motions.filter { motion in
      motion.isStay && !["D", "W", "M"].contains(motion.decision)
        && order.orderedOn.map { day in motion.receivedOn.map { $0 >= day } ?? true } ?? true
    }
    return stays.min { $0.id < $1.id }
      .map { Derived(.stay, .blockerStay, Evidence(.motion, $0.id)) }
  }
}

// MARK: - Protection, and cases in which only protection is heard

extension OrderBlockers {
  private var protectionCase: ProtectionCase? {
    guard let last = ordered.indices.last else { return nil }
    return ProtectionCase(ordered[last].caseType.isEmpty ? caseType : ordered[last].caseType)
  }

  /// A review of fear that the judge has not decided.
  private var review: Derived<Blocker>? {
    guard status == .dhs, let last = ordered.last, protectionCase?.isReview == true,
      last.completedOn == nil || last.isMove
    else { return nil }
    return Derived(.fearReview, .blockerReview, Evidence(.proceeding, last.id))
  }

  /// The time to appeal, or an appeal, of the judge's decision on protection behind DHS's order.
  private var ofClaim: Derived<Blocker>? {
    guard status == .dhs || status == .petition, protectionCase?.isAppealable == true,
      let last = ordered.last, let day = last.completedOn
    else { return nil }
    if let appeal = BoardRows(appeals, since: day).ruling {
      guard !appeal.outcome.isEnd else { return nil }
      return Derived(.appeal, .blockerClaimAppeal, Evidence(.appeal, appeal.id))
    }
    guard order.decidedOn != nil else { return nil }
    return Derived(.appealWindow, .blockerClaimWindow, Evidence(.proceeding, last.id))
  }

  /// Withholding or Convention protection, wherever it was granted.
  private var protection: Derived<Blocker>? {
    granting.flatMap { protection(ordered[$0]) } ?? protectionByApplication
  }

  /// The place of the proceeding that can have granted it: the order's own, or the last one on
  /// protection alone.
  private var granting: Int? {
    guard let id = order.proceeding else {
      return protectionCase == nil ? nil : ordered.indices.last
    }
    for place in ordered.indices where ordered[place].id == id { return place }
    return nil
  }

  private func protection(_ proceeding: Proceeding) -> Derived<Blocker>? {
    guard let code = proceeding.decisionCode(caseType: caseType),
      let rule = code.protectionRule, !isReversed(proceeding),
      rule != .blockerDeferral || !isDeferralEnded(since: proceeding.completedOn)
    else { return nil }
    let blocker: Blocker = rule == .blockerDeferral ? .deferral : .withholding
    return Derived(blocker, rule, Evidence(.proceeding, proceeding.id))
  }

  /// Whether a judge has since granted DHS's motion to end deferral.
  ///
  /// > Source: 8 CFR 1208.17(d); `tblLookupMotionType` TD.
  private func isDeferralEnded(since day: Day?) -> Bool {
    motions.contains { motion in
      MotionSubject(motion.kind) == .endDeferral && motion.decision == "G"
        && (motion.receivedOn?.number ?? .max) >= day?.number ?? .min
    }
  }

  /// Whether the Board has since sustained an appeal by DHS of the decision.
  private func isReversed(_ proceeding: Proceeding) -> Bool {
    guard let day = proceeding.completedOn,
      let appeal = BoardRows(appeals, since: day).ruling
    else { return false }
    return appeal.isByGovernment && [.undone, .remanded].contains(appeal.outcome)
  }

  private var protectionByApplication: Derived<Blocker>? {
    let granted =
      applications
      .filter { $0.isOfProtection && $0.isGranted && isOfOrder($0) }
      .min { $0.id < $1.id }
    guard let granted, granting.map({ !isReversed(ordered[$0]) }) ?? true else { return nil }
    let isConvention = granted.kind.uppercased() == "WCAT"
    return Derived(
      .withholding,
      isConvention ? .blockerConvention : .blockerWithholding,
      Evidence(.application, granted.id),
    )
  }
}

extension OrderBlockers {
  /// Whether an application was decided with the order, as far as its row tells.
  private func isOfOrder(_ application: Application) -> Bool {
    guard let id = order.proceeding, application.proceedingID != 0 else { return true }
    return application.proceedingID == id
  }
}

extension DecisionCode {
  /// The rule of the protection that the decision grants beside an order; nil where it grants none.
  ///
  /// > Source: the labels of `tblLookupCourtDecision`; in a withholding-only case a plain grant is
  /// of withholding, of one kind or the other.
  fileprivate var protectionRule: DerivationRule? {
    switch (caseType, letter) {
    case ("RMV", "E"), ("AOC", "E"), ("WHO", "E"): .blockerWithholding
    case ("RMV", "Z"), ("AOC", "Z"), ("WHO", "Z"): .blockerConvention
    case ("RMV", "G"), ("RMV", "H"), ("AOC", "H"): .blockerDeferral
    case ("WHO", "G"): .blockerEither
    default: nil
    }
  }
}

extension Motion {
  /// Whether a judge granted a stay: with another motion, or on a motion for one.
  fileprivate var isStay: Bool {
    stay == "G" || MotionSubject(kind) == .stay && decision == "G"
  }
}
