extension CaseHistory {
  /// Derives the last appeal before the Board, bond and officer appeals left aside.
  ///
  /// > Source: Deportation Data Project: by Board date, then filing date; a pending appeal is last.
  func deriveAppeal() -> Derived<Appeal>? {
    let appeals = appeals.filter(\.isBeforeBoard)
    let last = appeals.max { ($0.decided, $0.filed, $0.id) < ($1.decided, $1.filed, $1.id) }
    return last.map { Derived($0, .appealLast, Evidence(.appeal, $0.id)) }
  }

  /// Returns the last appeal of the judge's decision of a day.
  func caseAppeal(of decidedOn: Day) -> Appeal? {
    appeals.filter { $0.isCaseAppeal && ($0.filedOn.map { $0 >= decidedOn } ?? true) }
      .max { ($0.filed, $0.id) < ($1.filed, $1.id) }
  }

  /// Derives the last motion to reopen, reconsider or rescind before the judge.
  func deriveMotion() -> Derived<Motion>? {
    let motions = motions.filter { DerivationRule.reopeningMotions.contains($0.kind) }
    let last = motions.max { ($0.received, $0.id) < ($1.received, $1.id) }
    return last.map { Derived($0, .motionLast, Evidence(.motion, $0.id)) }
  }
}

extension Appeal {
  fileprivate var decided: Int32 { decidedOn?.number ?? .max }
  fileprivate var filed: Int32 { filedOn?.number ?? .min }

  /// Whether it is an appeal or motion of the case, neither of a bond nor of an officer's decision.
  var isBeforeBoard: Bool { category != "DD" && !kind.hasPrefix("Bond") }

  /// Whether the appeal is of the judge's decision in the case.
  fileprivate var isCaseAppeal: Bool {
    category != "DD" && (kind == "Case Appeal" || kind.isEmpty)
  }

  /// What the Board's decision does; pending while there is none.
  var outcome: BoardOutcome {
    decidedOn == nil && decision.isEmpty ? .pending : BoardOutcome(code: decision)
  }
}

extension Motion {
  fileprivate var received: Int32 { receivedOn?.number ?? .min }
}

extension DerivationRule {
  /// Motions that attack a decision: reopen, in absentia, changed conditions, reconsider, rescind.
  ///
  /// > Source: `tblLookupMotionType`: O, MA, MC, FD, RD, VO.
  static let reopeningMotions: Set<String> = ["O", "MA", "MC", "FD", "RD", "VO"]

  static let appealLast = DerivationRule(
    "appeal.last",
    "The last appeal by Board date, then filing date; one not decided comes last.",
    authority: "tblAppeal; Deportation Data Project",
    .sourced,
  )
  static let motionLast = DerivationRule(
    "motion.last",
    "The motion to reopen, reconsider or rescind that was received last.",
    authority: "tbl_Court_Motions, types O, MA, MC, FD, RD, VO",
    .sourced,
  )
}
