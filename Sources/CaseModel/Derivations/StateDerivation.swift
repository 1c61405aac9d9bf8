extension CaseHistory {
  /// Derives whether the case is pending, from its last proceeding.
  func deriveState(ordered: [Proceeding]) -> Derived<CaseState> {
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
    return Derived(.completed, .stateCompleted, evidence)
  }

  /// Derives what the last proceeding's decision comes to; none while there is no decision.
  func deriveOutcome(ordered: [Proceeding]) -> Derived<DecisionCode>? {
    guard let last = ordered.indices.last,
      let code = ordered[last].decisionCode(caseType: courtCase.caseType)
    else { return nil }
    let rule: DerivationRule =
      switch code.reading.certainty {
      case .sourced: .outcomeRead
      case .unsure: .outcomeUnsure
      default: .outcomeInferred
      }
    return Derived(code, rule, Evidence(.proceeding, ordered[last].id))
  }
}

extension DerivationRule {
  static let stateWithoutProceeding = DerivationRule(
    "state.none",
    "The data holds no proceeding of this case; most such are fine or visa appeals.",
    authority: "EOIR release, cases without B_TblProceeding rows",
    .inferred,
  )
  static let stateOpen = DerivationRule(
    "state.open",
    "The last proceeding has no completion date, so the case is pending.",
    authority: "Deportation Data Project codebook",
    .sourced,
  )
  static let stateMoved = DerivationRule(
    "state.moved",
    "The last completion is only a transfer or change of venue, which ends no case.",
    authority: "TRAC, about the data: pending until a completion that is no move",
    .sourced,
  )
  static let stateClosed = DerivationRule(
    "state.closed",
    "The last proceeding was closed administratively; the case is inactive.",
    authority: "EOIR glossary, inactive pending: OTHER_COMP A, B, K, M, Y",
    .sourced,
  )
  static let stateCompleted = DerivationRule(
    "state.completed",
    "The last proceeding has a completion date with a decision or completion.",
    authority: "Deportation Data Project codebook",
    .sourced,
  )
  static let outcomeRead = DerivationRule(
    "outcome.read",
    "The decision letter is read with case type and kind, as the code list has it.",
    authority: "tblLookupCourtDecision, autumn 2025",
    .sourced,
  )
  static let outcomeInferred = DerivationRule(
    "outcome.inferred",
    "The decision letter is read with its case type; the meaning is deduced from label counts.",
    authority: "tblLookupCourtDecision is damaged here in the copies known",
    .inferred,
  )
  static let outcomeUnsure = DerivationRule(
    "outcome.unsure",
    "The meaning of this decision letter is not established for this case type.",
    authority: "no readable source",
    .unsure,
  )
}
