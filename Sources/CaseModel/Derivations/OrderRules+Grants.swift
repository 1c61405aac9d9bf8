extension DerivationRule {
  static let orderGrantedFresh = DerivationRule(
    "order.grantedfresh",
    """
    The last decision granted relief, and DHS may still appeal it: the grant is not final before \
    the time to appeal has run out.
    """,
    authority: "8 CFR 1003.38(b), 1003.39",
    .sourced,
    unless: "an appeal by DHS inside the time.",
  )
  static let orderGrantOnAppeal = DerivationRule(
    "order.grantonappeal",
    """
    Relief was granted, and an appeal of it is before the Board: the grant is not final, and no \
    removal order stands either.
    """,
    authority: "8 CFR 1003.6(a), 1003.39",
    .sourced,
    unless: "the Board's decision, or withdrawal of the appeal.",
  )
  static let orderEndOnAppeal = DerivationRule(
    "order.endonappeal",
    """
    The judge ended the case, and an appeal of that is before the Board: the case is not over, and \
    no removal order stands.
    """,
    authority: "8 CFR 1003.6(a), 1003.39",
    .sourced,
    unless: "the Board's decision, or withdrawal of the appeal.",
  )
  static let orderGrantRemanded = DerivationRule(
    "order.grantremanded",
    """
    The Board sent a decision in the respondent's favour back to the judge: it no longer stands, \
    no removal order was made, and the case is open.
    """,
    authority: "8 CFR 1003.1(d)(3)(iv), (7)",
    .inferred,
    unless: "the judge's new decision.",
  )
  static let orderGrantProtection = DerivationRule(
    "order.grantprotection",
    """
    The decision is recorded as relief, and the only application granted is for withholding or \
    Convention protection, which goes with an order of removal; the order itself is not visible \
    here.
    """,
    authority: "Matter of I-S- & C-S-, 24 I&N Dec. 432 (BIA 2008); 8 CFR 1208.16, 1208.17",
    .unsure,
    unless: "the judge's decision itself: read it.",
  )
  static let orderBehindWithholding = DerivationRule(
    "order.behindwithholding",
    """
    A withholding-only case begins only after DHS reinstated an old order or issued one without a \
    judge. That order stands whatever the judge decides of withholding; which it is, and its day, \
    are not visible here.
    """,
    authority: "8 CFR 1208.2(c)(2), (3), 1208.31(e), 1241.8(e)",
    .general,
    unless: "DHS withdrawing the order; record it, with its day, to count from it.",
  )
  static let orderBehindReasonableFear = DerivationRule(
    "order.behindreasonablefear",
    """
    A review of reasonable fear follows an order DHS reinstated or issued without a judge. Fear \
    found leads to a withholding-only case, and none found back to that order: it stands either \
    way; which it is, and its day, are not visible here.
    """,
    authority: "INA 238(b), 241(a)(5); 8 CFR 1208.31(e) to (g)",
    .general,
    unless: "DHS withdrawing the order; record it, with its day, to count from it.",
  )
  static let orderBehindReview = DerivationRule(
    "order.behindreview",
    """
    DHS's order of expedited removal stands behind the review, and is not carried out before the \
    judge has decided; its day is not visible here.
    """,
    authority: "INA 235(b)(1)(B)(iii); 8 CFR 1003.42, 1208.30(g), 1235.3(b)(5)",
    .general,
    unless: "the judge's decision: vacated, a charging document follows.",
  )
  static let orderBehindNoFear = DerivationRule(
    "order.behindnofear",
    """
    The judge agreed that there is no credible fear; DHS's order of expedited removal stands, and \
    no appeal lies. Its day is not visible here.
    """,
    authority: "INA 235(b)(1)(B)(iii); 8 CFR 1003.42(f), 1208.30(g)(2)(iv)(A)",
    .general,
    unless: "DHS or an asylum officer taking the finding up again.",
  )
  static let orderBehindNoStatus = DerivationRule(
    "order.behindnostatus",
    """
    The judge did not find the status that was claimed; DHS's order of expedited removal stands. \
    Its day is not visible here.
    """,
    authority: "INA 235(b)(1)(C); 8 CFR 1235.3(b)(5)(iv)",
    .general,
    unless: "habeas, which may ask whether the person has that status (INA 242(e)(2)).",
  )
  static let orderBehindAsylumWithheld = DerivationRule(
    "order.behindasylumwithheld",
    """
    In an asylum-only case asylum was not granted, and withholding or Convention protection was: \
    removal by DHS under the visa waiver, crew or stowaway rules stays open, to any country but \
    the one withheld. The order and its day are not visible here.
    """,
    authority: "INA 217(b), 235(a)(2), 252(b); 8 CFR 1208.2(c)(1), (3), 1208.16, 1208.17",
    .general,
    unless: "an appeal of the denial of asylum that succeeds.",
  )
  static let orderBehindAsylumDenied = DerivationRule(
    "order.behindasylumdenied",
    """
    Asylum was denied or given up in an asylum-only case: DHS may remove under the visa waiver, \
    crew or stowaway rules without another hearing. The order and its day are not visible here; \
    courts have reviewed the denial itself as the order.
    """,
    authority:
      "INA 217(b), 235(a)(2), 252(b); 8 CFR 1208.2(c)(1), (3); Kanacevic v. INS (2d Cir. 2006)",
    .general,
    unless: "an appeal that succeeds, or a petition for review that is granted.",
  )
  static let orderBehindUnclear = DerivationRule(
    "order.behindunclear",
    """
    The judge's decision does not tell what became of DHS's order behind the case; whether it \
    stands is not visible here.
    """,
    authority: "8 CFR 1208.2(c), 1208.30(g)",
    .unsure,
    unless: "the decision itself, or DHS's order: read it.",
  )
}
