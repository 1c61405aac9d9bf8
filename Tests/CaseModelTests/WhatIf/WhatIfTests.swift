import CaseModel
import Testing

/// A worked calculation: its inputs and the answer computed by hand.
struct WorkedCalculation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let calculation: String
  let values: [String: Double]
  let result: String
  /// The answer, or nil where it is never reached.
  let answer: Double?
  /// How far the answer may lie from a published, rounded value.
  let within: Double

  init(
    _ description: String,
    _ calculation: String,
    _ values: [String: Double],
    _ result: String,
    _ answer: Double?,
    within: Double = 0.006,
  ) {
    testDescription = description
    self.calculation = calculation
    self.values = values
    self.result = result
    self.answer = answer
    self.within = within
  }
}

extension WorkedCalculation {
  /// Courts: B / (J x C - N) by hand.
  static let courts: [WorkedCalculation] = [
    .init("today's pace", "courts", [:], "years", 13.37),
    .init("today's pace, net", "courts", [:], "net", 252_864, within: 0.5),
    .init("the cap reached", "courts", ["judges": 800], "years", 6.61),
    .init("the cap reached, net", "courts", ["judges": 800], "net", 511_341, within: 0.5),
    .init("productivity of FY2019", "courts", ["per-judge": 708], "years", nil),
    .init(
      "productivity of FY2019, net",
      "courts",
      ["per-judge": 708],
      "net",
      -97_768,
      within: 0.5,
    ),
    .init("cap at FY2019's pace", "courts", ["judges": 800, "per-judge": 708], "years", 77.11),
    .init("twice the judges", "courts", ["judges": 1_200, "per-judge": 1_000], "years", 4.99),
    .init(
      "no new cases",
      "courts",
      ["backlog": 598_943, "judges": 326, "per-judge": 807, "new-cases": 0],
      "years",
      2.28,
    ),
    .init("net zero", "courts", ["judges": 10, "per-judge": 10, "new-cases": 100], "years", nil),
    .init("nothing pending", "courts", ["backlog": 0], "years", 0),
    .init("nobody judges", "courts", ["judges": 0], "years", nil),
    // Judges 1, 2, 3, each closing 100 with none coming in: 100 + 200 leave 150 of 450, half of
    // the third year's 300.
    .init(
      "hiring above attrition",
      "courts",
      ["backlog": 450, "new-cases": 0, "judges": 1, "per-judge": 100, "hiring": 1],
      "years",
      2.5,
      within: 1e-9,
    ),
    // Judges halve towards none: 100 + 50 + 25 + ... stays under 200.
    .init(
      "attrition without hiring",
      "courts",
      ["backlog": 201, "new-cases": 0, "judges": 1, "per-judge": 100, "attrition": 0.5],
      "years",
      nil,
    ),
  ]

