extension EnteredOrder {
  /// Limb (f): voluntary departure by the judge, with its alternate order.
  var departure: Ruling? {
    isDeparture ? departure(grantedOn: decidedOn, .orderDeparture, nil) : nil
  }

  /// Where a grant of voluntary departure has led.
  ///
  /// It ends by its own terms, by the law's longest time, by a motion or petition, by a missed bond
  /// or by leaving. After the last day it can give, nobody can tell from this data whether the
  /// person left or the alternate order took effect.
  ///
  /// A grant by the Board comes with its decision of the appeal, from whose day a petition for
  /// review and motions are counted, whatever becomes of the departure.
  ///
  /// > Source: INA 240B(a)(2), (b)(2); 8 CFR 1241.1(f), 1240.26(b) to (i); Monsalvo Velázquez v.
  /// Bondi (2025) for a last day on which the court is closed; INA 101(a)(47)(B)(i), 242(b)(1) and
  /// 8 CFR 1240.26(i) for the petition (general knowledge, verify).
  ///
  /// - Parameters:
  ///   - day: The day of the grant.
  ///   - rule: The rule of a grant that runs.
  ///   - row: The row of the Board's decision; none for a grant by the judge.
  ///   - days: The days the Board's code itself gives.
  /// - Returns: Running, left, final, unclear or over, with the last day.
  func departure(
    grantedOn day: Day,
    _ rule: DerivationRule,
    _ row: Evidence?,
    days: Int? = nil,
  ) -> Ruling {
    let grant = departureGrant(day, row, days)
    var ruling =
      left(grant) ?? bondMissed(grant) ?? endedByFiling(grant) ?? overstayed(grant) ?? over(grant)
      ?? Ruling(.departure, grant.limit == nil ? rule : grant.runningRule, further: row)
    ruling.lastDay = grant.limit ?? grant.longest
    ruling.isLastDayKnown = grant.limit != nil
    ruling.grantedOn = day
    ruling.givenDays = grant.toldDays ?? days
    ruling.boardDay = row.map { BoardDay(day: day, basis: .boardDeparture, row: $0) }
    return ruling
  }

  private func left(_ grant: DepartureGrant) -> Ruling? {
    guard let left = grant.told.first(.departed), let day = left.day else { return nil }
    guard let limit = grant.limit else {
      return Ruling(.departureOver, .orderLeftUnknown, further: grant.row, fact: left.id)
    }
    guard day <= limit else { return nil }
    return Ruling(.left, .orderLeft, further: grant.row, fact: left.id)
  }

  private func bondMissed(_ grant: DepartureGrant) -> Ruling? {
    guard let missed = grant.told.last(.bondMissed), let day = missed.day else { return nil }
    return Ruling(.overstayed, on: day, .orderBondMissed, further: grant.row, fact: missed.id)
  }

  /// A motion or a petition of the respondent's inside the time ends the grant without the penalty
  /// for overstaying.
  private func endedByFiling(_ grant: DepartureGrant) -> Ruling? {
    guard grant.endsByFiling else { return nil }
    let filed = [grant.told.first(.motion), grant.told.first(.petition)].compactMap(\.self)
    let fact = filed.min { ($0.dayNumber, $0.id) < ($1.dayNumber, $1.id) }
    let motion = attacks.first { $0.day >= grant.day && !$0.isByGovernment }
    guard let first = [fact?.day, motion?.day].compactMap(\.self).min() else { return nil }
    let isRow = motion?.day == first
    let row = isRow ? motion?.row : grant.row
    let id = isRow ? nil : fact?.id
    if first <= grant.limit ?? grant.sureEnd {
      return Ruling(.departureEnded, on: first, .orderDepartureEnded, further: row, fact: id)
    }
    guard grant.limit == nil, first <= grant.longest else { return nil }
    return Ruling(.unclear, .orderDepartureFiledLate, further: row, fact: id)
  }

  /// The last day the clinic recorded is past, and no departure is on record.
  private func overstayed(_ grant: DepartureGrant) -> Ruling? {
    guard let limit = grant.toldLimit, asOf > limit else { return nil }
    return Ruling(.overstayed, on: limit, .orderOverstayed, further: grant.row, fact: grant.toldBy)
  }

  /// The last day the grant can have given is past; what followed is not visible.
  private func over(_ grant: DepartureGrant) -> Ruling? {
    guard asOf > grant.limit ?? grant.longest else { return nil }
    return Ruling(.departureOver, grant.overRule, further: grant.row)
  }
}
