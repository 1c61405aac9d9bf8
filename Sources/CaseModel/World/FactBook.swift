/// Facts of the world, found by subject and topic.
public struct FactBook: Hashable, Sendable {
  /// Every fact: by subject in the order of the file, by topic, the latest first.
  public let facts: [WorldFact]
  private let names: [FactSubject: String]
  private let bySubject: [FactSubject: [WorldFact]]

  /// Makes a book from facts and the names of their subjects.
  public init(facts: [WorldFact], names: [FactSubject: String]) {
    self.facts = facts
    self.names = names
    bySubject = Dictionary(grouping: facts, by: \.subject)
  }

  /// The facts Vigil comes with.
  public static let standard = FactBook.embedded()

  /// The subjects of a kind, in the order of their codes.
  public func subjects(_ kind: FactSubject.Kind) -> [FactSubject] {
    names.keys.filter { $0.kind == kind }.sorted()
  }

  /// Returns a subject's name; its code where it has none.
  public func name(of subject: FactSubject) -> String { names[subject] ?? subject.code }

  /// Returns everything said of a subject, in the order of the topics, the latest first.
  public func facts(about subject: FactSubject) -> [WorldFact] {
    let facts = bySubject[subject] ?? []
    return FactTopic.all.flatMap { topic -> [WorldFact] in
      let told = facts.filter { $0.topic == topic }
      return topic.isSequence
        ? told.sorted { $0.value < $1.value } : told.sorted { $0.asOf.last > $1.asOf.last }
    }
  }

  /// Returns the latest fact on a topic; nil where nothing is known.
  public func latest(_ topic: String, about subject: FactSubject) -> WorldFact? {
    (bySubject[subject] ?? []).filter { $0.topic.key == topic }
      .max { $0.asOf.last < $1.asOf.last }
  }

  /// Returns this book with the facts of another added; a fact of the same subject, topic and date
  /// takes the place of the one here.
  public func adding(_ other: FactBook) -> FactBook {
    let replaced = Set(other.facts.map(Identity.init))
    return FactBook(
      facts: facts.filter { !replaced.contains(Identity($0)) } + other.facts,
      names: names.merging(other.names) { $1 },
    )
  }

  /// What makes two facts the same statement, of which the later replaces the earlier.
  private struct Identity: Hashable {
    let subject: FactSubject
    let topic: FactTopic
    let asOf: FactDate
    /// The number of a step, where the topic is a sequence; several steps share a date.
    let step: String

    init(_ fact: WorldFact) {
      step = fact.topic.isSequence ? String(fact.value.prefix { $0 != "," }) : ""
      subject = fact.subject
      topic = fact.topic
      asOf = fact.asOf
    }
  }
}
