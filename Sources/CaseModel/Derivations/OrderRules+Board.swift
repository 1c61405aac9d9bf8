extension DerivationRule {
  static let orderWaivedRow = DerivationRule(
    "order.waivedrow",
    "Appeal was waived, as the record of the decision says; the order is final on that day.",
    authority: "8 CFR 1241.1(b)",
    .sourced,
    unless: "a waiver that was not knowing: an appeal may argue it.",
  )
  static let orderOnRemand = DerivationRule(
    "order.remandedtoboard",
    """
    A court of appeals sent the case back, and the Board has not decided it again; the order the \
    court reviewed is not final meanwhile.
    """,
    authority: "INA 242(a)(1), (b)(4); 8 CFR 1003.6(a), 1241.1",
    .general,
    unless: "the Board's new decision: a dismissal is final on its own day, with its own clocks.",
  )
  static let orderDismissedAgain = DerivationRule(
    "order.dismissedagain",
    """
    After a court of appeals sent the case back, the Board dismissed the appeal again; the order \
    is final on the day of that decision, and petition and motions are counted from it.
    """,
    authority: "8 CFR 1241.1(a); INA 242(b)(1), 240(c)(6), (7)",
    .sourced,
    unless: "a motion that is granted, or a petition for review that is granted.",
  )
  static let orderOnCertificationRow = DerivationRule(
    "order.certificationrow",
    "The court brought the case before the Board by certification; the order is not final.",
    authority: "8 CFR 1003.1(c), 1003.7, 1241.1(d)",
    .inferred,
    unless: "the decision on certification; if it orders removal, final on its day.",
  )
  static let orderCertifiedRow = DerivationRule(
    "order.certifiedrow",
    "On certification the Board left the order as it was; it is final on the Board's day.",
    authority: "8 CFR 1003.7, 1241.1(d)",
    .inferred,
    unless: "a motion that is granted, or a petition for review that is granted.",
  )
  static let orderAppealLate = DerivationRule(
    "order.appeallate",
    """
    An appeal was received after the time for it by this record. If it was late, the order was \
    final when the time ran out and the appeal stays nothing; if the decision was mailed later, or \
    the Board takes the case all the same, it is not final.
    """,
    authority: "8 CFR 1003.1(c), 1003.38(b), 1241.1(c)",
    .unsure,
    unless: "the Board's receipt or rejection of the appeal, or the day the decision was mailed.",
  )
  static let orderReturned = DerivationRule(
    "order.returned",
    """
    The Board sent the record back to the court to be put right, which vacates nothing; the appeal \
    is still to be decided and the order is not final.
    """,
    authority: "8 CFR 1003.5(a), 1003.6(a); Board practice",
    .inferred,
    unless: "the Board's decision of the appeal.",
  )
  static let orderAppealClosed = DerivationRule(
    "order.appealclosed",
    """
    The Board set the appeal aside administratively and has not decided it; the order is not final.
    """,
    authority: "8 CFR 1003.1(l), 1003.6(a), 1241.1",
    .inferred,
    unless: "a decision after the appeal is taken up again.",
  )
  static let orderLate = DerivationRule(
    "order.late",
    """
    The Board dismissed the appeal as untimely, so none was taken in time: the order was final \
    when the time to appeal ran out, not on the Board's day. From the Board's day a petition for \
    review of its own ruling is counted beside it, to be safe.
    """,
    authority: "8 CFR 1241.1(c), 1003.38(b); Matter of Lopez, 22 I&N Dec. 16 (BIA 1998)",
    .inferred,
    unless: "a finding that the appeal was in time, as where the decision was mailed late.",
  )
  static let orderLateOrWaived = DerivationRule(
    "order.lateorwaived",
    """
    The Board dismissed the appeal as late or waived; one code stands for both. The order was \
    final at the latest when the time to appeal ran out, earlier where appeal was waived.
    """,
    authority: "8 CFR 1241.1(b), (c), 1003.1(d)(2)(i)(G)",
    .unsure,
    unless: "the Board's decision itself: read which it was.",
  )
  static let orderLateUnseen = DerivationRule(
    "order.lateunseen",
    """
    The Board dismissed the appeal as untimely, though by this record it was received in time: \
    when the order became final is not visible here.
    """,
    authority: "8 CFR 1241.1(c), 1003.38(b)",
    .unsure,
    unless: "the Board's decision itself: read from which day it counted.",
  )
  static let orderWaivedUnseen = DerivationRule(
    "order.waivedunseen",
    """
    The Board dismissed the appeal as late or waived, and by this record it was received in time: \
    if appeal was waived, the order was final on the day of the waiver, which is not visible here.
    """,
    authority: "8 CFR 1241.1(b), 1003.1(d)(2)(i)(G)",
    .unsure,
    unless: "the Board's decision itself: read which it was.",
  )
  static let orderBoardRemanded = DerivationRule(
    "order.boardremanded",
    "The Board sent the case back to the judge; the order no longer stands and the case is open.",
    authority: "8 CFR 1003.1(d)(3)(iv), (7)",
    .inferred,
    unless: "the judge's new decision.",
  )
  static let orderLeftOnAppeal = DerivationRule(
    "order.leftonappeal",
    """
    The person left while the appeal was pending, which withdraws it: the judge's decision is \
    final as if no appeal had been taken, and the order was carried out by leaving.
    """,
    authority: "8 CFR 1003.4; INA 101(g)",
    .inferred,
    unless: "a departure that was not of free will, or not proven.",
  )
  static let orderMotionBoard = DerivationRule(
    "order.motionboard",
    """
    The order is final, and a motion against it, or the judge's ruling on one, is before the \
    Board; that by itself stays nothing.
    """,
    authority: "8 CFR 1003.2, 1003.6(b); INA 240(c)(6), (7)",
    .inferred,
    unless: "the Board's ruling: a grant vacates the order.",
  )
  static let orderBoardReopened = DerivationRule(
    "order.boardreopened",
    "The Board granted a motion against the order, or reversed its denial; the order is vacated.",
    authority: "8 CFR 1003.2, 1003.23(b)",
    .inferred,
    unless: "a grant in part, which the code does not tell.",
  )
  static let orderMotionRemanded = DerivationRule(
    "order.motionremanded",
    """
    On appeal of the ruling on a motion the Board sent the case back to the judge; whether that \
    reopened it, or only sends the motion back, is not visible here.
    """,
    authority: "8 CFR 1003.1(d)(7), 1003.23(b)",
    .unsure,
    unless: "the Board's decision itself: read it.",
  )
  static let orderGovernmentMotion = DerivationRule(
    "order.governmentmotion",
    "A motion by DHS was granted; what that did to the order is not visible here.",
    authority: "8 CFR 1003.2, 1003.23(b)",
    .unsure,
    unless: "the ruling itself: read it.",
  )
  static let orderReissued = DerivationRule(
    "order.reissued",
    """
    A motion to issue the decision anew was granted: the times counted from it began again on a \
    day that is not visible here.
    """,
    authority: "8 CFR 1003.23(b)(1), 1003.38(b)",
    .unsure,
    unless: "the day of the new decision: enter it, to count from it.",
  )
  static let orderMotionsDisagree = DerivationRule(
    "order.motionsdisagree",
    """
    A motion against the order was granted, and one received after that was denied: whether a new \
    order was made between them is not visible here.
    """,
    authority: "8 CFR 1003.23(b); the court's own record of motions",
    .unsure,
    unless: "the later ruling itself: read which order it speaks of.",
  )
}
