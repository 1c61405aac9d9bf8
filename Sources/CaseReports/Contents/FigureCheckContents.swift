public import CaseModel
public import TextLayout

/// Published figures beside computed ones, and the article's with every variant that can be had.
public struct FigureCheckContents: Sendable {
  /// The columns.
  public static let columns = [
    ReportColumn("id", "Figure", 24), ReportColumn("measure", "Measure", 18),
    ReportColumn("where", "Where", 14), ReportColumn("period", "Period", 22),
    ReportColumn("published", "Published", 11, isNumber: true),
    ReportColumn("computed", "Computed", 11, isNumber: true),
    ReportColumn("difference", "Diff. %", 8, isNumber: true),
    ReportColumn("verdict", "In words", 26), ReportColumn("source", "Source", 30),
    ReportColumn("mark", "Mark", 4),
  ]

  /// What is compared, in words.
  public static let definition: Phrase = """
    Figures that were printed, beside the same ones computed from this docket by the definition \
    named. A later release has rewritten some of the past, so none agrees exactly; inside or \
    outside is said of a tolerance set for each. A figure inside it is not confirmed by that. The \
    article's figures come last, with each variant that can be counted: which one was meant is not \
    known. Then comes what each variant counts since, and what is known to have changed since the \
    article was written.
    """

  /// The rows: published figures, the article's variants, what came since, and what changed.
  public static func rows(_ printed: PrintedFigures) -> [[SafeText]] {
    printed.published.map { row($0.agreement, isAhead: $0.isAhead) }
      + printed.article.flatMap { [row($0), since($0)] }
      + ArticleFigure.changes.map(row)
  }

  private static func since(_ comparison: ArticleComparison) -> [SafeText] {
    let figure = comparison.figure
    let after = "since \(figure.period.last)"
    return [
      "article-since", SafeText(figure.measure.key), SafeText(figure.filter), SafeText(after),
      .empty, SafeText(String(comparison.since)), .empty,
      SafeText("variant \(figure.variant), counted on from there"), "this docket", "I",
    ]
  }

  private static func row(_ fact: WorldFact) -> [SafeText] {
    [
      "article-changed", "none", SafeText(FactBook.standard.name(of: fact.subject)),
      SafeText(fact.asOf.description), .empty, .empty, .empty, SafeText(fact.value),
      SafeText(fact.source), SafeText(fact.certainty.rawValue),
    ]
  }

  private static func row(_ agreement: FigureAgreement, isAhead: Bool) -> [SafeText] {
    let figure = agreement.published
    return [
      SafeText(figure.key), SafeText(figure.measure?.key ?? "none"), SafeText(figure.place),
      SafeText(figure.period.description), number(figure.value), number(agreement.computed),
      number(agreement.percent), isAhead ? "after the docket's day" : SafeText(agreement.words),
      SafeText(figure.source), SafeText(figure.certainty.rawValue),
    ]
  }

  private static func row(_ comparison: ArticleComparison) -> [SafeText] {
    let figure = comparison.figure
    return [
      "article", SafeText(figure.measure.key), SafeText(figure.filter),
      SafeText(figure.period.description), SafeText(String(ArticleFigure.printedCount)),
      SafeText(String(comparison.computed)), number(comparison.percent),
      SafeText("variant \(figure.variant)"),
      "the article, of TRAC; no public reproduction", "U",
    ]
  }

  /// A figure as data has it: a count without a decimal, a share with one.
  private static func number(_ number: Double?) -> SafeText {
    guard let number, number.isFinite, abs(number) < 1e13 else { return .empty }
    return SafeText(tenths: number, isShort: true)
  }
}
