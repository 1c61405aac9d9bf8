extension WhatIf {
  /// How long verification, documents and seats would need for one country's final orders.
  ///
  /// > Source: Defaults for China: ICE reply of November 2024; an embassy cable of 2008; DHS
  /// > releases on charter flights of 2024 and 2025.
  static let documents = WhatIf(
    key: "documents",
    title: "Verification, documents and seats",
    method: """
      Each month requests x the share met gives documents, flights x seats gives places, and the \
      smaller of the two is the flow. Months = executable orders / flow. A document that finds no \
      seat within its validity expires and is asked for again.
      """,
    inputs: documentInputs,
    presets: [
      WhatIfPreset(
        key: "seats",
        title: "Seats alone: documents for everybody",
        values: ["requests": 1_000, "met": 0.95],
      ),
      WhatIfPreset(
        key: "weekly",
        title: "One flight a week, documents for everybody",
        values: ["requests": 1_000, "met": 0.95, "flights": 52 / 12.0],
      ),
    ],
    compute: returning,
  )

  private static let documentInputs: [WhatIfInput] = [
    WhatIfInput(
      "stock",
      "People with final orders, not detained",
      "people",
      37_908,
      published: 20_000...72_000,
      .sourced,
      "ICE, 24 November 2024, China",
    ),
    WhatIfInput(
      "executable",
      "Share that can be carried out",
      "share",
      0.55,
      published: 0.2...1,
      .sourced,
      "ICE, November 2024, all countries; China's own share is not known",
    ),
    WhatIfInput(
      "requests",
      "Requests for documents a month",
      "a month",
      1_239 / 18.0,
      published: 20...1_000,
      .inferred,
      "1,239 in 2007 and until July 2008 (embassy cable), about 18 months",
    ),
    WhatIfInput(
      "met",
      "Share of requests met with a document",
      "share",
      0.51,
      published: 0.2...0.95,
      .sourced,
      "the same cable: about 51 %",
    ),
    WhatIfInput(
      "verification",
      "Months to verify identity",
      "months",
      nil,
      published: 1...24,
      limits: 0...600,
      .unsure,
      "no time is published; court files name 8 and 9 months without an answer",
    ),
    WhatIfInput(
      "issue",
      "Months from verification to a document",
      "months",
      1,
      published: 1...2,
      limits: 0...600,
      .sourced,
      "30 days promised in October 2017",
    ),
    WhatIfInput(
      "validity",
      "Months a document stays valid",
      "months",
      nil,
      published: 1...6,
      limits: 1...600,
      .general,
      "often 30 to 90 days; general knowledge, so none is assumed",
    ),
    WhatIfInput(
      "flights",
      "Flights a month",
      "a month",
      4 / (191 / 30.4375),
      published: 0...4.4,
      .inferred,
      "four intervals in the 191 days from 29 June 2024 to 6 January 2025",
    ),
    WhatIfInput(
      "seats",
      "Seats a flight",
      "people",
      475 / 4.0,
      published: 80...135,
      .inferred,
      "475 people on four flights of 2024",
    ),
  ]

  private static func returning(_ values: WhatIfValues) -> WhatIfOutcome {
    let chain = ReturnChain(values)
    return WhatIfOutcome(
      results: [
        result("months", "Executable orders carried out in", "months", chain.months),
        result("years", "That is", "years", chain.years),
        result("bottleneck", "Bottleneck", "", chain.bottleneck),
        result("flow", "People a month", "people", chain.flow),
        result("first", "First departure after", "months", chain.firstDeparture),
        result("expired", "Documents that expire unused a month", "documents", chain.expired),
      ],
      series: chain.series,
    )
  }

  private static func result(
    _ key: String,
    _ title: String,
    _ unit: String,
    _ answer: WhatIfAnswer,
  ) -> WhatIfResult {
    WhatIfResult(key: key, title: title, unit: unit, answer: answer)
  }
}
