import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
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

      The lists are the docket's own, completed by those Vigil knows. They are the
      courts' codes, not ISO's: CH is China, CI Chile, CN Comoros.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The list: \(CodesCommand.lists.joined(separator: ", ")).",
    completion: .list(CodesCommand.lists),
  )
  var list: String
  @Argument(help: "Only what a name can mean.") var words: [String] = []
  @Flag(name: .long, help: "A JSON object on each line.") var json = false

  /// The names of the lists.
  static let lists = LookupTable.allCases.map(\.rawValue) + ["custody"]

  func run() throws {
    let entries = try entries()
    guard !entries.isEmpty else { throw Problem(.notFound, "the list has no such entry") }
    let width = entries.map(\.code.count).max() ?? 0
    for (code, name) in entries {
      let padding = String(repeating: " ", count: width - code.count)
      let object = JSONText.object([("code", .text(code)), ("name", .text(name))])
      StandardOutput.write((json ? object : SafeText("\(code)\(padding)  \(name)").text) + "\n")
    }
  }

  private func entries() throws -> [(code: String, name: String)] {
    if list.lowercased() == "custody" {
      return CaseField.named("custody")?.kind.choices.map { ($0.code, $0.title) } ?? []
    }
    guard let table = LookupTable.allCases.first(where: { $0.goesBy(list) }) else {
      let known = CodesCommand.lists.joined(separator: ", ")
      throw Problem(.usage, "no list is called \(SafeText(list).text); there are \(known)")
    }
    let labels = docket.exists ? try docket.look().reader().labels() : .fallback
    let text = words.joined(separator: " ")
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
