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
    guard let subject else {
      subjects = kinds.flatMap { book.subjects($0) }
      return
    }
    subjects = book.subjects(named: subject, of: kinds)
    if subjects.isEmpty {
      let word = SafeText(subject.lowercased()).text
      throw Problem(.notFound, "no country, state or claim with facts is called \(word)")
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