  /// Documents and seats: executable stock / the smaller of two flows.
  static let documents: [WorkedCalculation] = [
    .init(
      "seats only, all",
      "documents",
      ["requests": 1_000, "met": 0.95, "executable": 1],
      "years",
      41.7,
      within: 0.05,
    ),
    .init(
      "seats only, 55 %",
      "documents",
      ["requests": 1_000, "met": 0.95],
      "years",
      23.0,
      within: 0.06,
    ),
    .init(
      "seats, a month",
      "documents",
      ["requests": 1_000, "met": 0.95],
      "flow",
      75.70,
      within: 0.02,
    ),
    .init(
      "seats only, all, in months",
      "documents",
      ["requests": 1_000, "met": 0.95, "executable": 1],
      "months",
      500.8,
      within: 0.1,
    ),
    .init(
      "seats only, 55 %, in months",
      "documents",
      ["requests": 1_000, "met": 0.95],
      "months",
      275.4,
      within: 0.1,
    ),
    .init("documents at the pace of 2007", "documents", [:], "months", 594, within: 0.5),
    .init("documents at the pace of 2007, years", "documents", [:], "years", 49.5, within: 0.05),
    .init("documents at the pace of 2007, a month", "documents", [:], "flow", 35.1, within: 0.02),
    .init(
      "one flight a week, in months",
      "documents",
      ["requests": 2_000, "met": 0.95, "flights": 52 / 12.0],
      "months",
      40.5,
      within: 0.05,
    ),
    .init(
      "one flight a week, a month",
      "documents",
      ["requests": 2_000, "met": 0.95, "flights": 52 / 12.0],
      "flow",
      514.6,
      within: 0.1,
    ),
    .init(
      "one flight a week",
      "documents",
      ["requests": 1_000, "met": 0.95, "flights": 52 / 12.0],
      "years",
      3.4,
      within: 0.05,
    ),
    .init("no flights", "documents", ["flights": 0], "months", nil),
    .init("no documents", "documents", ["met": 0], "years", nil),
    .init("nobody left", "documents", ["stock": 0, "flights": 0], "months", 0),
    .init("first departure", "documents", ["verification": 9], "first", 10, within: 1e-9),
    .init(
      "documents expire",
      "documents",
      ["requests": 300, "met": 0.5, "flights": 1, "seats": 100, "validity": 3],
      "expired",
      50,
      within: 1e-9,
    ),
    .init(
      "no document expires",
      "documents",
      ["requests": 100, "met": 0.5, "flights": 1, "seats": 100, "validity": 3],
      "expired",
      0,
    ),
  ]

  /// Cost, beds and flights.
  static let cost: [WorkedCalculation] = [
    .init("the article's estimate", "cost", [:], "total", 315.3, within: 0.05),
    .init("the article's estimate a head", "cost", [:], "per-head", 23_707, within: 0.5),
    .init(
      "a million a year",
      "cost",
      [
        "people": 1_000_000, "arrest": 7_000, "detention": 66_000, "legal": 12_600,
        "removal": 2_100,
      ],
      "total",
      87.7,
      within: 0.001,
    ),
    .init("detention by bed-days", "cost", [:], "held", 9_411, within: 0.6),
    .init("at the budget's bed-day", "cost", ["bed-day": 164], "held", 8_233, within: 0.6),
    .init("beds for a million a year", "cost", [:], "beds", 137_534, within: 0.5),
    .init(
      "a flight of 30 hours",
      "cost",
      ["flight-hours": 30],
      "flight-a-head",
      4_295,
      within: 0.5,
    ),
    .init("flights for a million", "cost", ["seats": 125], "flights", 8_000, within: 1e-9),
  ]
}

@Suite("Calculations with named inputs")
struct WhatIfTests {
  @Test(
    "A number is read as people write it, and a comma that is no thousand is refused",
    arguments: [
      ("800", 800), ("3,380,000", 3_380_000), ("3 380 000", 3_380_000), ("0.55", 0.55),
      ("55%", 0.55), ("1,292.5", 1292.5), ("-5", -5), ("600,5", nil), ("0,55", nil),
      ("1,2,3", nil),
      ("nan", nil), ("inf", nil), ("1e400", nil), ("", nil), ("many", nil),
    ] as [(String, Double?)],
  )
  func numbers(text: String, number: Double?) {
    #expect(WhatIfInput.number(text) == number)
  }

  @Test(
    "Each worked value comes out",
    arguments: WorkedCalculation.courts + WorkedCalculation.documents + WorkedCalculation.cost,
  )
  func worked(_ worked: WorkedCalculation) throws {
    let calculation = try #require(WhatIf.named(worked.calculation))
    let answer = try #require(calculation.outcome(worked.values).result(worked.result)).answer
    switch (answer, worked.answer) {
    case (.number(let number), let expected?): #expect(abs(number - expected) <= worked.within)
    case (.never(let why), nil): #expect(why.hasPrefix("never at this rate"))
    default: Issue.record("\(answer) where \(String(describing: worked.answer)) is right")
    }
  }

