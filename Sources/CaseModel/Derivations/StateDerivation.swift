extension CaseHistory {
  /// Derives whether the case is pending, from its last proceeding.
  func deriveState(ordered: [Proceeding], order: OrderFinding?) -> Derived<CaseState> {
    guard let last = ordered.indices.last else {
      return Derived(.unknown, .stateWithoutProceeding)
    }
    let evidence = Evidence(.proceeding, ordered[last].id)
    if ordered[last].completedOn == nil { return Derived(.pending, .stateOpen, evidence) }
    let completion = ordered[last].completion
    if completion?.isMove == true { return Derived(.pending, .stateMoved, evidence) }
    if completion?.isAdministrativeClosure == true {
      return Derived(.closed, .stateClosed, evidence)
    }
    if let order, order.isOpenAgain, order.isOfLast(ordered[last]) {
      return Derived(.pending, .stateReopened, evidence, further: order.status.further)
    }
    return Derived(.completed, .stateCompleted, evidence)
  }

  /// Derives what the last proceeding's decision comes to; none while there is no decision, and
  /// nil if the decision was undone since.
  func deriveOutcome(ordered: [Proceeding], order: OrderFinding?) -> Derived<DecisionCode>? {
    guard let last = ordered.indices.last,
      let code = ordered[last].decisionCode(caseType: courtCase.caseType)
    else { return nil }
    if let order, order.isGone, order.isOfLast(ordered[last]) { return nil }
    return Derived(code, outcomeRule(code), Evidence(.proceeding, ordered[last].id))
  }

  private func outcomeRule(_ code: DecisionCode) -> DerivationRule {
    guard person == nil else { return .outcomeEntered }
    return switch code.reading.certainty {
    case .sourced: .outcomeRead
    case .unsure: .outcomeUnsure
    default: .outcomeInferred
    }
  }
}

extension OrderFinding {
  /// Whether the decision was undone: vacated, reversed, or sent back.
  fileprivate var isGone: Bool {
    status.value == .undone || status.rule == .orderGrantRemanded
  }

  /// Whether that leaves the case open before the judge.
  fileprivate var isOpenAgain: Bool {
    guard isGone else { return false }
    let rules: [DerivationRule] = [
      .orderBoardRemanded, .orderGrantRemanded, .orderMotionRowGranted, .orderMotionGranted,
      .orderBoardReopened,
    ]
    return rules.contains(status.rule)
  }

  /// Whether it is about the last proceeding, so that none has followed it.
  fileprivate func isOfLast(_ last: Proceeding) -> Bool {
    status.evidence == Evidence(.proceeding, last.id)
  }
}

extension DerivationRule {
  static let stateWithoutProceeding = DerivationRule(
    "state.none",
    "The data holds no proceeding of this case; most such are fine or visa appeals.",
    authority: "the court's own record of proceedings",
    .inferred,
  )
  static let stateOpen = DerivationRule(
    "state.open",
    "The last proceeding has no completion date, so the case is pending.",
    authority: "the court's own record of proceedings",
    .sourced,
  )
  static let stateMoved = DerivationRule(
    "state.moved",
    "The last completion is only a transfer or change of venue, which ends no case.",
    authority: "the court's own record: pending until a completion that is no move",
    .sourced,
  )
  static let stateClosed = DerivationRule(
    "state.closed",
    "The last proceeding was closed administratively; the case is inactive.",
    authority: "EOIR glossary: inactive pending",
    .sourced,
  )
  static let stateCompleted = DerivationRule(
    "state.completed",
    "The last proceeding has a completion date with a decision or completion.",
    authority: "the court's own record of proceedings",
    .sourced,
  )
  static let stateReopened = DerivationRule(
    "state.reopened",
    """
    The last decision was vacated or sent back, and the new proceeding is not in the data yet: the \
    case is open again.
    """,
    authority: "8 CFR 1003.1(d)(7), 1003.23(b)",
    .inferred,
    unless: "the new proceeding, or a new decision.",
  )
  static let outcomeEntered = DerivationRule(
    "outcome.entered",
    "The judge's decision as it was entered in this caseload.",
    authority: "the clinic's own entry; the names of decisions are the court's",
    .sourced,
    unless: "a correction of the entry.",
  )
  static let outcomeRead = DerivationRule(
    "outcome.read",
    "The judge's last decision, by the letter the court recorded for this kind of case.",
    authority: "the court's own code list of decisions, autumn 2025",
    .sourced,
  )
  static let outcomeInferred = DerivationRule(
    "outcome.inferred",
    """
    The judge's last decision, by the letter the court recorded for this kind of case. The copies \
    of the court's code list are damaged at this letter; its meaning is deduced from how often \
    each letter and each name occur.
    """,
    authority: "the court's own record; code list of decisions, autumn 2025",
    .inferred,
    unless: "the decision itself: read it.",
  )
  static let outcomeUnsure = DerivationRule(
    "outcome.unsure",
    "The judge's last decision; what its letter means in this kind of case is not established.",
    authority: "no readable source",
    .unsure,
    unless: "the decision itself: read it.",
  )
}
