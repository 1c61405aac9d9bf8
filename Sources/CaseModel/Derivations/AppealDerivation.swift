extension CaseHistory {
  /// Derives the last thing of the case before the Board; bond, detention and officers' decisions
  /// are left aside, and an interlocutory appeal counts where there is nothing else.
  ///
  /// > Source: Deportation Data Project: by Board date, then filing date; a pending appeal is last.
  func deriveAppeal() -> Derived<Appeal>? {
    let appeals = appeals.filter(\.subject.isOfCase)
    let last = appeals.max { $0.rank < $1.rank }
    return last.map { Derived($0, rule(of: $0), Evidence(.appeal, $0.id)) }
  }

  private func rule(of appeal: Appeal) -> DerivationRule {
    switch appeal.subject {
    case .circuitRemand: .appealRemand
    case .motionRuling, .boardMotion: .appealMotion
    case .interlocutory: .appealInterlocutory
    default: appeal.filedBy == "I" ? .appealByGovernment : .appealLast
    }
  }

  /// Derives the motion to reopen, reconsider or rescind that speaks for the case: the one whose
  /// grant undid the order, else the last one received.
  func deriveMotion(order: OrderFinding?) -> Derived<Motion>? {
    let motions = motions.filter { MotionSubject($0.kind).attacksDecision }
    if let order, order.status.rule == .orderMotionRowGranted,
      let granted = motions.first(where: { Evidence(.motion, $0.id) == order.status.further })
    {
      return Derived(granted, .motionGrantedRow, Evidence(.motion, granted.id))
    }
    let last = motions.max { ($0.received, $0.id) < ($1.received, $1.id) }
    return last.map { Derived($0, .motionLast, Evidence(.motion, $0.id)) }
  }
}

extension Appeal {
  /// The day it was filed, as a number that sorts; the least where none is known.
  var filed: Int32 { filedOn?.number ?? .min }

  private var isLesser: Bool { subject == .interlocutory }

  fileprivate var rank: (Int, Int32, Int32, Int64) {
    (isLesser ? 0 : 1, decidedOn?.number ?? .max, filed, id)
  }

  /// What it is an appeal of.
  var subject: AppealKind { AppealKind(kind, category: category) }

  /// What the Board's decision does; pending while there is none.
  var outcome: BoardOutcome {
    decidedOn == nil && decision.isEmpty ? .pending : BoardOutcome(code: decision)
  }

  /// Whether DHS alone filed it.
  var isByGovernment: Bool { filedBy == "I" }

  /// Whether the row is of both sides, so that its decision does not tell which of them won.
  var isByBoth: Bool { filedBy == "B" }

  /// Whether it is known to be the respondent's, or of both sides.
  var isByRespondent: Bool { !["I", "E", ""].contains(filedBy) }

  /// Whether the Board rejected the filing: then none was made.
  ///
  /// > Source: `tblLookupBIADecision` REJ; 8 CFR 1003.8, 1003.38(b): a notice without its fee, or
  /// not in order, is returned and stops no time (general knowledge, verify).
  var isRejected: Bool { decision == "REJ" }

  /// Whether the judge or the Board brought it before the Board: certification.
  ///
  /// > Source: `tblLookupFiledBy`, E for EOIR; 8 CFR 1003.1(c), 1003.7. Deduced: nothing else of
  /// the court's own can be filed with the Board.
  var isCertification: Bool { filedBy == "E" }
}

extension Motion {
  fileprivate var received: Int32 { receivedOn?.number ?? .min }

  /// Whether there is no ruling on it.
  var isUndecided: Bool { decision.isEmpty && decidedOn == nil }
}

extension DerivationRule {
  static let appealLast = DerivationRule(
    "appeal.last",
    "The last appeal of the case before the Board; one not decided comes last.",
    authority: "8 CFR 1003.1(b), 1003.38; the court's own record of appeals",
    .sourced,
  )
  static let appealByGovernment = DerivationRule(
    "appeal.government",
    "The last appeal of the case before the Board, filed by DHS; one not decided comes last.",
    authority: "8 CFR 1003.1(b), 1003.38; the court's own record of appeals",
    .sourced,
  )
  static let appealRemand = DerivationRule(
    "appeal.remand",
    "A court of appeals sent the case back to the Board, which has it before it again.",
    authority: "INA 242; the court's own record of appeals",
    .sourced,
  )
  static let appealMotion = DerivationRule(
    "appeal.motion",
    """
    Before the Board is a motion, or the judge's ruling on one, and not the order itself: a final \
    order stays final meanwhile.
    """,
    authority: "8 CFR 1003.2, 1003.6(b), 1003.23(b)",
    .sourced,
  )
  static let appealInterlocutory = DerivationRule(
    "appeal.interlocutory",
    "Before the Board is a ruling made before the decision; the case goes on meanwhile.",
    authority: "8 CFR 1003.1(b); the court's own record of appeals",
    .general,
  )
  static let motionLast = DerivationRule(
    "motion.last",
    "The motion to reopen, reconsider or rescind that was received last.",
    authority: "8 CFR 1003.23(b); the court's own record of motions",
    .sourced,
  )
  static let motionGrantedRow = DerivationRule(
    "motion.granted",
    "The motion whose grant undid the order; later ones change nothing while that stands.",
    authority: "8 CFR 1003.23(b); the court's own record of motions",
    .sourced,
  )
}
