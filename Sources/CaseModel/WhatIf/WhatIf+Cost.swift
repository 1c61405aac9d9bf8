extension WhatIf {
  /// What removing a number of people would cost, by whose figures.
  ///
  /// > Source: American Immigration Council, October 2024 (an advocacy estimate; its total and
  /// > structure seen, its parts from general knowledge); ICE detention statistics; ICE director on
  /// > the flight hour, 2023.
  static let cost = WhatIf(
    key: "cost",
    title: "Cost, beds and flights",
    method: """
      Cost = people x (arrest + detention + legal + removal, each a head). Beside it: detention = \
      people x days held x bed-day; beds = removals a year x days held / 365; a flight's cost a \
      head = hours x price of an hour / seats.
      """,
    inputs: costInputs,
    presets: costPresets,
    compute: spending,
  )

  /// The people of the estimate the article quotes.
  private static let counted = 13_300_000.0

  private static let costInputs: [WhatIfInput] = [
    WhatIfInput(
      "people",
      "People removed",
      "people",
      counted,
      published: 1_000_000...16_800_000,
      .sourced,
      "American Immigration Council, October 2024: advocacy estimate",
    ),
    head("arrest", "Arrest", 89.3e9),
    head("detention", "Detention", 167.8e9),
    head("legal", "Legal process", 34.1e9),
    head("removal", "Removal", 24.1e9),
    WhatIfInput(
      "a-year",
      "Removals a year",
      "people a year",
      1_000_000,
      published: 55_590...1_000_000,
      .sourced,
      "the rate of the estimate's second model",
    ),
    WhatIfInput(
      "days-held",
      "Days held",
      "days",
      50.2,
      published: 20...60,
      .sourced,
      "ICE detention statistics, average length of stay, FY2026 to April 2026",
    ),
    WhatIfInput(
      "bed-day",
      "Price of a bed for a day",
      "$",
      187.48,
      published: 122...187.48,
      .sourced,
      "ICE, FY2023; the budget's own figure is about $164",
    ),
    WhatIfInput(
      "flight-hours",
      "Hours of a flight, out and back",
      "hours",
      nil,
      published: 4...40,
      .unsure,
      "no source gives the hours of a charter; to China and back about 30 may be tried",
    ),
    WhatIfInput(
      "flight-hour",
      "Price of a flight hour",
      "$",
      17_000,
      published: 5_000...17_000,
      .sourced,
      "ICE director, 2023, as the estimate quotes it",
    ),
    WhatIfInput(
      "seats",
      "Seats a flight",
      "people",
      475 / 4.0,
      published: 80...135,
      limits: 1...1_000,
      .inferred,
      "475 people on four charters to China in 2024",
    ),
  ]

  private static func head(_ key: String, _ title: String, _ total: Double) -> WhatIfInput {
    WhatIfInput(
      key,
      "\(title), a head",
      "$",
      total / counted,
      published: 0...100_000,
      .general,
      "American Immigration Council, October 2024: $\(total / 1e9) bn for 13.3 million people",
    )
  }

  private static let costPresets: [WhatIfPreset] = [
    whole(
      "dhs",
      "DHS \"average\" of 2025: $17,121 a head, agency figure without breakdown",
      17_121,
    ),
    whole("ice-2016", "ICE, FY2016: $10,854 a removal, agency figure", 10_854),
    whole(
      "critics",
      "Critics: under a sixth of $88,000, so at most $14,667 a head",
      88_000 / 6.0,
    ),
    whole("cap-2010", "Center for American Progress, 2010: $23,482 a head, advocacy", 23_482),
    WhatIfPreset(
      key: "million-a-year",
      title: "American Immigration Council: a million a year, $87.7 bn because it builds capacity",
      values: [
        "people": 1_000_000, "arrest": 7_000, "detention": 66_000, "legal": 12_600,
        "removal": 2_100,
      ],
    ),
  ]

  private static func whole(_ key: String, _ title: String, _ sum: Double) -> WhatIfPreset {
    WhatIfPreset(
      key: key,
      title: title,
      values: ["arrest": 0, "detention": 0, "legal": 0, "removal": sum],
    )
  }

  private static func spending(_ values: WhatIfValues) -> WhatIfOutcome {
    WhatIfOutcome(results: totals(values) + needs(values), series: nil)
  }

  private static func totals(_ values: WhatIfValues) -> [WhatIfResult] {
    let perHead = values.answer("arrest", "detention", "legal", "removal") {
      .number($0.reduce(0, +))
    }
    let total = values.answer("people", "arrest", "detention", "legal", "removal") {
      .number($0[0] * $0.dropFirst().reduce(0, +) / 1e9)
    }
    return [
      WhatIfResult(key: "total", title: "Cost", unit: "$ bn", answer: total),
      WhatIfResult(key: "per-head", title: "A head", unit: "$", answer: perHead),
    ]
  }

  private static func needs(_ values: WhatIfValues) -> [WhatIfResult] {
    let held = values.answer("days-held", "bed-day") { .number($0[0] * $0[1]) }
    let beds = values.answer("a-year", "days-held") { .number($0[0] * $0[1] / 365) }
    let flight = values.answer("flight-hours", "flight-hour", "seats") {
      .number($0[0] * $0[1] / $0[2])
    }
    let flights = values.answer("a-year", "seats") { .number($0[0] / $0[1]) }
    return [
      WhatIfResult(key: "held", title: "Detention a head, by bed-days", unit: "$", answer: held),
      WhatIfResult(key: "beds", title: "Beds needed", unit: "beds", answer: beds),
      WhatIfResult(key: "flight-a-head", title: "A flight a head", unit: "$", answer: flight),
      WhatIfResult(
        key: "flights",
        title: "Flights needed",
        unit: "flights a year",
        answer: flights,
      ),
    ]
  }
}
