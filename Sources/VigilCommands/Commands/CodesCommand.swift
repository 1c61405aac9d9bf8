import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Lists the codes of the courts' lists with their names.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List codes with their names and places: nationality, language, court and more.",
    discussion: """
      vigil codes nationality
      vigil codes court new york
      vigil codes language chinese --json
      vigil codes field                    what a filter can ask for
      vigil codes                          the lists

      The lists are the docket's own, completed by those Vigil knows. They are the
      courts' codes, not ISO's: CH is China, CI Chile, CN Comoros.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The list: \(CodeLists.names.joined(separator: ", ")).",
    completion: .list(CodeLists.names),
  )
  var list: String?
  @Argument(help: "Only what a name can mean.") var words: [String] = []
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  /// The lists, and how many entries each has.
  private func lists(_ labels: CodeLabels) -> [(code: String, name: String)] {
    let tables = LookupTable.allCases.map { ($0.rawValue, labels.codes(in: $0).count) }
    let own = CodeLists.own.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) }
    return (tables + own).map { ($0, "\($1.grouped) entries") }
  }

  func run() throws {
    let entries = try entries()
    guard !entries.isEmpty else { throw Problem(.notFound, "the list has no such entry") }
    let width = entries.map(\.code.count).max() ?? 0
    let language = try paper.language
    guard !paper.hasLines else {
      let lines = entries.map { code, name in
        let padding = String(repeating: " ", count: width - code.count)
        let object = JSONText.object([("code", .text(code)), ("name", .text(name))])
        let line = SafeText("\(code)\(padding)  \(language.text(name))").text
        return (paper.isJSON ? object : line) + "\n"
      }
      return try paper.write(lines, title: "codes", to: output)
    }
    var page = ListPage(head, CodesCommand.columns)
    page.rows = entries.map { [SafeText($0), SafeText(language.text($1))] }
    try page.write(paper, to: output)
  }

  private var head: ReportHead {
    ReportHead(
      title: "Codes",
      docket: docket.exists ? docket.name : "none",
      asOf: "any day",
      release: "the docket's own lists, completed by those Vigil knows",
      definition: "the courts' codes, not ISO's, with their names",
      filter: SafeText(([list].compactMap { $0 } + words).joined(separator: " ")),
      withheld: "",
      total: 0,
    )
  }

  private static let columns = [
    ReportColumn("code", "Code", 12), ReportColumn("name", "Name", 60),
  ]

  private func entries() throws -> [(code: String, name: String)] {
    let labels = docket.exists ? try docket.look().reader().labels() : .fallback
    guard let list else { return lists(labels) }
    let text = words.joined(separator: " ")
    if let own = CodeLists.own[list.lowercased()] {
      return own.filter { text.isEmpty || "\($0.code) \($0.name)".folded.contains(text.folded) }
    }
    guard let table = LookupTable.allCases.first(where: { $0.goesBy(list) }) else {
      let known = CodeLists.names.joined(separator: ", ")
      throw Problem(.usage, "no list is called \(SafeText(list).text); there are \(known)")
    }
    let codes = text.isEmpty ? labels.codes(in: table) : labels.codes(like: text, in: table)
    if codes.isEmpty, !text.isEmpty {
      let guesses = labels.guesses(for: text, in: table).joined(separator: ", ")
      let hint = guesses.isEmpty ? "" : "; nearest: \(guesses)"
      throw Problem(.notFound, "nothing in the list is called \(SafeText(text).text)\(hint)")
    }
    return codes.map { ($0, labels.place(of: $0, in: table)) }
  }
}

extension LookupTable {
  /// Whether a word names the list: its name, or the key of the filter's field that reads it.
  fileprivate func goesBy(_ word: String) -> Bool {
    let word = word.lowercased()
    return rawValue.lowercased() == word
      || CaseField.all.contains { field in
        field.kind == .code(self) && ([field.key] + field.aliases).contains(word)
      }
  }
}
