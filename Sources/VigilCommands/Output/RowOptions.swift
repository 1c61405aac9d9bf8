import ArgumentParser
import CaseModel
import TextLayout

/// Which columns, in which order, and how many rows: the same for every list that is printed.
struct RowOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The fields shown, in order.", valueName: "field,field"),
    completion: ShellCompletion.columns,
  )
  var columns: String?
  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp(
      "The field sorted by, and further ones after commas; -field turns one round.",
      valueName: "field",
    ),
    completion: ShellCompletion.columns,
  )
  var sort: String?
  @Option(name: .long, help: ArgumentHelp("The most rows.", valueName: "rows")) var limit: Int?
  @Flag(name: .long, help: "CSV begins with what was counted, as lines with #.") var head = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number of rows, from 1") }
  }

  /// The fields asked for; nil where the list's own are to be shown.
  ///
  /// - Throws: A `Problem` that names the nearest fields, where a word is none.
  func fields() throws -> [CaseField]? {
    try columns?.commaWords(of: "--columns")
      .map { try RowOptions.field(String($0), of: "--columns") }
  }

  /// The order asked for; nil where the list's own is kept.
  ///
  /// - Throws: A `Problem` that names the nearest fields, where the word is none.
  func order() throws -> FieldSort? {
    guard let sort else { return nil }
    guard !sort.isEmpty else {
      throw Problem(.usage, "--sort takes fields, such as hearing or court,-filed,name")
    }
    let keys = try sort.commaWords(of: "--sort").map { try RowOptions.key($0) }
    guard let first = keys.first else { return nil }
    return FieldSort(first.field, isDescending: first.isDescending, then: Array(keys.dropFirst()))
  }

  private static func key(_ word: Substring) throws -> SortKey {
    let isDescending = word.hasPrefix("-")
    let name = isDescending ? word.dropFirst() : word
    return SortKey(try field(String(name), of: "--sort"), isDescending: isDescending)
  }

  private static func field(_ word: String, of option: String) throws -> CaseField {
    let word = word.lowercased()
    if let field = CaseField.named(word) { return field }
    if let field = CaseField.all.first(where: { $0.title.lowercased() == word }) { return field }
    let near = CaseField.all.map(\.key).filter { $0.hasPrefix(word.prefix(2)) }
    let known = (near.isEmpty ? CaseField.all.map(\.key) : near).joined(separator: ", ")
    throw Problem(
      .usage,
      "\(option): no field is called \(SafeText(word).text); there are \(known)",
    )
  }
}
