extension Measure {
  static let counsel: [Measure] = [
    represented(
      "represented-trac",
      "Pending with counsel, TRAC",
      .trac,
      "pending cases as TRAC counts them",
      [.stock(lacks: .inactive).represented(true)],
      of: [.stock(lacks: .inactive)],
    ),
    represented(
      "unrepresented-trac",
      "Pending without counsel, TRAC",
      .trac,
      "pending cases as TRAC counts them",
      [.stock(lacks: .inactive).represented(false)],
      of: [.stock(lacks: .inactive)],
    ),
    represented(
      "represented-eoir",
      "Pending with counsel, EOIR",
      .eoir,
      "pending cases of EOIR's five types",
      [.stock(.core, lacks: .inactive).represented(true)],
      of: [.stock(.core, lacks: .inactive)],
    ),
    represented(
      "represented-closed",
      "Completed with counsel",
      .vigil,
      "completions of every type",
      [.flow(.completion, .counsel)],
      of: [.flow(.completion)],
    ),
    represented(
      "represented-ordered",
      "Ordered removed with counsel",
      .trac,
      "orders of removal",
      [.flow(.completion, [.order, .counsel])],
      of: [.flow(.completion, .order)],
    ),
  ]

  static let bond: [Measure] = [
    bond(
      "bond-hearings",
      "Bond decisions",
      .trac,
      "every bond decision",
      leftOut: "requests without a decision",
      .count([.flow(.bond)]),
    ),
    bond(
      "bond-granted",
      "Bond granted, of all",
      .trac,
      "amount decreased, own recognizance or amelioration granted / every decision",
      leftOut: "nothing; those without jurisdiction count below the line",
      .share([.flow(.bond, .granted)], of: [.flow(.bond)]),
    ),
    bond(
      "bond-jurisdiction",
      "Bond granted, with jurisdiction",
      .vigil,
      "granted / every decision but those that the judge has no jurisdiction",
      leftOut: "no jurisdiction",
      .share([.flow(.bond, .granted)], of: [.flow(.bond, lacks: .noJurisdiction)]),
    ),
    bond(
      "bond-merits",
      "Bond granted, on the merits",
      .vigil,
      "granted / granted and refused",
      leftOut: "no jurisdiction, moot, withdrawn, Flores and other decisions",
      .share([.flow(.bond, .granted)], of: [.flow(.bond, .granted), .flow(.bond, .denied)]),
    ),
  ]

  private static func represented(
    _ key: String,
    _ title: String,
    _ owner: MeasureOwner,
    _ population: String,
    _ numerator: [MeasureTerm],
    of denominator: [MeasureTerm],
  ) -> Measure {
    flow(
      key,
      title,
      .counsel,
      owner,
      population,
      """
      those with counsel before the court on record / all; an appearance date is overwritten by \
      later ones, so assignments of counsel count first
      """,
      leftOut: "nothing",
      source: "TRAC at work A5805; EOIR statistics, table 28",
      owner == .vigil ? .inferred : .sourced,
      .share(numerator, of: denominator),
    )
  }

  private static func bond(
    _ key: String,
    _ title: String,
    _ owner: MeasureOwner,
    _ rule: String,
    leftOut: String,
    _ formula: MeasureFormula,
  ) -> Measure {
    flow(
      key,
      title,
      .bond,
      owner,
      "bond proceedings",
      rule,
      leftOut: leftOut,
      source: "EOIR release, bond table; letters after the Deportation Data Project",
      .inferred,
      formula,
    )
  }
}
