extension EnteredOrder {
  /// Limb (e): an order entered in absentia is final at once.
  ///
  /// No appeal lies from it but through a motion to rescind; where the Board all the same sent it
  /// back or undid it, it is no longer in force.
  ///
  /// > Source: 8 CFR 1241.1(e); Matter of Guzman, 22 I&N Dec. 722 (BIA 1999).
  var absentia: Ruling? {
    guard isAbsentia, !isDeparture else { return nil }
    if let appeal = board.ruling, [.undone, .remanded].contains(appeal.outcome) {
      return upset(appeal)
    }
    return Ruling(.absentia, on: decidedOn, .orderAbsentia)
  }

  /// Limb (b): the respondent waived appeal, as the clinic recorded, or as the row itself says, or
  /// by leaving before an appeal was taken.
  ///
  /// > Source: 8 CFR 1241.1(b), 1003.3(e). A waiver of appeal with voluntary departure makes no
  /// order final.
  var waived: Ruling? {
    guard !isDeparture else { return nil }
    if let fact = facts.last(.waived), let day = fact.day {
      return Ruling(.waived, on: day, .orderWaived, fact: fact.id)
    }
    if isWaived { return Ruling(.waived, on: decidedOn, .orderWaivedRow) }
    guard let left = facts.first(.departed), let day = left.day, day <= windowEnd else {
      return nil
    }
    return Ruling(.waived, on: day, .orderLeftInWindow, fact: left.id)
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
    let computed = oldWindowEnd ?? plan.appealWindowEnd(decidedOn: decidedOn)
    guard let recorded = appealDueOn, recorded <= computed + 60 else { return computed }
    return max(computed, plan.rolled(recorded))
  }

  /// The window of decisions before 1 July 1996: ten days, thirteen where the decision was mailed.
  ///
  /// > Source: 61 FR 18900 (29 April 1996), general knowledge; 8 CFR 3.38(b) as it was before.
  private var oldWindowEnd: Day? {
    guard decidedOn < DerivationRule.thirtyDaysFrom else { return nil }
    return plan.rolled(decidedOn + (isWritten ? 13 : 10))
  }
}

extension DerivationRule {
  /// 1 July 1996, since when an appeal to the Board has thirty days.
  static let thirtyDaysFrom = Day(number: 9678)
}
