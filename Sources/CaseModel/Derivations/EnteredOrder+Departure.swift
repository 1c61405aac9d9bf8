extension EnteredOrder {
  /// Limb (f): voluntary departure by the judge, with its alternate order.
  var departure: Ruling? {
    isDeparture ? departure(grantedOn: decidedOn, .orderDeparture, nil) : nil
  }

  /// Where a grant of voluntary departure has led.
  ///
  /// Nothing is guessed where the clinic has not recorded the last day the order gives: the law's
  /// own limit is a maximum, and the order may give less.
  ///
  /// > Source: 8 CFR 1241.1(f), 1240.26(b) to (i); Monsalvo Velázquez v. Bondi (2025).
  func departure(grantedOn day: Day, _ rule: DerivationRule, _ row: Evidence?) -> Ruling {
    let told = facts.since(day)
    let limit = lastDay(told)
    var ruling =
      departedInTime(told, limit, row) ?? bondMissed(told, row)
      ?? endedByFiling(told, from: day, limit, row) ?? overstayed(told, limit, row)
      ?? Ruling(.departure, limit == nil ? rule : .orderDepartureRuns, further: row)
    ruling.lastDay = limit
    ruling.grantedOn = day
    return ruling
  }

  /// The last day of voluntary departure, where the clinic recorded what the order gives.
  private func lastDay(_ told: OrderFacts) -> Day? {
    told.last(.departureDays)?.endedOn.map(plan.rolled)
  }

  private func departedInTime(_ told: OrderFacts, _ limit: Day?, _ row: Evidence?) -> Ruling? {
    guard let left = told.first(.departed), let day = left.day else { return nil }
    guard let limit, day <= limit else { return nil }
    return Ruling(.left, .orderLeft, further: row, fact: left.id)
  }

  private func bondMissed(_ told: OrderFacts, _ row: Evidence?) -> Ruling? {
    guard let missed = told.last(.bondMissed), let day = missed.day else { return nil }
    return Ruling(.overstayed, on: day, .orderBondMissed, further: row, fact: missed.id)
  }

  /// A motion or a petition inside the time ends the grant without the penalty for overstaying.
  private func endedByFiling(
    _ told: OrderFacts,
    from day: Day,
    _ limit: Day?,
    _ row: Evidence?,
  ) -> Ruling? {
    guard let limit else { return nil }
    let filed = [told.first(.motion), told.first(.petition)].compactMap(\.self)
    let fact = filed.min { ($0.dayNumber, $0.id) < ($1.dayNumber, $1.id) }
    let motion = motions.first { $0.receivedOn.map { $0 >= day } == true }
    let motionDay = motion?.receivedOn
    guard let first = [fact?.day, motionDay].compactMap(\.self).min(), first <= limit else {
      return nil
    }
    let isMotionRow = motionDay == first
    return Ruling(
      .departureEnded,
      on: first,
      .orderDepartureEnded,
      further: isMotionRow ? motion.map { Evidence(.motion, $0.id) } : row,
      fact: isMotionRow ? nil : fact?.id,
    )
  }

  private func overstayed(_ told: OrderFacts, _ limit: Day?, _ row: Evidence?) -> Ruling? {
    guard let limit, asOf > limit else { return nil }
    let days = told.last(.departureDays)?.id
    return Ruling(.overstayed, on: limit, .orderOverstayed, further: row, fact: days)
  }
}
