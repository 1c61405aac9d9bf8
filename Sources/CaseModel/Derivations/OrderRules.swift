extension DerivationRule {
  static let orderAbsentia = DerivationRule(
    "order.absentia",
    "An order entered in absentia is final at once, on the day it was entered.",
    authority: "8 CFR 1241.1(e)",
    .sourced,
    unless: "a motion to rescind: 180 days for exceptional circumstances, any time for no notice.",
  )
  static let orderOnAppeal = DerivationRule(
    "order.appeal",
    "An appeal of the order is before the Board; the order is not final.",
    authority: "8 CFR 1003.6(a), 1241.1",
    .general,
    unless: "the Board's decision, or withdrawal of the appeal.",
  )
  static let orderOnCertification = DerivationRule(
    "order.certification",
    "The case was certified to the Board or the Attorney General; the order is not final.",
    authority: "8 CFR 1241.1(d), 1003.7",
    .sourced,
    unless: "the decision on certification; if it orders removal, final on its day.",
  )
  static let orderCertified = DerivationRule(
    "order.certified",
    "The Board or the Attorney General ordered removal on certification; final on that day.",
    authority: "8 CFR 1241.1(d)",
    .sourced,
    unless: "a petition for review that is granted, or a motion that is granted.",
  )
  static let orderDismissed = DerivationRule(
    "order.dismissed",
    "The Board dismissed the appeal; the order is final on that day.",
    authority: "8 CFR 1241.1(a)",
    .sourced,
    unless: """
      a motion that is granted, or a petition for review that is granted; a petition alone leaves \
      the order final, and is not visible in public data.
      """,
  )
  static let orderWithdrawn = DerivationRule(
    "order.withdrawn",
    "The appeal was withdrawn; the judge's decision is final as if no appeal had been taken.",
    authority: "8 CFR 1003.4; the day of withdrawal is used",
    .inferred,
    unless: "the day of the decision or of a waiver, from which the Board may count instead.",
  )
  static let orderBoardUndid = DerivationRule(
    "order.boardundid",
    """
    The Board decided for the respondent: the appeal was sustained, relief granted, or the \
    proceedings terminated. The order no longer stands.
    """,
    authority: "8 CFR 1003.1(d)(3); the Board's code, read by its effect",
    .inferred,
    unless: "a motion by DHS that the Board grants.",
  )
  static let orderUnclear = DerivationRule(
    "order.unclear",
    "The Board's code does not tell what became of the order; finality is not visible here.",
    authority: "the court's own code list of Board decisions",
    .unsure,
    unless: "the Board's decision itself: read it.",
  )
  static let orderWaived = DerivationRule(
    "order.waived",
    "The respondent waived appeal, as the clinic recorded; the order is final on that day.",
    authority: "8 CFR 1241.1(b)",
    .sourced,
    unless: "a waiver that was not knowing: an appeal may argue it.",
  )
  static let orderWindow = DerivationRule(
    "order.window",
    """
    The time to appeal has not run out, and no appeal is recorded. A waiver is not visible in this \
    data.
    """,
    authority: "8 CFR 1003.38(b): 30 days, or the court's own due date where it is later",
    .sourced,
    unless: "an appeal received in time, a waiver, or the end of the window.",
  )
  static let orderWindowRejected = DerivationRule(
    "order.windowrejected",
    """
    The Board rejected what was filed, so that no appeal was taken yet; the time to appeal has not \
    run out.
    """,
    authority: "8 CFR 1003.8, 1003.38(b)",
    .general,
    unless: """
      a proper appeal received in time, or within 15 days where a fee waiver was denied; a waiver; \
      or the end of the window.
      """,
  )
  static let orderLeftInWindow = DerivationRule(
    "order.leftinwindow",
    """
    The person left before an appeal was taken, which waives it: the order is final on that day, \
    and was carried out by leaving.
    """,
    authority: "8 CFR 1003.3(e), 1241.1(b); INA 101(g)",
    .general,
    unless: """
      a departure that was not of free will, or not proven; arriving persons keep an appeal, and \
      in the Ninth Circuit leaving alone waives none (Chavez-Garcia v. Sessions, 2017).
      """,
  )
  static let orderLapsed = DerivationRule(
    "order.lapsed",
    """
    The time to appeal ran out without an appeal: a computed day. A waiver is not visible in this \
    data, and would make it earlier.
    """,
    authority: "8 CFR 1241.1(c), 1003.38(b)",
    .inferred,
    unless: "an appeal received in time, a waiver, or a decision mailed later than its date.",
  )
  static let orderUndone = DerivationRule(
    "order.undone",
    "A later proceeding follows the order: it was reopened, remanded or replaced.",
    authority: "the court's own record: a reopening or remand begins a new proceeding",
    .inferred,
  )
  static let orderFollowedUntold = DerivationRule(
    "order.followeduntold",
    """
    What follows the order in the data ended in a matter of bond, or because the Board has the \
    case; whether the order was reopened is not visible here.
    """,
    authority: "the court's own record; what these completions mean after an order is not known",
    .unsure,
    unless: "the record itself: read whether the order was reopened.",
  )
  static let orderGranted = DerivationRule(
    "order.granted",
    "The last decision granted relief and can no longer be appealed; no removal order stands.",
    authority: "INA 101(a)(47); 8 CFR 1003.39",
    .inferred,
    unless: "a motion by DHS that is granted.",
  )
  static let orderGrantUpset = DerivationRule(
    "order.grantupset",
    """
    Relief was granted and the Board changed it; whether it ordered removal is not visible in this \
    data.
    """,
    authority: "8 CFR 1003.1(d); the court's own code list of Board decisions",
    .unsure,
    unless: "the Board's decision itself: read it.",
  )
  static let orderFearFound = DerivationRule(
    "order.fearfound",
    """
    A credible fear was found after the order of expedited removal: no such order stands, and a \
    judge or an asylum officer hears the claim.
    """,
    authority: "INA 235(b)(1)(B)(ii); 8 CFR 208.30(f), 1208.30(g)(2)(iv)(B)",
    .general,
    unless: "a new order, by DHS or by a judge.",
  )
}
