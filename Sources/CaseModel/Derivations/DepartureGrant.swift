/// A grant of voluntary departure with what is known of its time.
struct DepartureGrant {
  /// The day of the grant.
  let day: Day
  /// The row of the Board's decision; none for a grant by the judge.
  let row: Evidence?
  /// What the clinic recorded since.
  let told: OrderFacts
  /// The last day by the clinic's record of the order.
  let toldLimit: Day?
  /// The days from the grant to that last day, before it is moved off a closed day.
  let toldDays: Int?
  /// The fact that says so.
  let toldBy: Int64?
  /// The last day by the days the Board's code gives.
  let givenLimit: Day?
  /// The last day of the longest time the law allows such a grant.
  let longest: Day
  /// The last day of the time that every grant of its kind can have had.
  let sureEnd: Day
  /// Whether it is of a deportation or exclusion case, where the old law set no longest time.
  let isOldLaw: Bool

  /// The last day, where it is known.
  var limit: Day? { toldLimit ?? givenLimit }

  /// Whether a motion or petition inside the time ends it.
  ///
  /// > Source: 8 CFR 1240.26(b)(3)(iii), (e)(1), (i); 73 FR 76927: of grants since 20 January 2009.
  var endsByFiling: Bool { !isOldLaw && day >= DerivationRule.departureEndsByFilingFrom }

  /// The rule of a grant that runs to a known day.
  var runningRule: DerivationRule {
    toldLimit == nil ? .orderBoardDepartureRuns : .orderDepartureRuns
  }

  /// The rule of a grant whose time is over.
  var overRule: DerivationRule {
    isOldLaw
      ? .orderDepartureOverOldLaw : row == nil ? .orderDepartureOver : .orderBoardDepartureOver
  }
}

extension EnteredOrder {
  /// What is known of a grant of a day.
  ///
  /// A judge's grant runs 120 days at most, if it was made before the end and appeal was waived;
  /// 60 at most where it was made at the end, as it was where appeal was reserved or taken; the
  /// Board's 60 at most. A recorded last day beyond the longest time is cut to it.
  func departureGrant(_ day: Day, _ row: Evidence?, _ days: Int?) -> DepartureGrant {
    let told = facts.since(day)
    let fact = told.last(of: [.departureDays, .departureEarly])
    let isOldLaw = isDeportation
    let isShort = row != nil || isAppealReserved || !board.ofDecision.isEmpty
    let isEarly = row == nil && fact?.value == OrderFact.departureEarly.rawValue
    let most = isOldLaw ? Int.max : isShort && !isEarly ? 60 : 120
    let toldDays = fact?.endedOn.map { min($0 - day, most) }
    return DepartureGrant(
      day: day,
      row: row,
      told: told,
      toldLimit: toldDays.map { plan.rolled(day + $0) },
      toldDays: toldDays,
      toldBy: fact?.id,
      givenLimit: days.map { plan.rolled(day + $0) },
      longest: plan.rolled(day + (isShort ? 60 : 120)),
      sureEnd: plan.rolled(day + 60),
      isOldLaw: isOldLaw,
    )
  }
}

extension DerivationRule {
  /// 20 January 2009, since when a motion or petition ends voluntary departure.
  static let departureEndsByFilingFrom = Day(number: 14_264)
}
