public import CaseModel
public import Languages
public import TextLayout

/// What is at the top of a report and on every page of it: nothing is quoted without these.
public struct ReportHead: Hashable, Sendable {
  /// The report's title.
  public var title: SafeText
  /// The docket it was made from.
  public var docket: SafeText
  /// The day the data is as of.
  public var asOf: SafeText
  /// The release, or the clinic's own record.
  public var release: Phrase
  /// What is counted.
  public var definition: Phrase
  /// The filter, as typed; empty where there is none.
  public var filter: SafeText
  /// What is kept out of the report and why; empty where nothing is.
  public var withheld: Phrase
  /// How many cases pass.
  public var total: Int
  /// How the total is shown; nil shows it as it is.
  public var shownTotal: ShownCount?
  /// Whether there is a total at all; without a table it rests on there is none.
  public var isCounted = true
  /// How many rows are printed, by which pages are counted; nil where as many as cases.
  public var rows: Int?
  /// What the codes in the rows mean; empty where each is beside its code, or there are many.
  public var codes = SafeText.empty
  /// What the reader must not overlook: rows that could not be read, protection that is narrow.
  public var cautions: [SafeText] = []
  /// What the rows come to as a picture; nil where there is none.
  public var plot: ReportPlot?
  /// The language of the words around the data.
  public var language = Language.english

  /// Makes a head.
  public init(
    title: SafeText,
    docket: SafeText,
    asOf: SafeText,
    release: Phrase,
    definition: Phrase,
    filter: SafeText,
    withheld: Phrase,
    total: Int,
  ) {
    self.title = title
    self.docket = docket
    self.asOf = asOf
    self.release = release
    self.definition = definition
    self.filter = filter
    self.withheld = withheld
    self.total = total
  }

  /// The facts in the order they are printed, each with its name in the report's language.
  public var facts: [DocumentFact] { page.facts }

  /// The head of each of its pages.
  var page: PageHead {
    let legend = codes.isEmpty ? [] : [DocumentFact("Codes", codes)]
    return PageHead(
      PageSource(docket: docket, release: release),
      asOf: asOf,
      filter: filter,
      definition: definition,
      withheld: withheld,
      total: isCounted
        ? SafeText(shownTotal.map(\.grouped) ?? total.grouped) : language.safe("not counted"),
      more: legend + cautions.map { DocumentFact("Caution", $0) },
      in: language,
    )
  }
}

extension ReportHead {
  /// The head of a document without contents.
  public var document: Document {
    Document(title: language.safe(title), head: page, language: language, blocks: [])
  }
}

extension ShownCount {
  /// The count in words, its thousands set apart.
  fileprivate var grouped: String {
    if case .exact(let count) = self { count.grouped } else { text }
  }
}

extension ReportHead {
  /// The head of pages too narrow for some of the columns, which says so.
  func withholding(_ columns: some Collection<ReportColumn>) -> ReportHead {
    guard !columns.isEmpty else { return self }
    var head = self
    let titles = columns.map(\.title.text).joined(separator: ", ")
    head.withheld = .parts([withheld, "columns this paper has no room for: \(titles)"])
    return head
  }
}
