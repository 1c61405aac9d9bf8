import CaseModel
import TextLayout

/// Which facts of the world were asked for, in checked words.
struct FactSearch {
  private let subjects: [FactSubject]
  private let topic: FactTopic?

  /// Reads the words of a search.
  ///
  /// - Throws: A `Problem` that names what there is where a word fits nothing.
  init(_ book: FactBook, subject: String?, kind: String?, topic: String?) throws {
    let kinds = try FactSearch.kinds(kind)
    self.topic = try FactSearch.topic(topic)
    let all = kinds.flatMap { book.subjects($0) }
    guard let word = subject?.lowercased() else {
      subjects = all
      return
    }
    let exact = all.filter {
      $0.code.lowercased() == word || book.name(of: $0).lowercased() == word
    }
    subjects =
      exact.isEmpty ? all.filter { book.name(of: $0).lowercased().contains(word) } : exact
    if subjects.isEmpty {
      throw Problem(.notFound, "no country, state or claim is called \(SafeText(word).text)")
    }
  }

  /// Returns the facts asked for, by subject and topic, the latest first.
  func facts(_ book: FactBook) -> [WorldFact] {
    subjects.flatMap { book.facts(about: $0) }.filter { topic == nil || $0.topic == topic }
  }

  private static func kinds(_ word: String?) throws -> [FactSubject.Kind] {
    guard let word else { return FactSubject.Kind.allCases }
    if let kind = FactSubject.Kind(rawValue: word.lowercased()) { return [kind] }
    let known = FactSubject.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Problem(.usage, "--kind: write one of \(known)")
  }

  private static func topic(_ word: String?) throws -> FactTopic? {
    guard let word else { return nil }
    if let topic = FactTopic.named(word.lowercased()) { return topic }
    let known = FactTopic.all.map(\.key).joined(separator: ", ")
    throw Problem(.usage, "--topic: write one of \(known)")
  }
}
