extension Measure {
  static let filings: [Measure] = [
    flow(
      "filings-eoir",
      "Filings, EOIR",
      .filings,
      .eoir,
      "cases of EOIR's five types",
      "initial receipts: the day the first proceeding was recorded",
      leftOut: "other case types",
      source: "EOIR Adjudication Statistics, initial receipts",
      .sourced,
      .count([.flow(.filing, .core)]),
    ),
    flow(
      "filings-trac",
      "New cases, TRAC",
      .filings,
      .trac,
      "cases of every type",
      "new charging documents, by the day the court recorded them",
      leftOut: "nothing",
      source: "TRAC, new proceedings filed",
      .sourced,
      .count([.flow(.filing)]),
    ),
    flow(
      "filings-charged",
      "New cases by charging date",
      .filings,
      .trac,
      "cases of every type",
      "by the date of the charging document; filed late, so that recent months grow later",
      leftOut: "nothing",
      source: "TRAC report 709",
      .sourced,
      .count([MeasureTerm(.filing) { $0.isByStart = true }]),
      dated: "the date of the charging document",
    ),
  ]

  static let completions: [Measure] = [
    flow(
      "completions-eoir",
      "Completions, EOIR",
      .completions,
      .eoir,
      "proceedings of EOIR's five types",
      "initial and subsequent completions; a case opened again counts twice",
      leftOut: "transfers and changes of venue",
      source: "EOIR Adjudication Statistics, footnote 3",
      .sourced,
      .count([.flow(.completion, .core)]),
    ),
    flow(
      "completions-initial",
      "First completions",
      .completions,
      .eoir,
      "cases of EOIR's five types",
      "the first completion of each case",
      leftOut: "later completions; transfers and changes of venue",
      source: "EOIR Adjudication Statistics, footnote 3",
      .sourced,
      .count([.flow(.completion, [.core, .initial])]),
    ),
    flow(
      "completions-trac",
      "Closures, TRAC",
      .completions,
      .trac,
      "cases of every type",
      "completions that closed the case and were not opened again",
      leftOut: "transfers, bond and motion matters; completions of cases opened again since",
      source: "TRAC, about the court backlog data",
      .sourced,
      .count([.flow(.completion, isStanding: true)]),
    ),
    flow(
      "relief",
      "Relief granted",
      .completions,
      .vigil,
      "completions of every type",
      "decisions that grant relief",
      leftOut: "withholding and Convention protection with an order",
      source: "EOIR release, decision codes by case type",
      .inferred,
      .count([.flow(.completion, .relief)]),
    ),
  ]

  static let hearings: [Measure] = [
    flow(
      "hearings",
      "Hearings set",
      .hearings,
      .vigil,
      "settings of hearings",
      "settings whose day lies in the period",
      leftOut: "settings taken off the calendar",
      source: "EOIR release, schedule",
      .sourced,
      .count([.flow(.hearing, lacks: .vacated)]),
    ),
    flow(
      "adjournments",
      "Adjournments",
      .hearings,
      .vigil,
      "settings of hearings",
      "settings with an adjournment reason; by reason with --by reason",
      leftOut: "settings without a reason",
      source: "EOIR release, schedule and adjournment codes",
      .sourced,
      .count([.flow(.hearing, .adjourned)]),
    ),
    flow(
      "adjourned",
      "Share adjourned",
      .hearings,
      .vigil,
      "settings of hearings",
      "those with an adjournment reason / all",
      leftOut: "nothing",
      source: "EOIR release, schedule and adjournment codes",
      .sourced,
      .share([.flow(.hearing, .adjourned)], of: [.flow(.hearing)]),
    ),
    flow(
      "hearings-per-day",
      "Hearings a working day",
      .hearings,
      .vigil,
      "settings of hearings",
      "settings of the period / its days from Monday to Friday that are no federal holiday",
      leftOut: "settings taken off the calendar",
      source: "EOIR release, schedule; 5 USC 6103",
      .inferred,
      .perDay(.flow(.hearing, lacks: .vacated)),
    ),
  ]

  static let notice: [Measure] = [
    advance(
      "advanced",
      "Hearings moved up",
      "settings closed with code 55, 5A, 5D or 9B and followed by an earlier one",
      .count([.flow(.advance)]),
    ),
    advance(
      "advanced-days",
      "Days moved up",
      "from the new day to the day it had been set for",
      .days(.flow(.advance), .afterDay),
    ),
    advance(
      "advanced-notice",
      "Days of notice",
      "from the day the new setting was entered to the new day",
      .days(.flow(.advance), .toDay),
    ),
    advance(
      "advanced-missed",
      "Moved up, then in absentia",
      "an order in absentia from the new day to the old one / all moved up",
      .share([.flow(.advance, .missed)], of: [.flow(.advance)]),
    ),
  ]

  /// A measure of what happened in a period.
  static func flow(
    _ key: String,
    _ title: String,
    _ family: MeasureFamily,
    _ owner: MeasureOwner,
    _ population: String,
    _ rule: String,
    leftOut: String,
    source: String,
    _ certainty: Certainty,
    _ formula: MeasureFormula,
    dated: String? = nil,
  ) -> Measure {
    Measure(
      key: key,
      title: title,
      family: family,
      owner: owner,
      population: population,
      rule: rule,
      dated: dated ?? formula.terms.first?.kind.dated ?? "",
      leftOut: leftOut,
      source: source,
      certainty: certainty,
      formula: formula,
    )
  }

  private static func advance(
    _ key: String,
    _ title: String,
    _ rule: String,
    _ formula: MeasureFormula,
  ) -> Measure {
    flow(
      key,
      title,
      .notice,
      .vigil,
      """
      hearings moved up within the schedule, where which row replaced which is inferred; in a \
      clinic's docket those its log tells of
      """,
      rule,
      leftOut: "closed rows with no earlier setting entered after them",
      source: "EOIR release, schedule; adjournment codes 55, 5A, 5D, 9B",
      .inferred,
      formula,
    )
  }
}

extension FigureKind {
  /// The day that puts a row in a period.
  var dated: String {
    switch self {
    case .stretch: "the last day of the period"
    case .filing: "the day the case was recorded"
    case .completion: "the day of completion"
    case .asylum: "the day the proceeding was completed"
    case .bond: "the day of the bond decision"
    case .hearing: "the day of the hearing"
    case .advance: "the new day of the hearing"
    case .waiting: "the docket's own day"
    }
  }
}
