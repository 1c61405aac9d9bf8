public import CaseModel
public import Languages
public import TextLayout

/// A report of countries or of states: what the docket counts beside the latest fact on each topic.
public struct WorldContents: Sendable {
  /// A column of counts of the open docket.
  public struct Counted: Sendable {
    /// The word that names it in data formats.
    public let key: SafeText
    /// Its title on paper.
    public let title: SafeText
    /// What is counted, for the head of the report.
    public let meaning: SafeText

    /// Makes a column.
    public init(key: SafeText, title: SafeText, meaning: SafeText) {
      self.key = key
      self.title = title
      self.meaning = meaning
    }
  }

  private let book: FactBook
  private let topics: [FactTopic]
  private let hasDetails: Bool
  private let language: Language
  /// The columns: code, name, the counts, then for each topic its value and where that is from.
  public let columns: [ReportColumn]

  /// Makes the contents for a kind of subject.
  ///
  /// - Parameters:
  ///   - book: The facts.
  ///   - kind: Countries or states.
  ///   - counted: The counts of the open docket, in the order of the columns.
  ///   - hasDetails: Whether each topic has columns of its own, for value, day, mark and source;
  ///     else the facts are a remark about the row, with the source left to `vigil facts`.
  ///   - language: What names and remarks are said in, on paper; data formats keep English.
  public init(
    _ book: FactBook,
    _ kind: FactSubject.Kind,
    counted: [Counted],
    hasDetails: Bool,
    language: Language = .english,
  ) {
    self.book = book
    self.hasDetails = hasDetails
    self.language = language
    topics = FactTopic.all.filter { topic in
      topic.kinds.contains(kind)
        && book.subjects(kind).contains { book.latest(topic.key, about: $0) != nil }
    }
    columns =
      [
        ReportColumn(key: "code", title: "Code", width: 4, isNumber: false),
        ReportColumn(
          key: "name",
          title: kind == .state ? "State or territory" : "Country",
          width: 14,
          isNumber: false,
        ),
      ]
      + counted.map { ReportColumn(key: $0.key, title: $0.title, width: 9, isNumber: true) }
      + (hasDetails
        ? topics.flatMap { topic in
          WorldContents.columns(of: topic, beside: counted.map(\.key))
        } : [])
  }

  /// The columns of a topic; where a count of the docket has its word, the published fact is named
  /// apart from it, since data formats keep one value a name.
  private static func columns(
    of topic: FactTopic,
    beside counted: [SafeText],
  ) -> [ReportColumn] {
    let word = SafeText(topic.key)
    let key = counted.contains(word) ? "fact." + word : word
    let value = ReportColumn(
      key: key,
      title: SafeText(topic.title),
      width: topic.isNumber ? 14 : 20,
      isNumber: topic.isNumber,
    )
    return [value]
      + ["asOf", "mark", "source"]
      .map { part in
        ReportColumn(
          key: key + "." + SafeText(part),
          title: value.title + ", " + SafeText(part),
          width: 12,
          isNumber: false,
        )
      }
  }

  /// Returns the cells of a subject, as many as there are columns.
  ///
  /// - Parameters:
  ///   - subject: The country or state.
  ///   - counts: The counts of the open docket; a nil is a cell left empty, which is not zero.
  /// - Returns: The cells.
  public func cells(of subject: FactSubject, _ counts: [Int?]) -> [SafeText] {
    [SafeText(subject.code), name(of: subject)]
      + counts.map { SafeText($0.map(String.init) ?? "") }
      + (hasDetails ? topics.flatMap { cells(of: book.latest($0.key, about: subject)) } : [])
  }

  private func name(of subject: FactSubject) -> SafeText {
    let name = SafeText(book.name(of: subject))
    return hasDetails ? name : language.safe(name)
  }

  /// Returns the latest fact on each topic, with its day and mark; nil where columns have them.
  public func remark(about subject: FactSubject) -> SafeText? {
    guard !hasDetails else { return nil }
    let parts = topics.compactMap { topic in
      book.latest(topic.key, about: subject)
        .map { fact in
          let value = fact.number?.shown ?? language.text(fact.value)
          let words = language.text("{1}: {2}", language.text(topic.title), value)
          return "\(words); \(fact.asOf) [\(fact.certainty.rawValue)]"
        }
    }
    return SafeText(parts.joined(separator: " - "))
  }

  private func cells(of fact: WorldFact?) -> [SafeText] {
    guard let fact else { return Array(repeating: .empty, count: 4) }
    return [fact.value, fact.asOf.description, fact.certainty.rawValue, fact.source]
      .map { SafeText($0) }
  }
}
