extension DerivationRule {
  static let blockerWindow = DerivationRule(
    "blocker.window",
    "The time to appeal to the Board has not run out: the order may not be carried out before.",
    authority: "8 CFR 1003.6(a)",
    .sourced,
    unless: "a waiver of appeal, which makes the order final at once.",
  )
  static let blockerAppeal = DerivationRule(
    "blocker.appeal",
    """
    An appeal of the order is before the Board: the order may not be carried out before \
    it decides.
    """,
    authority: "8 CFR 1003.6(a)",
    .sourced,
    unless: "the Board's decision, withdrawal, or leaving, which counts as withdrawal (1003.4).",
  )
  static let blockerAppealClosed = DerivationRule(
    "blocker.appealclosed",
    "The appeal was set aside administratively and is undecided: the order waits for it.",
    authority: "8 CFR 1003.6(a)",
    .inferred,
    unless: "a decision after the appeal is taken up again.",
  )
  static let blockerRemand = DerivationRule(
    "blocker.remand",
    "A court of appeals sent the case back to the Board: the order waits for its new decision.",
    authority: "8 CFR 1003.6(a); INA 242(b)",
    .general,
    unless: "the Board's new decision.",
  )
  static let blockerCertification = DerivationRule(
    "blocker.certification",
    """
    The case is before the Board or the Attorney General by certification: the order \
    waits for it.
    """,
    authority: "8 CFR 1003.6(a), 1003.7",
    .sourced,
    unless: "the decision on certification.",
  )
  static let blockerDeparture = DerivationRule(
    "blocker.departure",
    "Voluntary departure runs, to the last day it gives: until then its alternate order waits.",
    authority: "INA 240B; 8 CFR 1240.26(d), 1241.1(f)",
    .general,
    unless: "a motion or petition, which ends it at once, a bond not posted, or leaving.",
  )
  static let blockerDepartureLongest = DerivationRule(
    "blocker.departurelongest",
    """
    Voluntary departure was granted; its own last day is not in this data. The day shown is the \
    longest the law allows, and the order may give less.
    """,
    authority: "INA 240B(a)(2), (b)(2); 8 CFR 1240.26(d), 1241.1(f)",
    .inferred,
    unless: "the order's own last day, a motion or petition, a bond not posted, or leaving.",
  )
  static let blockerWithholding = DerivationRule(
    "blocker.withholding",
    "Withholding of removal was granted: it bars removal to one country, and to no other.",
    authority: "INA 241(b)(3); 8 CFR 1208.16, 1208.24",
    .sourced,
    unless: "a judge ending it on a motion by DHS (8 CFR 1208.24(f)).",
  )
  static let blockerConvention = DerivationRule(
    "blocker.convention",
    """
    Withholding under the Convention against Torture was granted: it bars removal to one country, \
    and to no other.
    """,
    authority: "8 CFR 1208.16(c), 1208.24",
    .sourced,
    unless: "a judge ending it on a motion by DHS (8 CFR 1208.24(f)).",
  )
  static let blockerEither = DerivationRule(
    "blocker.either",
    """
    Protection was granted in a withholding-only case, by statute or under the Convention against \
    Torture: it bars removal to one country, and to no other.
    """,
    authority: "INA 241(b)(3); 8 CFR 1208.16, 1208.31(g)",
    .inferred,
    unless: "a judge ending it on a motion by DHS (8 CFR 1208.24(f)).",
  )
  static let blockerDeferral = DerivationRule(
    "blocker.deferral",
    """
    Deferral under the Convention against Torture was granted: it bars removal to one country, \
    and to no other, and can be ended at any time by a short hearing.
    """,
    authority: "8 CFR 1208.17",
    .sourced,
    unless:
      "a judge ending it, at DHS's motion or the client's own wish (8 CFR 1208.17(d) to (f)).",
  )
  static let blockerAbsentiaMotion = DerivationRule(
    "blocker.absentiamotion",
    "A motion to rescind the order in absentia is before the judge: removal is stayed until ruled.",
    authority: "INA 240(b)(5)(C); 8 CFR 1003.23(b)(4)(ii)",
    .sourced,
    unless: """
      the judge's ruling; whether the stay goes on through an appeal is contested, but for the old \
      deportation cases (8 CFR 1003.6(b)).
      """,
  )
  static let blockerAbsentiaAppeal = DerivationRule(
    "blocker.absentiaappeal",
    """
    The ruling on a motion to rescind an order in absentia is before the Board, in a deportation \
    or exclusion case: the stay goes on until it decides.
    """,
    authority: "former INA 242B(c)(3); 8 CFR 1003.6(b), 1003.23(b)(4)(iii)",
    .general,
    unless: "the Board's decision.",
  )
  static let blockerStay = DerivationRule(
    "blocker.stay",
    "A judge granted a stay of removal with a motion, as its row says.",
    authority: "8 CFR 1003.23(b)(1)(v)",
    .inferred,
    unless: "the ruling on the motion, or an end the stay names.",
  )
  static let blockerReview = DerivationRule(
    "blocker.review",
    "A judge has a finding of no fear under review: removal waits for the decision.",
    authority: "INA 235(b)(1)(B)(iii); 8 CFR 1208.30(g), 1208.31(g)",
    .general,
    unless: "the judge's decision: agreed, removal may follow at once.",
  )
  static let blockerClaimWindow = DerivationRule(
    "blocker.claimwindow",
    """
    The time to appeal the judge's decision on protection has not run out; DHS's order is not \
    carried out before.
    """,
    authority: "8 CFR 1003.6(a), 1208.31(e)",
    .general,
    unless: "a waiver of appeal.",
  )
  static let blockerClaimAppeal = DerivationRule(
    "blocker.claimappeal",
    """
    An appeal of the judge's decision on protection is before the Board; DHS's order is not \
    carried out before it decides.
    """,
    authority: "8 CFR 1003.6(a), 1208.31(e)",
    .general,
    unless: "the Board's decision, or withdrawal of the appeal.",
  )
}