  @Test("The step that holds the others up is named")
  func bottleneck() throws {
    let documents = try #require(WhatIf.named("documents"))
    func named(_ values: [String: Double]) -> WhatIfAnswer? {
      documents.outcome(values).result("bottleneck")?.answer
    }
    #expect(named([:]) == .words("documents: fewer are issued than there are seats"))
    #expect(named(["requests": 1_000]) == .words("seats: fewer than there are documents"))
    let even: [String: Double] = ["requests": 100, "met": 1, "flights": 1, "seats": 100]
    #expect(named(even) == .words("neither: documents and seats keep pace"))
  }

  @Test("What no source gives is asked for, and what cannot be is refused, by name")
  func refusals() throws {
    let documents = try #require(WhatIf.named("documents"))
    guard case .refused(let missing)? = documents.outcome().result("first")?.answer else {
      Issue.record("a time to verify was made up")
      return
    }
    #expect(missing.hasPrefix("enter verification"))
    for (calculation, values, result) in [
      ("courts", ["backlog": -1.0], "years"), ("courts", ["attrition": 1.5], "years"),
      ("courts", ["judges": .nan], "years"), ("documents", ["met": 1.1], "months"),
      ("cost", ["seats": 0.0], "flights"), ("cost", ["people": .infinity], "total"),
    ] {
      let outcome = try #require(WhatIf.named(calculation)).outcome(values)
      guard case .refused(let sentence)? = outcome.result(result)?.answer else {
        Issue.record("\(calculation) took \(values)")
        continue
      }
      #expect(sentence.contains(try #require(values.first).key))
    }
  }

  @Test("Nothing contested or unknown is computed with, and every default lies where it may")
  func defaults() {
    for input in WhatIf.all.flatMap(\.inputs) {
      #expect(input.certainty != .unsure || input.standard == nil, "\(input.key)")
      #expect(!input.source.isEmpty && !input.title.isEmpty)
      if let standard = input.standard { #expect(input.limits.contains(standard), "\(input.key)") }
    }
  }

  @Test(
    "The four parts of the estimate, a head",
    arguments: [
      ("arrest", 6_714), ("detention", 12_617), ("legal", 2_564), ("removal", 1_812),
    ],
  )
  func heads(key: String, each: Double) throws {
    let input = try #require(WhatIf.named("cost")?.inputs.first { $0.key == key })
    #expect(input.standard?.rounded() == each)
  }

  @Test("An input is shown as it was entered, a default with what matters of it")
  func shownInputs() {
    let entered = [
      (187.48, "187.48"), (118.75, "118.75"), (0.0051, "0.0051"), (1_292.5, "1,292.5"),
    ]
    for (number, text) in entered { #expect(number.shownInput(isEntered: true) == text) }
    #expect(187.48.shownInput(isEntered: false) == "187.48")
    #expect((775_432 / 600.0).shownInput(isEntered: false) == "1,292")
    #expect(WhatIfResult.words("315.3", "$ bn") == "$315.3 bn")
    #expect(WhatIfResult.words("9,411", "$") == "$9,411")
    #expect(WhatIfResult.words("13.37", "years") == "13.37 years")
  }

  @Test("Every preset names inputs of its calculation and answers with a number or never")
  func presets() {
    for calculation in WhatIf.all {
      for preset in calculation.presets {
        let known = Set(calculation.inputs.map(\.key))
        #expect(known.isSuperset(of: preset.values.keys), "\(preset.key)")
        if case .refused(let why) = calculation.outcome(preset.values).results[0].answer {
          Issue.record("\(preset.key): \(why)")
        }
      }
    }
  }

  @Test("The line over time begins with what there is and ends where the answer says")
  func series() throws {
    let courts = try #require(WhatIf.named("courts"))
    let line = try #require(courts.outcome().series).values
    #expect(line[0] == 3_380_000)
    #expect(line.count == 15 && line[13] > 0 && line[14] == 0)
    let growing = try #require(courts.outcome(["per-judge": 708]).series).values
    #expect(growing.count == 41 && growing[40] > growing[0])
  }
}
