extension CaseHistory {
  /// O8 behind a case in which a judge hears only a claim of protection: the order is DHS's own.
  ///
  /// Neither the order nor its day is in the court's data; which order it is follows from the kind
  /// of case.
  ///
  /// > Source: 8 CFR 1208.2(c), 1208.30(g), 1208.31(e) to (g), 1235.3(b)(5), 1235.6.
  func orderBehindProtection(
    _ ordered: [Proceeding],
    asOf day: Day,
    plan: ClockPlan,
  ) -> OrderFinding? {
    guard let last = ordered.indices.last,
      let kind = ProtectionCase(
        ordered[last].caseType.isEmpty ? courtCase.caseType : ordered[last].caseType
      )
    else { return nil }
    let code = ordered[last].decisionCode(caseType: courtCase.caseType)
    let isOpen = ordered[last].completedOn == nil || ordered[last].isMove
    guard let ruling = kind.ruling(code, isOpen: isOpen) else {
      return nil
    }
    let rows = ordered[last].completedOn.map { BoardRows(appeals, since: $0) }
    var finding = OrderFinding(
      status: Derived(
        ruling.status,
        ruling.rule,
        Evidence(.proceeding, ordered[last].id),
        further: rows?.ruling.map { Evidence(.appeal, $0.id) },
      ),
      orderedTo: ordered[last].orderedTo,
    )
    if let window = claimWindow(ordered, asOf: day, plan: plan) {
      finding.decidedOn = window.decidedOn
      finding.lastDay = window.end
    }
    finding.boardDay = claimDecided(ordered)
    return finding
  }

  /// The Board's decision that left a denial of protection as it was, from which a petition is
  /// counted to be safe.
  ///
  /// > Source: Riley v. Bondi (2025) counts from the order by DHS, and calls the time mandatory but
  /// not jurisdictional; in an asylum-only case courts have reviewed the denial itself.
  func claimDecided(_ ordered: [Proceeding]) -> BoardDay? {
    guard let last = ordered.last, let decidedOn = last.completedOn,
      let kind = ProtectionCase(last.caseType.isEmpty ? courtCase.caseType : last.caseType),
      kind.isAppealable, let appeal = BoardRows(appeals, since: decidedOn).ruling,
      [.dismissed, .dismissedWithDeparture, .untimely, .other].contains(appeal.outcome),
      !appeal.isByGovernment
    else { return nil }
    return appeal.boardDay(kind == .asylumOnly ? .boardAsylum : .boardProtection)
  }

  /// The window for an appeal of the last decision on protection, while it is open and unused.
  func claimWindow(
    _ ordered: [Proceeding],
    asOf day: Day,
    plan: ClockPlan,
  ) -> (decidedOn: Day, end: Day)? {
    guard let last = ordered.last, let decidedOn = last.completedOn,
      let kind = ProtectionCase(last.caseType.isEmpty ? courtCase.caseType : last.caseType),
      kind.isAppealable, !last.decision.isEmpty, last.appealReserved != Proceeding.waived,
      BoardRows(appeals, since: decidedOn).ruling == nil
    else { return nil }
    let end = appealWindowEnd(of: last, decidedOn, plan)
    return day <= end ? (decidedOn, end) : nil
  }
}

/// A kind of case in which only a claim of protection is heard, behind an order by DHS.
///
/// > Source: `tblLookupCaseType`: WHO, RFR, CFR, CSR, AOC.
enum ProtectionCase: String {
  case withholdingOnly = "WHO"
  case reasonableFear = "RFR"
  case credibleFear = "CFR"
  case claimedStatus = "CSR"
  case asylumOnly = "AOC"

  /// The kind of a case type; nil where the case is another.
  ///
  /// Most are of removal, which is asked first.
  @inline(__always)
  init?(_ caseType: String) {
    guard caseType != "RMV" else { return nil }
    self.init(rawValue: caseType)
  }

  /// Whether the judge's decision can be appealed to the Board.
  ///
  /// > Source: 8 CFR 1003.1(b)(9), 1208.31(e), (g): none lies from a review of fear.
  var isAppealable: Bool { self == .withholdingOnly || self == .asylumOnly }

  /// Whether the case reviews a finding of no fear, which holds removal off until decided.
  var isReview: Bool { self == .credibleFear || self == .reasonableFear }

  /// What becomes of DHS's order; nil if none is in force, or none was made yet.
  func ruling(_ code: DecisionCode?, isOpen: Bool) -> (status: OrderStatus, rule: DerivationRule)? {
    switch self {
    case .withholdingOnly: (.dhs, .orderBehindWithholding)
    case .reasonableFear: (.dhs, .orderBehindReasonableFear)
    case .credibleFear, .claimedStatus: expedited(code?.letter, isOpen: isOpen)
    case .asylumOnly: isOpen ? nil : asylumOnly(code?.letter)
    }
  }

  private func expedited(
    _ letter: String?,
    isOpen: Bool,
  ) -> (status: OrderStatus, rule: DerivationRule)? {
    if isOpen { return (.dhs, .orderBehindReview) }
    switch letter {
    case "A": return (.dhs, self == .credibleFear ? .orderBehindNoFear : .orderBehindNoStatus)
    case "V": return nil
    default: return (.unclear, .orderBehindUnclear)
    }
  }

  private func asylumOnly(_ letter: String?) -> (status: OrderStatus, rule: DerivationRule)? {
    switch letter {
    case "G", "C": nil
    case "E", "H", "Z": (.dhs, .orderBehindAsylumWithheld)
    case "D", "A", "W": (.dhs, .orderBehindAsylumDenied)
    case "T", nil: nil
    default: (.unclear, .orderBehindUnclear)
    }
  }
}
