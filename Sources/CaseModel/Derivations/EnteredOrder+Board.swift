extension EnteredOrder {
  /// Limb (a), and all else an appeal to the Board does to the order.
  ///
  /// > Source: 8 CFR 1003.4, 1003.6(a), 1241.1(a), (f); the effect of each code is that of
  /// `BoardDecision`.
  var appealed: Ruling? {
    guard let appeal = board.ruling else { return nil }
    if appeal.isRejected, asOf <= windowEnd { return rejected(appeal) }
    let row = Evidence(.appeal, appeal.id)
    switch appeal.outcome {
    case .pending: return pending(appeal)
    case .returned: return Ruling(.appeal, .orderReturned, further: row)
    case .closed: return Ruling(.appeal, .orderAppealClosed, further: row)
    case .untimely: return untimely(appeal)
    case .remanded, .undone: return upset(appeal)
    case .dismissed, .dismissedWithDeparture, .withdrawn:
      guard let day = appeal.decidedOn else { break }
      return failed(appeal, on: day)
    case .other: break
    }
    return untold(appeal)
  }

  /// A filing the Board rejected while the time to appeal runs on: no appeal was taken yet.
  private func rejected(_ appeal: Appeal) -> Ruling? {
    if isDeparture || waived != nil { return nil }
    var ruling = Ruling(.window, .orderWindowRejected, further: Evidence(.appeal, appeal.id))
    ruling.lastDay = windowEnd
    return ruling
  }

  /// A decision of the Board whose effect this data does not tell: if it ordered removal, or left
  /// the order as it was, a petition for review runs from its day; after a rejected filing, from
  /// the end of the time to appeal.
  private func untold(_ appeal: Appeal) -> Ruling {
    var ruling = Ruling(.unclear, .orderUnclear, further: Evidence(.appeal, appeal.id))
    ruling.boardDay = appeal.isRejected ? timeOver : appeal.boardDay(.boardUntold)
    return ruling
  }

  /// The end of the time to appeal, on which the order became final if no appeal was taken in it.
  private var timeOver: BoardDay? {
    isDeparture
      ? nil : BoardDay(day: windowEnd, basis: .timeOver, row: Evidence(.proceeding, proceeding))
  }

  /// An appeal received after the time for it, and not decided.
  private func late(_ appeal: Appeal) -> Ruling {
    var ruling = Ruling(.unclear, .orderAppealLate, further: Evidence(.appeal, appeal.id))
    ruling.boardDay = timeOver
    return ruling
  }

  /// An appeal not decided: the order is not final, unless the appeal came too late.
  private func pending(_ appeal: Appeal) -> Ruling {
    let row = Evidence(.appeal, appeal.id)
    if let left = facts.first(.departed), let day = left.day,
      appeal.filedOn.map({ $0 <= day }) ?? true
    {
      if isDeparture { return departure(grantedOn: decidedOn, .orderDeparture, nil) }
      return Ruling(.withdrawn, on: day, .orderLeftOnAppeal, further: row, fact: left.id)
    }
    if appeal.subject == .circuitRemand { return Ruling(.appeal, .orderOnRemand, further: row) }
    if appeal.isCertification { return Ruling(.appeal, .orderOnCertificationRow, further: row) }
    if isLate(appeal) { return late(appeal) }
    return Ruling(.appeal, .orderOnAppeal, further: row)
  }

  private func isLate(_ appeal: Appeal) -> Bool {
    appeal.subject == .decision && appeal.filedOn.map { $0 > windowEnd } ?? false
  }

  /// Dismissed as late or waived: no appeal was taken in time, and the order was final before.
  ///
  /// > Source: 8 CFR 1241.1(b), (c); Matter of Lopez, 22 I&N Dec. 16 (BIA 1998): without a timely
  /// appeal the Board has no jurisdiction.
  private func untimely(_ appeal: Appeal) -> Ruling {
    let row = Evidence(.appeal, appeal.id)
    if isDeparture { return departure(grantedOn: decidedOn, .orderDeparture, nil) }
    var ruling = waived ?? lateEnd(appeal)
    ruling.further = row
    ruling.boardDay = appeal.boardDay(.board)
    return ruling
  }

  private func lateEnd(_ appeal: Appeal) -> Ruling {
    let isEither = BoardDecision(code: appeal.decision).terms == .lateOrWaived
    guard isLate(appeal) || appeal.filedOn == nil else {
      return Ruling(.unclear, isEither ? .orderWaivedUnseen : .orderLateUnseen)
    }
    return Ruling(.lapsed, on: windowEnd, isEither ? .orderLateOrWaived : .orderLate)
  }

  /// The Board undid the decision, or sent it back to the judge; what that leaves depends on whose
  /// appeal it was.
  func upset(_ appeal: Appeal) -> Ruling {
    let row = Evidence(.appeal, appeal.id)
    if appeal.outcome == .remanded { return Ruling(.undone, .orderBoardRemanded, further: row) }
    if appeal.isByGovernment || appeal.isByBoth { return untold(appeal) }
    return Ruling(.undone, .orderBoardUndid, further: row)
  }

  /// The appeal failed on a day, or was taken back.
  private func failed(_ appeal: Appeal, on day: Day) -> Ruling {
    let row = Evidence(.appeal, appeal.id)
    switch appeal.outcome {
    case .dismissedWithDeparture:
      let terms = BoardDecision(code: appeal.decision)
      return departure(grantedOn: day, .orderBoardDeparture, row, days: terms.departureDays)
    case .withdrawn where isDeparture: return departure(grantedOn: decidedOn, .orderDeparture, nil)
    case .withdrawn: return withdrawn(appeal, on: day)
    default: break
    }
    if appeal.isCertification {
      return Ruling(.certified, on: day, .orderCertifiedRow, further: row)
    }
    let isRemand = appeal.subject == .circuitRemand
    return Ruling(
      .dismissed,
      on: day,
      isRemand ? .orderDismissedAgain : .orderDismissed,
      further: row,
    )
  }

  private func withdrawn(_ appeal: Appeal, on day: Day) -> Ruling {
    let row = Evidence(.appeal, appeal.id)
    let isUnclear = appeal.decision == "WPD" && !appeal.isByGovernment
    if isUnclear { return Ruling(.unclear, .orderUnclear, further: row) }
    return Ruling(.withdrawn, on: day, .orderWithdrawn, further: row)
  }
}

extension Appeal {
  /// The day of the Board's decision, to count a petition for review from it; nil while undecided.
  func boardDay(_ basis: ClockTrigger.Basis) -> BoardDay? {
    guard BoardDecision(code: decision).mayOrderRemoval else { return nil }
    return decidedOn.map { BoardDay(day: $0, basis: basis, row: Evidence(.appeal, id)) }
  }
}
