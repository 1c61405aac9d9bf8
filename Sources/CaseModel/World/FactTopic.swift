/// What a fact of the world says of its subject; each topic is defined once, here.
public struct FactTopic: Hashable, Sendable {
  /// The word that names it in a file and on the command line.
  public let key: String
  /// Its title on a screen or a page.
  public let title: String
  /// What a number counts; empty where the value is words.
  public let unit: String
  /// What it tells, and what it does not.
  public let meaning: String
  /// The kinds of subject it belongs to.
  public let kinds: Set<FactSubject.Kind>

  /// Whether its values are numbers.
  public var isNumber: Bool { !unit.isEmpty }

  /// Whether its facts are steps that follow one another, each beginning with its number, so that
  /// they are told in the order of the file and not by date.
  public var isSequence: Bool { key == "steps" }

  /// Returns the topic of a key; nil where there is none.
  public static func named(_ key: String) -> FactTopic? { all.first { $0.key == key } }

  /// Every topic, in the order a card shows them.
  public static let all: [FactTopic] =
    countries + states + nation + claims + articles

  private static func words(
    _ key: String,
    _ title: String,
    _ kinds: FactSubject.Kind...,
    meaning: String,
  ) -> FactTopic {
    FactTopic(key: key, title: title, unit: "", meaning: meaning, kinds: Set(kinds))
  }

  private static func number(
    _ key: String,
    _ title: String,
    _ unit: String,
    _ kinds: FactSubject.Kind...,
    meaning: String,
  ) -> FactTopic {
    FactTopic(key: key, title: title, unit: unit, meaning: meaning, kinds: Set(kinds))
  }

  private static let countries: [FactTopic] = [
    words(
      "cooperation",
      "Co-operation class",
      .country,
      meaning: "ICE's own rating of how a country takes back its nationals; true of its day only",
    ),
    words(
      "visa-sanctions",
      "Visa sanctions",
      .country,
      meaning: "sanctions under INA 243(d) on a country that refuses or delays returns",
    ),
    words(
      "agreements",
      "Agreements",
      .country,
      meaning: "agreements on return; none is required for a removal to be lawful",
    ),
    words(
      "third-country",
      "Third countries",
      .country,
      meaning: "what is known of taking, or being sent to, others than one's own country",
    ),
    words(
      "steps",
      "Steps of return",
      .country,
      meaning: "who does what before a person is taken back, step by step, and how long it takes",
    ),
    words(
      "documents",
      "Documents",
      .country,
      meaning: "who verifies identity, and on what paper a person is taken back",
    ),
    words(
      "flights",
      "Flights",
      .country,
      meaning: "removal flights known by name or number",
    ),
    words(
      "temporary-status",
      "Temporary protected status",
      .country,
      meaning: "designations and their end; never assumed to protect a client: enter the day",
    ),
    words(
      "entry-ban",
      "Entry ban",
      .country,
      meaning: "entry proclamations under INA 212(f); another thing than removal",
    ),
    number(
      "final-orders",
      "Final orders, not detained",
      "cases",
      .country,
      .nation,
      meaning: "people with a final order on ICE's docket who are not in custody: a stock",
    ),
    number(
      "removals",
      "ICE removals",
      "removals",
      .country,
      .nation,
      meaning: "removals as ICE counts them in a fiscal year: a flow, and not all removals",
    ),
    number(
      "encounters",
      "Border encounters",
      "encounters",
      .country,
      .nation,
      meaning: "encounters counted by CBP: events, not people, ports of entry included",
    ),
  ]

  private static let states: [FactTopic] = [
    words(
      "stance",
      "Stance",
      .state,
      meaning: "a coarse reading of state law on helping ICE; the basis beside it is what counts",
    ),
    words("basis", "Basis", .state, meaning: "the laws and orders the stance rests on"),
    words(
      "doj-list",
      "On the DOJ list",
      .state,
      meaning: "whether the Department of Justice named the state under Executive Order 14287",
    ),
    number(
      "agreements-287g",
      "287(g) agreements",
      "agreements",
      .state,
      .nation,
      meaning: "agreements of agencies in the state with ICE under INA 287(g), one per model",
    ),
    number(
      "facilities",
      "ICE facilities",
      "facilities",
      .state,
      meaning: "facilities in ICE's detention workbook; holds, hospitals and empty ones left out",
    ),
    number(
      "detained",
      "Detained, daily average",
      "people",
      .state,
      .nation,
      meaning: "average daily population in ICE's facilities over the fiscal year so far",
    ),
    number(
      "pending",
      "Pending cases (TRAC)",
      "cases",
      .state,
      .nation,
      meaning: "TRAC's backlog, by the state of the court and not of residence",
    ),
    number(
      "days-pending",
      "Average days pending",
      "days",
      .state,
      .nation,
      meaning: "TRAC's average of days since the notice to appear, over pending cases",
    ),
    words(
      "representation",
      "Representation",
      .state,
      meaning: "public programmes that give counsel in immigration court",
    ),
  ]

  private static let nation: [FactTopic] = [
    number(
      "judges",
      "Immigration judges",
      "people",
      .nation,
      meaning: "judges on the bench; sources count differently",
    ),
    number("new-cases", "New cases", "cases", .nation, meaning: "cases the courts received"),
    number(
      "completions",
      "Completions",
      "completions",
      .nation,
      meaning: "cases the courts completed; EOIR and TRAC count differently",
    ),
    number(
      "beds",
      "Detention beds",
      "beds",
      .nation,
      meaning: "beds funded or planned for ICE detention",
    ),
    words(
      "cooperation-counts",
      "Co-operation counts",
      .nation,
      meaning: "how many countries ICE called uncooperative, and at risk of it",
    ),
    words("funding", "Funding", .nation, meaning: "what Congress gave, to whom, until when"),
    words("removal-flights", "Removal flights", .nation, meaning: "flights counted by observers"),
    words("litigation", "Litigation", .nation, meaning: "court rulings that change what is shown"),
  ]

  private static let claims: [FactTopic] = [
    words("says", "Claim", .claim, meaning: "what is claimed, and who says so"),
    words("law", "Law behind it", .claim, meaning: "the statute the claim would rest on"),
    words("seen", "Evidence", .claim, meaning: "reports that it happened"),
    words("against", "Against it", .claim, meaning: "what limits the claim or speaks against it"),
    words("grade", "How sure", .claim, meaning: "statute, reported, claimed or by analogy"),
  ]

  private static let articles: [FactTopic] = [
    words("figure", "In the article", .article, meaning: "the figure as the article gives it"),
    words("origin", "Origin", .article, meaning: "who counted, and by what definition"),
    words("recompute", "Can it be computed", .article, meaning: "what can be had from a docket"),
    words("since", "What changed since", .article, meaning: "later figures of the same kind"),
  ]
}
