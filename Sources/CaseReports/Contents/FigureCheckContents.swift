public import CaseModel
public import TextLayout

/// Published figures beside computed ones, and the article's with every variant that can be had.
public struct FigureCheckContents: Sendable {
  /// The columns.
  public static let columns = [
    column("id", "Figure", 24), column("measure", "Measure", 18), column("where", "Where", 14),
    column("period", "Period", 22), column("published", "Published", 11, isNumber: true),
    column("computed", "Computed", 11, isNumber: true),
    column("difference", "Diff. %", 8, isNumber: true), column("verdict", "In words", 26),
    column("source", "Source", 30), column("mark", "Mark", 4),
  ]

  /// What is compared, in words.
  public static let definition: SafeText = """
    Figures that were printed, beside the same ones computed from this docket by the definition \
    named. A later release has rewritten some of the past, so none agrees exactly; inside or \
    outside is said of a tolerance set for each. A figure inside it is not confirmed by that. The \
    article's figures come last, with each variant that can be counted: which one was meant is not \
    known. Then comes what each variant counts since, and what is known to have changed since the \
    article was written.
    """

  private static func column(
    _ key: SafeText,
    _ title: SafeText,
    _ width: Int,
    isNumber: Bool = false,
  ) -> ReportColumn {
    ReportColumn(key: key, title: title, width: width, isNumber: isNumber)
  }

  /// The rows: published figures, the article's variants, what came since, and what changed.
  public static func rows(_ printed: PrintedFigures) -> [[SafeText]] {
    printed.published.map { row($0.agreement, isAhead: $0.isAhead) }
      + printed.article.flatMap { [row($0.figure, computed: $0.computed), since($0)] }
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

  private static func row(_ figure: ArticleFigure, computed: Int) -> [SafeText] {
    [
      "article", SafeText(figure.measure.key), SafeText(figure.filter),
      SafeText(figure.period.description), "72000", SafeText(String(computed)),
      number(Double(computed - 72_000) / 720), SafeText("variant \(figure.variant)"),
      "the article, of TRAC; no public reproduction", "U",
    ]
  }

  private static func number(_ number: Double?) -> SafeText {
    guard let number, number.isFinite, abs(number) < 1e13 else { return .empty }
    let tenths = Int((abs(number) * 10).rounded())
    let sign = number < 0 && tenths > 0 ? "-" : ""
    let rest = tenths % 10
    return SafeText("\(sign)\(tenths / 10)\(rest == 0 ? "" : ".\(rest)")")
  }
}
