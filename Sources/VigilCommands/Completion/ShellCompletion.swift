import ArgumentParser
import CaseModel
import CaseStore
import Foundation

/// What a word of a command line can become, for the completions a shell asks for.
///
/// The docket is only looked at; where it cannot be opened, nothing is offered and nothing is said.
enum ShellCompletion {
  /// A filter: a field, or a value of the field before the colon.
  static let filter = CompletionKind.custom { words, _, prefix in
    FilterWords(labels: docket(words)?.labels ?? CodeLabels()).completions(of: prefix)
  }
  /// Fields, with commas between.
  static let columns = CompletionKind.custom { _, _, prefix in
    let before = prefix.lastIndex(of: ",").map { prefix[...$0] } ?? ""
    return CaseField.all.map { before + $0.key }
  }
  /// The clients of a clinic's docket, by A-number and by case number.
  static let cases = CompletionKind.custom { words, _, _ in docket(words)?.clients() ?? [] }
  /// The facts that can be entered.
  static let forms = CompletionKind.custom { _, _, _ in FactForm.all().map(\.key) }
  /// The rules of deadlines.
  static let rules = CompletionKind.custom { _, _, _ in
    let book = (try? UserRules.plan().book) ?? .standard
    return Set(book.rules.map(\.id)).sorted()
  }
  /// The queues; a file of them that cannot be read offers none.
  static let queues = CompletionKind.custom { _, _, _ in
    (try? UserQueues.all().map(\.key)) ?? []
  }

  /// The docket a command line names, else the one a command would open.
  private static func docket(_ words: [String]) -> CompletionDocket? {
    let named = words.firstIndex(of: "--docket").flatMap { words.dropFirst($0 + 1).first }
    return CompletionDocket(DocketOptions.path(named: named))
  }
}

/// A docket as completions see it.
private struct CompletionDocket {
  private let reader: DocketReader
  let labels: CodeLabels

  init?(_ path: String) {
    // Completing a word is no moment for an error: there is nothing to offer.
    guard let plan = try? UserRules.plan(),
      let docket = try? ReadOnlyDocket.open(at: path, plan: plan, today: { Day.today }),
      let reader = try? docket.reader(), let labels = try? reader.labels()
    else { return nil }
    self.reader = reader
    self.labels = labels
  }

  /// The most clients offered: a shell shows them all.
  private static let most = 2000

  /// A-numbers and case numbers; none of a public docket, whose cases are too many.
  func clients() -> [String] {
    guard (try? reader.profile().kind) == .caseload,
      let page = try? reader.page(ListQuery(.cases), .first, limit: CompletionDocket.most)
    else { return [] }
    return page.rows.flatMap { [$0.alienNumber, String($0.id)] }.filter { !$0.isEmpty }
  }
}

/// What a word of a filter can become.
struct FilterWords {
  let labels: CodeLabels

  /// The words that go on from what is typed.
  ///
  /// - Parameter typed: A word of a filter, such as `na` or `nat:c`.
  /// - Returns: Fields with their colon, or the field with each value it can have.
  func completions(of typed: String) -> [String] {
    guard let colon = typed.firstIndex(of: ":"),
      let field = CaseField.named(String(typed[..<colon]))
    else { return CaseField.all.map { $0.key + ":" } }
    return field.candidates(in: labels).map { "\(typed[...colon])\($0.code)" }
  }
}
