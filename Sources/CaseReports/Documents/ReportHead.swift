public import CaseModel
public import Languages
public import TextLayout

/// What stands at the top of a report and on every page of it: nothing is quoted without these.
public struct ReportHead: Hashable, Sendable {
  /// The report's title.
  public var title: SafeText
  /// The docket it was made from.
  public var docket: SafeText
  /// The day the data is as of.
  public var asOf: SafeText
  /// The release, or the clinic's own record.
  public var release: SafeText
  /// What is counted.
  public var definition: SafeText
  /// The filter, as typed; empty where there is none.
  public var filter: SafeText
  /// How many cases pass.
  public var total: Int
  /// How the total is shown; nil shows it as it is.
  public var shownTotal: ShownCount?
  /// Whether there is a total at all; without a table it rests on there is none.
  public var isCounted = true
  /// How many rows are printed, by which pages are counted; nil where as many as cases.
  public var rows: Int?
  /// What the codes in the rows mean; empty where each stands beside its code, or there are many.
  public var codes = SafeText.empty
  /// What the reader must not overlook: rows that could not be read, protection that is narrow.
  public var cautions: [SafeText] = []
  /// What is kept out of the report and why; empty where nothing is.
  public var withheld = SafeText.empty
  /// What the rows come to as a picture; nil where there is none.
  public var plot: ReportPlot?
  /// The language of the words around the data.
  public var language = Language.english

  /// Makes a head.
  public init(
    title: SafeText,
    docket: SafeText,
    asOf: SafeText,
    release: SafeText,
    definition: SafeText,
    filter: SafeText,
    total: Int,
  ) {
    self.title = title
    self.docket = docket
    self.asOf = asOf
    self.release = release
    self.definition = definition
    self.filter = filter
    self.total = total
  }

  /// The facts in the order they are printed, each with its name in the report's language.
  public var facts: [DocumentFact] {
    var facts: [(name: SafeText, value: SafeText)] = [
      ("Docket", docket), ("As of", asOf), ("Release", release),
      ("Filter", filter.isEmpty ? language.safe("none") : filter),
      ("Counted", language.safe(definition)),
      (
        "Total",
        isCounted
          ? SafeText(shownTotal.map(\.grouped) ?? total.grouped) : language.safe("not counted"),
      ),
    ]
    if !withheld.isEmpty { facts.append(("Withheld", language.safe(withheld))) }
    if !codes.isEmpty { facts.append(("Codes", codes)) }
    facts += cautions.map { ("Caution", $0) }
    return facts.map { DocumentFact(language.safe($0.name), $0.value) }
  }
}

extension ReportHead {
  /// The head of a document without contents.
  public var document: Document {
    Document(title: language.safe(title), head: facts, language: language)
  }
}

extension ShownCount {
  /// The count in words, its thousands set apart.
  fileprivate var grouped: String {
    if case .exact(let count) = self { count.grouped } else { text }
  }
}
