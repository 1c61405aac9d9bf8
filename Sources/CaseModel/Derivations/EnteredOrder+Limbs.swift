extension EnteredOrder {
  /// Limb (e): an order entered in absentia is final at once.
  ///
  /// > Source: 8 CFR 1241.1(e).
  var absentia: Ruling? {
    guard isAbsentia, !isDeparture else { return nil }
    return Ruling(.absentia, on: decidedOn, .orderAbsentia)
  }

  /// Limb (b): the respondent waived appeal.
  ///
  /// > Source: 8 CFR 1241.1(b). A waiver of appeal with voluntary departure makes no order final.
  var waived: Ruling? {
    guard !isDeparture, let fact = facts.last(.waived), let day = fact.day else { return nil }
    return Ruling(.waived, on: day, .orderWaived, fact: fact.id)
  }

  /// Limb (d): certified to the Board or the Attorney General, who ordered removal.
  ///
  /// > Source: 8 CFR 1241.1(d), 1003.7.
  var certified: Ruling? {
    if let fact = facts.last(.certifiedOrder), let day = fact.day {
      return Ruling(.certified, on: day, .orderCertified, fact: fact.id)
    }
    guard let fact = facts.last(.certified) else { return nil }
    return Ruling(.appeal, .orderOnCertification, fact: fact.id)
  }

  /// Limb (c): the time to appeal ran out without an appeal.
  ///
  /// > Source: 8 CFR 1241.1(c), 1003.38(b).
  var lapsed: Ruling {
    let end = windowEnd
    var ruling =
      asOf <= end
      ? Ruling(.window, .orderWindow) : Ruling(.lapsed, on: end, .orderLapsed)
    ruling.lastDay = end
    return ruling
  }

  /// The last day of the appeal window: the later of the one computed and the court's own record.
  ///
  /// The court's record may count from the mailing of a written decision, which the release does
  /// not show, and may leave out the roll past closed days, which the regulation gives. A record
  /// more than sixty days later is taken for a slip of the keyboard.
  var windowEnd: Day {
    let computed = plan.appealWindowEnd(decidedOn: decidedOn)
    guard let recorded = appealDueOn, recorded <= computed + 60 else { return computed }
    return max(computed, plan.rolled(recorded))
  }

  /// Limb (a), and all else an appeal to the Board does to the order.
  ///
  /// > Source: 8 CFR 1003.6(a), 1241.1(a), (f); the effect of each code is that of `BoardOutcome`.
  var appealed: Ruling? {
    guard let appeal else { return nil }
    let row = Evidence(.appeal, appeal.id)
    switch appeal.outcome {
    case .pending: return Ruling(.appeal, .orderOnAppeal, further: row)
    case .dismissedWithDeparture:
      guard let day = appeal.decidedOn else { break }
      return departure(grantedOn: day, .orderBoardDeparture, row)
    case .remanded: return Ruling(.undone, .orderBoardUndid, further: row)
    case .undone where appeal.filedBy != "I":
      return Ruling(.undone, .orderBoardUndid, further: row)
    case .dismissed:
      guard let day = appeal.decidedOn else { break }
      return Ruling(.dismissed, on: day, .orderDismissed, further: row)
    case .withdrawn:
      guard let day = appeal.decidedOn else { break }
      return Ruling(.withdrawn, on: day, .orderWithdrawn, further: row)
    case .undone, .other: break
    }
    return Ruling(.unclear, .orderUnclear, further: row)
  }
}
