public import CaseModel
public import Languages
import TextLayout

/// Cards of countries, states and claims as a document: under each its facts, each with its date,
/// how sure it is, and its source.
public struct FactCards: Sendable {
  private let book: FactBook
  private let facts: [WorldFact]
  private let today: Day
  private let filter: String

  /// Makes the cards of facts, in the order of their subjects.
  ///
  /// - Parameters:
  ///   - book: Where the facts are from.
  ///   - facts: The facts.
  ///   - today: The day they are seen from.
  ///   - filter: What was asked for, as it was typed; empty for all of the book.
  public init(_ book: FactBook, _ facts: [WorldFact], today: Day, filter: String) {
    self.book = book
    self.facts = facts
    self.today = today
    self.filter = filter
  }

  /// What the facts are, for the head of a page.
  public static let definition: Phrase =
    "dated statements about countries, states and claims; none about a person"

  /// What the facts are made from.
  public static let source = PageSource(
    docket: "none: facts Vigil comes with, and your own",
    release: "each fact names its own day and source",
  )

  /// Returns the cards as a document; a fact no catalogue knows, such as
  /// your own, stays as it was written.
  public func document(in language: Language) -> Document {
    Document(
      title: language.safe("Facts of the world"),
      head: PageHead(
        FactCards.source,
        asOf: SafeText(today.description),
        filter: SafeText(filter),
        definition: FactCards.definition,
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: blocks(language),
    )
  }

  /// Returns the cards alone, to be on another page.
  public func blocks(_ language: Language) -> [DocumentBlock] {
    subjects.flatMap { subject -> [DocumentBlock] in
      let name = language.text(book.name(of: subject))
      let isNumbered = Int(subject.code) != nil
      let heading = isNumbered ? "\(subject.code)  \(name)" : "\(name) (\(subject.code))"
      let own = facts.filter { $0.subject == subject }
        .map { fact in
          let value =
            fact.number.map { "\($0.shown) \(language.text(fact.topic.unit))" }
            ?? language.text(fact.value)
          return DocumentFact(
            SafeText(language.text(fact.topic.title)),
            SafeText("\(value) [\(origin(of: fact, language))]"),
          )
        }
      return [.heading(SafeText(heading)), .facts(own)]
    }
  }

  private var subjects: [FactSubject] {
    var seen: Set<FactSubject> = []
    return facts.map(\.subject).filter { seen.insert($0).inserted }
  }

  private func origin(of fact: WorldFact, _ language: Language) -> String {
    let sure = language.text(fact.certainty.words)
    var words = language.text(
      "as of {1}; {2}; {3}",
      "\(fact.asOf)",
      sure,
      language.text(fact.source),
    )
    if !fact.file.isEmpty { words += language.text("; your fact, {1}", fact.file) }
    if let check = fact.checkAgainBy {
      let isLate = check < today
      words += language.text(
        isLate ? "; look again: to be checked by {1}" : "; check again by {1}",
        "\(check)",
      )
    } else if fact.isDue(on: today) {
      words += language.text("; more than a year old")
    }
    return words
  }
}
