extension DerivationRule {
  static let orderBoardDepartureRuns = DerivationRule(
    "order.boarddepartureruns",
    """
    The Board dismissed the appeal and allowed voluntary departure of the days its code gives, \
    counted from its decision.
    """,
    authority: "INA 240B(b)(2); 8 CFR 1240.26(c), (e), 1241.1(f); the Board's code",
    .inferred,
    unless: "other days in the decision itself, leaving in time, or a motion or petition in time.",
  )
  static let orderDepartureOver = DerivationRule(
    "order.departureover",
    """
    The longest time the law allows for voluntary departure has run out. Whether the person left \
    in time, or the alternate order took effect, is not visible in this data.
    """,
    authority: "INA 240B(a)(2), (b)(2); 8 CFR 1240.26(f), 1241.1(f)",
    .inferred,
    unless: "proof of leaving in time, or of the order.",
  )
  static let orderBoardDepartureOver = DerivationRule(
    "order.boarddepartureover",
    """
    The time for voluntary departure the Board allowed has run out. Whether the person left in \
    time, or the alternate order took effect, is not visible in this data.
    """,
    authority: "INA 240B(b)(2); 8 CFR 1240.26(f), 1241.1(f)",
    .inferred,
    unless: "proof of leaving in time, or of the order.",
  )
  static let orderDepartureOverOldLaw = DerivationRule(
    "order.departureoverold",
    """
    Voluntary departure was granted in a deportation case, for which the law set no longest time \
    and a district director could extend it. It is taken to be over after 120 days; whether the \
    person left is not visible in this data.
    """,
    authority: "former INA 244(e); former 8 CFR 244.1, 244.2",
    .unsure,
    unless: "proof of leaving, of an extension, or of the order.",
  )
  static let orderLeftUnknown = DerivationRule(
    "order.leftunknown",
    """
    The person left, but the last day the order gives is not recorded, so whether in time is not \
    visible in this data.
    """,
    authority: "INA 240B; 8 CFR 1241.1(f)",
    .unsure,
    unless: "the last day the order gives: record it.",
  )
  static let orderDepartureFiledLate = DerivationRule(
    "order.departurefiledlate",
    """
    A motion or petition came after 60 days and inside 120: if the grant still ran, it ended then, \
    and if not, the alternate order was in force before. Either way an order is in force; from \
    which day is not visible in this data.
    """,
    authority: "8 CFR 1240.26(b)(3)(iii), (e)(1), (i), 1241.1(f)",
    .unsure,
    unless: "the last day the order gives: record it.",
  )
}
