extension CaseDerivation {
  /// The client's own time to appeal the last decision, whatever the other side has filed.
  ///
  /// An appeal by DHS takes none of it away, and a filing the Board rejected uses none of it up.
  ///
  /// > Source: 8 CFR 1003.3(a)(1), 1003.38(b): each party has thirty days.
  var appealTriggers: [ClockTrigger] {
    guard let place = proceedings.indices.last, let day = proceedings[place].completedOn,
      // Far beyond any window; most cases of a release are older.
      day > asOf - 120, day <= asOf
    else { return [] }
    return appealTriggers(proceedings[place], day)
  }

  /// The same, of a decision on protection behind an order by DHS.
  var claimTriggers: [ClockTrigger] {
    guard let place = proceedings.indices.last, protectionCase(proceedings[place]) != nil else {
      return []
    }
    return appealTriggers
  }

  private func appealTriggers(_ last: Proceeding, _ day: Day) -> [ClockTrigger] {
    guard isAppealable(last), last.appealReserved != Proceeding.waived,
      facts.since(day).last(.waived) == nil,
      asOf <= history.appealWindowEnd(of: last, day, plan),
      !BoardRows(history.appeals, since: day).ofDecision
        .contains(where: { $0.isByRespondent && !$0.isRejected })
    else { return [] }
    return [ClockTrigger(.order, day, .decision, Evidence(.proceeding, last.id))]
  }

  private func protectionCase(_ last: Proceeding) -> ProtectionCase? {
    ProtectionCase(last.caseType.isEmpty ? history.courtCase.caseType : last.caseType)
  }

  /// Whether the client lost something by a decision, and an appeal to the Board lies from it.
  ///
  /// None lies from an order in absentia but through a motion, nor from a review of fear.
  ///
  /// > Source: 8 CFR 1003.1(b), 1246.7 for rescission (general knowledge, verify); Matter of
  /// Guzman, 22 I&N Dec. 722 (BIA 1999).
  private func isAppealable(_ last: Proceeding) -> Bool {
    guard let code = last.decisionCode(caseType: history.courtCase.caseType) else { return false }
    if let kind = protectionCase(last) {
      return kind.isAppealable && !(kind == .asylumOnly && ["G", "C", "T"].contains(code.letter))
    }
    switch code.reading.outcome {
    case .removal, .removalWithheld: return last.absentia != "Y"
    case .voluntaryDeparture, .denied: return true
    case .relief: return history.isProtectionOnly(.relief)
    case .other: return code.caseType == "REC" && code.letter == "R"
    default: return false
    }
  }
}
