public import CaseModel
public import TextLayout

/// Facts of the world as rows: each with its date, mark and source.
public struct FactContents: Sendable {
  private let book: FactBook
  private let today: Day

  /// Makes the contents for facts of a book, seen from a day.
  public init(_ book: FactBook, today: Day) {
    self.book = book
    self.today = today
  }

  /// The columns, from the left.
  public let columns: [ReportColumn] = [
    ReportColumn(key: "kind", title: "Kind", width: 8, isNumber: false),
    ReportColumn(key: "code", title: "Code", width: 4, isNumber: false),
    ReportColumn(key: "subject", title: "Subject", width: 18, isNumber: false),
    ReportColumn(key: "topic", title: "Topic", width: 18, isNumber: false),
    ReportColumn(key: "value", title: "Value", width: 40, isNumber: false),
    ReportColumn(key: "unit", title: "Unit", width: 10, isNumber: false),
    ReportColumn(key: "asOf", title: "As of", width: 10, isNumber: false),
    ReportColumn(key: "mark", title: "Mark", width: 4, isNumber: false),
    ReportColumn(key: "source", title: "Source", width: 40, isNumber: false),
    ReportColumn(key: "checkAgainBy", title: "Check by", width: 10, isNumber: false),
    ReportColumn(key: "due", title: "Due", width: 3, isNumber: false),
  ]

  /// Returns the cells of a fact, as many as there are columns.
  public func cells(of fact: WorldFact) -> [SafeText] {
    [
      fact.subject.kind.rawValue, fact.subject.code, book.name(of: fact.subject), fact.topic.key,
      fact.value, fact.topic.unit, fact.asOf.description, fact.certainty.rawValue, fact.source,
      fact.checkAgainBy?.description ?? "", fact.isDue(on: today) ? "yes" : "",
    ]
    .map { SafeText($0) }
  }
}
