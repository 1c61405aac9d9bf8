extension DerivationRule {
  static let orderDeparture = DerivationRule(
    "order.departure",
    """
    Voluntary departure was granted. The days the order gives, and whether the person left in \
    time, are not visible in this data: 120 days at most, or 60 where it was granted at the end of \
    the case, and the order may give less.
    """,
    authority: "INA 240B(a)(2), (b)(2); 8 CFR 1240.26, 1241.1(f)",
    .inferred,
    unless: "the last day the order gives, a departure, or a motion or petition inside the time.",
  )
  static let orderBoardDeparture = DerivationRule(
    "order.boarddeparture",
    """
    The Board dismissed the appeal and allowed voluntary departure, of 60 days at most; its code \
    does not give the days, and what followed is not visible in this data.
    """,
    authority: "INA 240B(b)(2); 8 CFR 1240.26, 1241.1(f)",
    .inferred,
    unless: "the last day the order gives, a departure, or a motion or petition inside the time.",
  )
  static let orderDepartureRuns = DerivationRule(
    "order.departureruns",
    "Voluntary departure is running to the last day the order gives.",
    authority: "INA 240B; 8 CFR 1240.26; the clinic's own record of the order",
    .sourced,
    unless: "leaving in time, a motion or petition, a bond not posted, or overstaying.",
  )
  static let orderLeft = DerivationRule(
    "order.left",
    "The departure was verified inside the time of voluntary departure; no order took effect.",
    authority: "INA 240B; 8 CFR 1241.1(f)",
    .sourced,
  )
  static let orderBondMissed = DerivationRule(
    "order.bondmissed",
    "The bond for voluntary departure was not posted in time; the alternate order took effect.",
    authority: "8 CFR 1240.26(c)(3), (4), 1241.1(f)",
    .general,
    unless: "proof that the bond was posted within five business days.",
  )
  static let orderDepartureEnded = DerivationRule(
    "order.departureended",
    """
    A motion or petition filed inside the time ended voluntary departure: the alternate order is \
    final on that day, and the penalty for overstaying does not apply.
    """,
    authority: "8 CFR 1240.26(e), (i), 1241.1(f)",
    .general,
    unless: "withdrawal does not bring voluntary departure back.",
  )
  static let orderOverstayed = DerivationRule(
    "order.overstayed",
    """
    Voluntary departure ran out and no departure is on record: the alternate order is final from \
    the end of its last day, a computed day.
    """,
    authority: "8 CFR 1241.1(f); INA 240B(d)",
    .inferred,
    unless: "proof of leaving in time, or a motion or petition received inside the time.",
  )
  static let orderPetition = DerivationRule(
    "order.petition",
    "The order is final, and a petition for review is pending, which by itself stays nothing.",
    authority: "INA 242(b)(3)(B); Nken v. Holder (2009)",
    .sourced,
    unless: "a stay by the court, or its decision.",
  )
  static let orderPetitionGranted = DerivationRule(
    "order.petitiongranted",
    "The court of appeals granted the petition; the order no longer stands.",
    authority: "INA 242; the clinic's own record",
    .inferred,
    unless: "the court's mandate: read what it vacated.",
  )
  static let orderMotion = DerivationRule(
    "order.motion",
    "The order is final, and a motion to reopen or reconsider is pending, as the clinic recorded.",
    authority: "INA 240(c)(6), (7)",
    .sourced,
    unless: "a ruling: granted vacates the order, denied may itself be appealed.",
  )
  static let orderMotionRow = DerivationRule(
    "order.motionrow",
    "The order is final, and a motion against it has no decision in this data.",
    authority: "INA 240(b)(5)(C), (c)(6), (7); the court's own record of motions",
    .inferred,
    unless: "a ruling: granted vacates the order, denied may itself be appealed.",
  )
  static let orderMotionGranted = DerivationRule(
    "order.motiongranted",
    "The motion was granted, as the clinic recorded; the order is vacated.",
    authority: "8 CFR 1003.2, 1003.23",
    .sourced,
  )
  static let orderMotionRowGranted = DerivationRule(
    "order.motionrowgranted",
    "A motion to reopen, rescind or vacate was granted; the order is vacated.",
    authority: "8 CFR 1003.23; the court's own record of motions",
    .inferred,
    unless: "a grant in part, which the code does not tell.",
  )
  static let orderIssued = DerivationRule(
    "order.issued",
    "DHS issued the order without a judge, as the clinic recorded; final when issued or served.",
    authority: "INA 235(b)(1), 241(a)(5), 238(b) or 217(b), by the form recorded",
    .general,
    unless: """
      a fear claim, which stops it until decided, or a petition for review in 30 days, which \
      expedited removal does not have.
      """,
  )
  static let orderIssuedReplaced = DerivationRule(
    "order.issuedreplaced",
    "A charging document was filed after the order of expedited removal and takes its place.",
    authority: "8 CFR 208.30(f), 1235.6",
    .inferred,
  )
  static let orderIssuedEnded = DerivationRule(
    "order.issuedended",
    "The order by DHS was withdrawn or vacated, as the clinic recorded.",
    authority: "the clinic's own record",
    .sourced,
  )
}
