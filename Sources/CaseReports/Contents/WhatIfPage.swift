public import CaseModel
import TextLayout

/// A calculation on paper: its inputs with their sources, and its answers.
public struct WhatIfPage: Sendable {
  /// The calculation.
  public let calculation: WhatIf
  let scenarios: [Scenario]
  private let width: Int

  /// A named set of inputs.
  public struct Scenario: Sendable {
    /// What heads its column.
    public let name: String
    /// The inputs that were entered, over the defaults.
    public let values: [String: Double]

    /// Makes a scenario.
    public init(name: String, values: [String: Double]) {
      self.name = name
      self.values = values
    }
  }

  /// What the page of a calculation is made from.
  public static let source = PageSource(
    docket: "none: a calculation",
    release: "each input names its own source",
  )

  /// Makes the page of a calculation for one scenario or several side by side.
  ///
  /// > Units: The width of the page, in cells.
  public init(_ calculation: WhatIf, _ scenarios: [Scenario], width: Int) {
    self.calculation = calculation
    self.scenarios = scenarios
    self.width = max(60, width)
  }

  /// The page as text.
  public var text: String {
    let head = [calculation.title, "", WhatIf.caution, calculation.method, ""]
    let body =
      wrapped(head) + columnHeads + calculation.inputs.map(inputLine).joined() + "\n"
      + resultKeys.map(resultLines).joined()
    return body + "\n" + wrapped(sources)
  }

  private var columnHeads: String {
    guard scenarios.count > 1 else { return "" }
    return row("", scenarios.map(\.name))
  }

  private func inputLine(_ input: WhatIfInput) -> String {
    let cells = scenarios.map { scenario in
      let values = calculation.values(scenario.values)
      let isEntered = values.isEntered(input.key)
      guard let value = values[input.key]?.shownInput(isEntered: isEntered) else {
        return "not entered"
      }
      return shown(value, input.unit) + (isEntered ? " *" : "")
    }
    return row(titled("\(input.title) (\(input.key))", input.unit), cells)
  }

  /// A number with its unit; side by side numbers go without, and the unit is in the title.
  func shown(_ number: String, _ unit: String) -> String {
    scenarios.count == 1 || unit.hasPrefix("$") ? WhatIfResult.words(number, unit) : number
  }

  func titled(_ title: String, _ unit: String) -> String {
    scenarios.count == 1 || unit.isEmpty || unit.hasPrefix("$") ? title : "\(title), \(unit)"
  }

  private var outcomes: [WhatIfOutcome] { scenarios.map { calculation.outcome($0.values) } }

  private var resultKeys: [String] { outcomes[0].results.map(\.key) }

  /// A line of numbers; sentences are beneath it, because they need the whole width.
  private func resultLines(_ key: String) -> String {
    let results = outcomes.compactMap { $0.result(key) }
    guard let first = results.first else { return "" }
    let whole = results.map { cell($0) { WhatIfResult.words($0, $1) } }
    let fits = whole.allSatisfy { SafeText($0).cells < room(for: whole.count) }
    let title = fits ? first.title : titled(first.title, first.unit)
    let cells = fits ? whole : results.map { cell($0, shown) }
    let sentences = results.compactMap { result -> String? in
      switch result.answer {
      case .never(let sentence), .refused(let sentence): "  " + sentence
      default: nil
      }
    }
    return row(title, cells) + wrapped(Array(Set(sentences)).sorted())
  }

  private func cell(_ result: WhatIfResult, _ shown: (String, String) -> String) -> String {
    switch result.answer {
    case .number(let number): shown(number.shown, result.unit)
    case .never: "never"
    case .refused: "no answer"
    case .words(let words): words
    }
  }

  /// The cells of each column where a number of them are side by side.
  private func room(for columns: Int) -> Int {
    max(14, (width - WhatIfPage.titleWidth) / max(1, columns))
  }

  private static let titleWidth = 52

  private func row(_ title: String, _ cells: [String]) -> String {
    let room = room(for: cells.count)
    let cells = cells.enumerated()
      .map { index, cell in
        let text = SafeText(cell)
        return index == cells.count - 1 ? text : text.clipped(to: room - 1).padded(to: room)
      }
    let line = SafeText(title).padded(to: WhatIfPage.titleWidth) + cells.joined(separator: "")
    return line.withoutTrailingBlanks.text + "\n"
  }

  private var sources: [String] {
    ["Where the inputs are from"]
      + calculation.inputs.map { "  \($0.key): \($0.source) (\($0.certainty.words))" }
      + (scenarios.contains { !$0.values.isEmpty } ? ["", "* entered, not the default"] : [])
  }

  private func wrapped(_ lines: [String]) -> String {
    lines
      .flatMap { line in line.isEmpty ? [SafeText.empty] : SafeText(line).wrapped(to: width) }
      .map { $0.withoutTrailingBlanks.text + "\n" }
      .joined()
  }
}
