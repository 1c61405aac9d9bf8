extension Measure {
  static let pending: [Measure] = [
    Measure(
      key: "pending-eoir",
      title: "Pending, EOIR",
      family: .pending,
      owner: .eoir,
      population: "cases of removal, deportation, exclusion, asylum only and withholding only",
      rule: "charged by the day, and no completion by then that is no move, or opened again since",
      dated: "the last day of the period",
      leftOut: """
        other case types; administratively closed cases, which EOIR counted as pending for a while \
        from FY2018 on: pending-inactive has them
        """,
      source: "EOIR Adjudication Statistics, pending cases, table 1 and footnotes",
      certainty: .sourced,
      formula: .count([.stock(.core, lacks: .inactive)]),
    ),
    Measure(
      key: "pending-active",
      title: "Active pending, nearest",
      family: .pending,
      owner: .eoir,
      population: "cases of EOIR's five types",
      rule: """
        pending and not administratively closed; EOIR also leaves out cases called off the \
        calendar, whose codes are not released, so this is the nearest count
        """,
      dated: "the last day of the period",
      leftOut: "administratively closed cases",
      source: "EOIR glossary (strategic plan, appendix H)",
      certainty: .unsure,
      formula: .count([.stock(.core, lacks: .inactive)]),
    ),
    Measure(
      key: "pending-inactive",
      title: "Pending with inactive",
      family: .pending,
      owner: .eoir,
      population: "cases of EOIR's five types",
      rule: "pending, or administratively closed and not opened again",
      dated: "the last day of the period",
      leftOut: "other case types",
      source: "EOIR glossary, inactive pending; TRAC report 542 on EOIR's change of FY2018",
      certainty: .inferred,
      formula: .count([.stock(.core)]),
    ),
    Measure(
      key: "pending-trac",
      title: "Backlog, TRAC",
      family: .pending,
      owner: .trac,
      population: "cases of every type, each charging document once; fear reviews too, as inferred",
      rule: "pending until a completion that is no transfer; administratively closed left out",
      dated: "the last day of the period",
      leftOut: "administratively closed cases",
      source: "TRAC, about the court backlog data; report 225",
      certainty: .inferred,
      formula: .count([.stock(lacks: .inactive)]),
    ),
    Measure(
      key: "inactive",
      title: "Administratively closed",
      family: .pending,
      owner: .trac,
      population: "cases of every type",
      rule: "the last completion is an administrative closure (codes A, B, K, M, Y)",
      dated: "the last day of the period",
      leftOut: "pending cases",
      source: "TRAC report 542",
      certainty: .sourced,
      formula: .count([.stock(.inactive)]),
    ),
  ]

  static let waits: [Measure] = [
    Measure(
      key: "wait",
      title: "Days pending",
      family: .waits,
      owner: .trac,
      population: "pending cases, as TRAC counts them",
      rule: "from the charging document, else the first record, to the day",
      dated: "the last day of the period",
      leftOut: "cases without either day; what has ended, so this is no time to completion",
      source: "TRAC report 225, average days",
      certainty: .sourced,
      formula: .days(.stock(lacks: .inactive), .toEnd),
    ),
    Measure(
      key: "wait-hearing",
      title: "Days to next hearing",
      family: .waits,
      owner: .trac,
      population: "pending cases with a hearing ahead",
      rule: "from the docket's own day to the next hearing; no-hearing has the share without one",
      dated: """
        the docket's own day: a row of the schedule keeps its last state alone, and not when it \
        was adjourned, so that what stood ahead on a past day cannot be had
        """,
      leftOut: "cases with no hearing ahead",
      source: "TRAC report 579; next hearing inferred from the schedule",
      certainty: .inferred,
      formula: .days(.flow(.waiting, .scheduled), .afterDay),
    ),
    Measure(
      key: "no-hearing",
      title: "No hearing ahead",
      family: .waits,
      owner: .vigil,
      population: "pending cases, as TRAC counts them",
      rule: "those without a hearing ahead / all",
      dated: """
        the docket's own day: a row of the schedule keeps its last state alone, and not when it \
        was adjourned, so that what stood ahead on a past day cannot be had
        """,
      leftOut: "nothing",
      source: "after TRAC report 672",
      certainty: .inferred,
      formula: .share([.flow(.waiting, lacks: .scheduled)], of: [.flow(.waiting)]),
    ),
    Measure(
      key: "time-completed",
      title: "Days to completion",
      family: .waits,
      owner: .eoir,
      population: "first completions of EOIR's five types",
      rule: "from the charging document to the completion",
      dated: "the day of completion",
      leftOut: "cases still open, so the figure is short while a backlog grows",
      source: "EOIR Adjudication Statistics, tables 17 and 18",
      certainty: .inferred,
      formula: .days(.flow(.completion, [.core, .initial]), .toDay),
    ),
    Measure(
      key: "time-survival",
      title: "Days to completion, with those open",
      family: .waits,
      owner: .vigil,
      population: "cases of every type",
      rule: "Kaplan-Meier median from the charging document to the first completion",
      dated: "the day of the charging document",
      leftOut: "cases without a charging document or first record",
      source: "Kaplan and Meier 1958; Vigil's choice of days",
      certainty: .inferred,
      formula: .survival(
        MeasureTerm(.stretch) {
          $0.has = .initial
          $0.isByStart = true
        }
      ),
    ),
  ]
}
