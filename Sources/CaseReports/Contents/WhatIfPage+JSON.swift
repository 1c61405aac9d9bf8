import CaseModel
import TextLayout

extension WhatIfPage {
  /// The page as one JSON object: the inputs and answers of each scenario.
  public var json: String {
    JSONText.object([
      ("calculation", .text(calculation.key)), ("title", .text(calculation.title)),
      ("caution", .text(WhatIf.caution)), ("method", .text(calculation.method)),
      ("scenarios", .list(scenarios.map(object))),
    ]) + "\n"
  }

  private func object(_ scenario: Scenario) -> String {
    let values = calculation.values(scenario.values)
    let outcome = calculation.outcome(scenario.values)
    let inputs = calculation.inputs.map { input in
      JSONText.object([
        ("key", .text(input.key)), ("title", .text(input.title)), ("unit", .text(input.unit)),
        ("value", .bare(values[input.key].map { "\($0)" } ?? "null")),
        ("entered", .bare(values.isEntered(input.key) ? "true" : "false")),
        ("source", .text(input.source)), ("mark", .text(input.certainty.rawValue)),
      ])
    }
    let line = outcome.series?.values.map { "\($0)" } ?? []
    return JSONText.object([
      ("name", .text(scenario.name)), ("inputs", .list(inputs)),
      ("results", .list(outcome.results.map(result))), ("series", .list(line)),
    ])
  }

  private func result(_ result: WhatIfResult) -> String {
    let number: String
    let words: String
    switch result.answer {
    case .number(let value): (number, words) = ("\(value)", "")
    case .never(let sentence), .refused(let sentence), .words(let sentence):
      (number, words) = ("null", sentence)
    }
    return JSONText.object([
      ("key", .text(result.key)), ("title", .text(result.title)), ("unit", .text(result.unit)),
      ("number", .bare(number)), ("words", .text(words)),
    ])
  }
}
