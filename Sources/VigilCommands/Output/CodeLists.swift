import CaseModel

/// The lists `vigil codes` knows.
enum CodeLists {
  /// An entry of a list: the code, and what it means.
  typealias Entry = (code: String, name: String)

  /// The names of the lists.
  static let names: [String] = LookupTable.allCases.map(\.rawValue) + own.keys.sorted()

  /// The lists that are Vigil's own and in no docket.
  static var own: [String: [Entry]] { ["custody": custody, "field": fields] }

  private static let custody: [Entry] =
    CaseField.named("custody")?.kind.choices.map { ($0.code, $0.title) } ?? []

  /// The words of a filter, each with what it means.
  private static let fields: [Entry] = CaseField.all.map {
    (([$0.key] + $0.aliases).joined(separator: ", "), $0.meaning)
  }
}
