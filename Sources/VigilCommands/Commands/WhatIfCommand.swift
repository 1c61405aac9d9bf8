import ArgumentParser
import CaseModel
import CaseReports
import Languages
import TextLayout

/// Computes what would follow from named inputs.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Compute what would follow: courts, documents or cost, with inputs you can change.",
    discussion: """
      vigil what-if courts judges=800
      vigil what-if courts --compare cap,fy2019
      vigil what-if documents verification=9 --save slow
      vigil what-if cost flight-hours=30 --format csv
      vigil what-if --list

      A calculation, not a forecast. Every input shows where its default is from.
      """,
  )

  @Argument(
    help: "courts, documents or cost.",
    completion: .list(["courts", "documents", "cost"]),
  )
  var name: String?
  @Argument(help: "Inputs, as key=number.") var inputs: [String] = []
  @Option(name: .long, help: "Published or saved inputs to begin with.") var preset: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Presets or saved inputs side by side.", valueName: "name,name"),
  )
  var compare: String?
  @Option(name: .long, help: "Save the inputs under a name.") var save: String?
  @Flag(name: .long, help: "List calculations, inputs and presets.") var list = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let name, !list else { return try showList() }
    guard let calculation = WhatIf.named(name.lowercased()) else {
      let known = WhatIf.all.map(\.key).joined(separator: ", ")
      throw Problem(
        .notFound,
        "no calculation is called \(SafeText(name).text); there are \(known)",
      )
    }
    let page = WhatIfPage(
      calculation,
      try scenarios(of: calculation),
      width: Paper.current.width,
    )
    if paper.isJSON { return try paper.write([page.json], title: "calculation", to: output) }
    guard [.csv, .markdown].contains(paper.written) else {
      return try paper.write(
        { page.document(in: $0, on: Day.today) },
        text: { page.text },
        title: "calculation",
        to: output,
      )
    }
    try paper.write(page.head, WhatIfPage.columns, page.rows, hasHead: true, to: output)
  }

  private func showList() throws {
    guard paper.hasLines else {
      throw Problem(.usage, "the list of calculations is written as text or json")
    }
    let texts = paper.isJSON ? try WhatIfList.objects() : [try WhatIfList.text()]
    try paper.write(texts, title: "calculations", to: output)
  }

  private func scenarios(of calculation: WhatIf) throws -> [WhatIfPage.Scenario] {
    let named = try WhatIfScenarios(calculation)
    var values = try preset.map(named.values) ?? [:]
    values.merge(try WhatIfWords.values(inputs, of: calculation)) { $1 }
    if let save { try named.save(save, values) }
    let own = WhatIfPage.Scenario(name: save ?? preset ?? "as entered", values: values)
    guard let compare else { return [own] }
    return [own]
      + (try compare.commaWords(of: "--compare").map(String.init)
        .map { word in
          WhatIfPage.Scenario(name: word, values: try named.values(of: word))
        })
  }
}

/// The published and the saved scenarios of one calculation.
struct WhatIfScenarios {
  private let calculation: WhatIf
  private let saved: [String: [String: Double]]

  init(_ calculation: WhatIf) throws {
    self.calculation = calculation
    saved = try UserScenarios.saved(for: calculation.key)
  }

  /// The names there are, the user's own first.
  var names: [String] { saved.keys.sorted() + calculation.presets.map(\.key) }

  /// Returns the inputs of a name; a user's own goes before a published one.
  func values(of name: String) throws -> [String: Double] {
    if let own = saved[name] { return own }
    if let preset = calculation.presets.first(where: { $0.key == name }) { return preset.values }
    let known = names.joined(separator: ", ")
    throw Problem(.notFound, "no inputs are called \(SafeText(name).text); there are \(known)")
  }

  /// Saves inputs under a name.
  func save(_ name: String, _ values: [String: Double]) throws {
    guard WhatIfPreset.isName(name) else {
      throw Problem(.usage, "--save: a name is letters, digits, - and _")
    }
    try UserScenarios.save(name, values, for: calculation.key)
  }
}

/// The list of calculations with their inputs and presets.
enum WhatIfList {
  /// A JSON object for each calculation, on a line.
  static func objects() throws -> [String] {
    try WhatIf.all.map { calculation in
      let inputs = calculation.inputs.map { input in
        JSONText.object([
          ("key", .text(input.key)), ("title", .text(input.title)), ("unit", .text(input.unit)),
          ("standard", .bare(input.standard.map { "\($0)" } ?? "null")),
          ("source", .text(input.source)),
        ])
      }
      let saved = try UserScenarios.saved(for: calculation.key).keys.sorted()
      let presets = (saved + calculation.presets.map(\.key)).map { JSONText.string($0) }
      return JSONText.object([
        ("key", .text(calculation.key)), ("title", .text(calculation.title)),
        ("inputs", .list(inputs)), ("presets", .list(presets)),
      ]) + "\n"
    }
  }

  static func text() throws -> String {
    let language = LanguageOptions.current
    return try WhatIf.all
      .map { calculation in
        let inputs = calculation.inputs.map { input in
          "  \(input.key): \(language.text(input.title))"
            + (input.standard.map { ", \($0.shown)" } ?? "")
        }
        let presets = calculation.presets.map {
          "  --preset \($0.key): \(language.text($0.title))"
        }
        let saved = try UserScenarios.saved(for: calculation.key).keys.sorted()
          .map { "  --preset \($0): \(language.text("saved"))" }
        let head = "\(calculation.key)  \(language.text(calculation.title))"
        return ([head] + inputs + presets + saved).joined(separator: "\n") + "\n"
      }
      .joined(separator: "\n")
  }
}
