import CaseModel
public import TextLayout

extension WhatIfPage {
  /// The columns of the page as a table: a row for each input and each answer of each scenario.
  public static let columns: [ReportColumn] = [
    ReportColumn(key: "scenario", title: "Scenario", width: 12, isNumber: false),
    ReportColumn(key: "part", title: "Part", width: 6, isNumber: false),
    ReportColumn(key: "key", title: "Key", width: 14, isNumber: false),
    ReportColumn(key: "title", title: "Title", width: 40, isNumber: false),
    ReportColumn(key: "value", title: "Value", width: 14, isNumber: false),
    ReportColumn(key: "unit", title: "Unit", width: 12, isNumber: false),
    ReportColumn(
      key: "source",
      title: "Source, or what stands against it",
      width: 40,
      isNumber: false,
    ),
    ReportColumn(key: "mark", title: "Mark", width: 4, isNumber: false),
  ]

  /// The rows of the page as a table; a result that cannot be had is a sentence and no number.
  public var rows: [[SafeText]] { scenarios.flatMap { inputs(of: $0) + answers(of: $0) } }

  private func inputs(of scenario: Scenario) -> [[SafeText]] {
    let values = calculation.values(scenario.values)
    return calculation.inputs.map { input in
      let isEntered = values.isEntered(input.key)
      return [
        scenario.name, "input", input.key, input.title,
        values[input.key]?.shownInput(isEntered: isEntered) ?? "not entered", input.unit,
        isEntered ? "entered" : input.source, isEntered ? "" : input.certainty.rawValue,
      ]
      .map { SafeText($0) }
    }
  }

  private func answers(of scenario: Scenario) -> [[SafeText]] {
    calculation.outcome(scenario.values).results
      .map { result in
        let (value, words): (String, String) =
          switch result.answer {
          case .number(let number): (number.shown, "")
          case .words(let words): (words, "")
          case .never(let sentence): ("never", sentence)
          case .refused(let sentence): ("no answer", sentence)
          }
        return [scenario.name, "answer", result.key, result.title, value, result.unit, words, ""]
          .map { SafeText($0) }
      }
  }
}
