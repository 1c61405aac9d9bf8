extension DerivationRule {
  static let orderUndone = DerivationRule(
    "order.undone",
    "A later proceeding follows the order: it was reopened, remanded or replaced.",
    authority: "EOIR release: a reopening or remand begins a new proceeding",
    .inferred,
  )
  static let orderDeparture = DerivationRule(
    "order.departure",
    "Voluntary departure was granted. Whether the person left in time is not visible in this data.",
    authority: "INA 240B; 8 CFR 1240.26, 1241.1(f)",
    .inferred,
  )
  static let orderAbsentia = DerivationRule(
    "order.absentia",
    "An order entered in absentia is final at once, on the day it was entered.",
    authority: "8 CFR 1241.1(e)",
    .sourced,
  )
  static let orderOnAppeal = DerivationRule(
    "order.appeal",
    "An appeal of the order is before the Board; the order is not final.",
    authority: "8 CFR 1003.6(a), 1241.1",
    .general,
  )
  static let orderDismissed = DerivationRule(
    "order.dismissed",
    "The Board dismissed the appeal; the order is final on that day.",
    authority: "8 CFR 1241.1(a)",
    .sourced,
  )
  static let orderWithdrawn = DerivationRule(
    "order.withdrawn",
    "The appeal was withdrawn; the judge's decision is final as if no appeal had been taken.",
    authority: "8 CFR 1003.4; the day of withdrawal is used",
    .inferred,
  )
  static let orderBoardDeparture = DerivationRule(
    "order.boarddeparture",
    "The Board dismissed the appeal and allowed voluntary departure; what followed is not visible.",
    authority: "8 CFR 1240.26, 1241.1(f)",
    .inferred,
  )
  static let orderBoardUndid = DerivationRule(
    "order.boardundid",
    "The Board remanded, sustained or terminated; the order no longer stands.",
    authority: "tblLookupBIADecision, grouped by effect",
    .inferred,
  )
  static let orderUnclear = DerivationRule(
    "order.unclear",
    "The Board's code does not tell what became of the order; finality is not visible here.",
    authority: "tblLookupBIADecision",
    .unsure,
  )
  static let orderWindow = DerivationRule(
    "order.window",
    "The time to appeal has not run out, and no appeal is recorded. A waiver is not visible here.",
    authority: "8 CFR 1003.38(b): 30 days, or the court's own due date",
    .sourced,
  )
  static let orderLapsed = DerivationRule(
    "order.lapsed",
    "The time to appeal ran out without an appeal: a computed day. A waiver is not visible here.",
    authority: "8 CFR 1241.1(c), 1003.38(b)",
    .inferred,
  )
}
