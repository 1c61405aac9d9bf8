public import CaseModel
public import Languages
public import TextLayout

/// What is said at the top of every page of whatever is printed: nothing is quoted without these.
///
/// The initializers take every part, so that a page that lacks one does not compile.
public struct PageHead: Hashable, Sendable {
  /// The parts in the order they are printed, each with its name in the language of the page.
  public let facts: [DocumentFact]

  /// Makes the head of a page.
  ///
  /// - Parameters:
  ///   - source: What the page is made from.
  ///   - asOf: The day its data is as of.
  ///   - filter: Which part of the data is on it, as it was asked for; empty for all of it.
  ///   - definition: What is counted or listed.
  ///   - withheld: What is kept out of it and why; empty where nothing is.
  ///   - total: How many there are, where that is said.
  ///   - more: What else belongs on every page, such as the meaning of codes; names in English.
  ///   - language: The language of the names and of Vigil's own words.
  public init(
    _ source: PageSource,
    asOf: SafeText,
    filter: SafeText,
    definition: Phrase,
    withheld: Phrase,
    total: SafeText? = nil,
    more: [DocumentFact] = [],
    in language: Language,
  ) {
    var parts = [
      DocumentFact("Docket", language.safe(source.docket)),
      DocumentFact("As of", language.safe(asOf)),
      DocumentFact("Release", language.safe(source.release)),
      DocumentFact("Filter", filter.isEmpty ? language.safe("none" as SafeText) : filter),
      DocumentFact("Counted", language.safe(definition)),
    ]
    if let total { parts.append(DocumentFact("Total", total)) }
    let kept: Phrase = withheld.isEmpty ? "nothing" : withheld
    parts.append(DocumentFact("Withheld", language.safe(kept)))
    facts = (parts + more).map { DocumentFact(language.safe($0.name), $0.value) }
  }

  /// Makes the head of a page for one person, whose words are that person's and not a report's.
  ///
  /// - Parameters:
  ///   - number: The number the person goes by.
  ///   - day: The day the page is as of.
  ///   - source: Whose record it is made from, with the day of that.
  ///   - contents: What is on the page, and what is not.
  public init(
    ofPerson number: DocumentFact,
    day: DocumentFact,
    source: DocumentFact,
    contents: DocumentFact,
  ) {
    facts = [number, day, source, contents]
  }
}

/// What a page is made from.
public struct PageSource: Hashable, Sendable {
  /// The docket's name, or why there is none.
  public let docket: SafeText
  /// The release the data is from, or whose record it is.
  public let release: Phrase

  /// Makes a source.
  public init(docket: SafeText, release: Phrase) {
    self.docket = docket
    self.release = release
  }

  /// Rules of deadlines, which are in no docket.
  static let rules = PageSource(
    docket: "none: rules of deadlines",
    release: "rules Vigil comes with, and your own",
  )
}
