extension WhatIf {
  /// How long the courts would need to clear their backlog.
  ///
  /// > Source: The variables are those of the Center for Migration Studies' backlog predictor of
  /// > February 2024 (receipts, judges, productivity, hiring, attrition) and of CRS R47637.
  static let courts = WhatIf(
    key: "courts",
    title: "Courts: clearing the backlog",
    method: """
      Each year the backlog grows by the new cases and shrinks by judges x completions per judge; \
      judges change by hiring and attrition. Years = backlog / net where neither changes.
      """,
    inputs: courtInputs,
    presets: [
      WhatIfPreset(
        key: "cap",
        title: "800 judges, the cap of Pub. L. 119-21",
        values: ["judges": 800],
      ),
      WhatIfPreset(
        key: "fy2019",
        title: "Completions per judge of FY2019 (EOIR: 708)",
        values: ["per-judge": 708],
      ),
    ],
    compute: clearing,
  )

  private static let courtInputs: [WhatIfInput] = [
    WhatIfInput(
      "backlog",
      "Pending cases now",
      "cases",
      3_380_000,
      published: 186_101...4_000_000,
      .sourced,
      "TRAC, December 2025, rounded",
    ),
    WhatIfInput(
      "new-cases",
      "New cases a year",
      "cases a year",
      522_568,
      published: 192_997...1_790_000,
      .inferred,
      "four times the first quarter of FY2026 (TRAC: 130,642)",
    ),
    WhatIfInput(
      "judges",
      "Judges",
      "judges",
      600,
      published: 254...800,
      .sourced,
      "\"fewer than 600\" in 2025, press; 800 is the cap of Pub. L. 119-21",
    ),
    WhatIfInput(
      "per-judge",
      "Completions per judge and year",
      "cases a year",
      193_858 * 4 / 600.0,
      published: 600...1_500,
      .inferred,
      "four times the first quarter of FY2026 (TRAC: 193,858) by 600 judges",
    ),
    WhatIfInput(
      "hiring",
      "Judges hired a year",
      "judges a year",
      0,
      published: 0...250,
      .inferred,
      "none, so that judges stay as entered",
    ),
    WhatIfInput(
      "attrition",
      "Share of judges who leave a year",
      "share",
      0,
      published: 0...0.3,
      .inferred,
      "none, so that judges stay as entered",
    ),
  ]

  private static func clearing(_ values: WhatIfValues) -> WhatIfOutcome {
    let keys = courtInputs.map(\.key)
    if let refusal = values.refusal(needing: keys) {
      return WhatIfOutcome(results: [years(.refused(refusal))], series: nil)
    }
    let docket = CourtDocket(values)
    let net = WhatIfResult(
      key: "net",
      title: "Backlog shrinks in the first year by",
      unit: "cases",
      answer: .number(docket.net),
    )
    return WhatIfOutcome(
      results: [years(docket.yearsToClear), net],
      series: WhatIfSeries(title: "Pending cases", step: "year", values: docket.years()),
    )
  }

  private static func years(_ answer: WhatIfAnswer) -> WhatIfResult {
    WhatIfResult(key: "years", title: "Backlog cleared in", unit: "years", answer: answer)
  }
}

/// The courts' backlog from year to year.
private struct CourtDocket {
  var backlog: Double
  var judges: Double
  let newCases: Double
  let perJudge: Double
  let hiring: Double
  let attrition: Double

  init(_ values: WhatIfValues) {
    backlog = values["backlog"] ?? 0
    newCases = values["new-cases"] ?? 0
    judges = values["judges"] ?? 0
    perJudge = values["per-judge"] ?? 0
    hiring = values["hiring"] ?? 0
    attrition = values["attrition"] ?? 0
  }

  /// By how much a year shrinks the backlog; negative where it grows.
  var net: Double { judges * perJudge - newCases }

  /// The years a simulation follows before it says never.
  static let horizon = 1_000

  /// The years until nothing is pending.
  var yearsToClear: WhatIfAnswer {
    if backlog == 0 { return .number(0) }
    if hiring == 0, attrition == 0 {
      return net > 0 ? .number(backlog / net) : .never(CourtDocket.growing)
    }
    var docket = self
    for year in 0..<CourtDocket.horizon {
      if docket.net >= docket.backlog { return .number(Double(year) + docket.backlog / docket.net) }
      docket.advance()
    }
    return .never("never at this rate: not within \(CourtDocket.horizon) years")
  }

  private static let growing =
    "never at this rate: as many cases come in as are completed, or more"

  private mutating func advance() {
    backlog = max(0, backlog - net)
    judges = judges * (1 - attrition) + hiring
  }

  /// The backlog at the start of each year, until it is gone or for 40 years.
  func years() -> [Double] {
    var docket = self
    var values = [backlog]
    while docket.backlog > 0, values.count <= 40 {
      docket.advance()
      values.append(docket.backlog)
    }
    return values
  }
}
