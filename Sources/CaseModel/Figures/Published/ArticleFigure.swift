/// A figure of an article on Chinese migrants, with a variant of it that can be counted.
///
/// The article is of November 2024. No variant confirms what is printed: it says what one
/// definition gives.
public struct ArticleFigure: Hashable, Sendable {
  /// The figure as printed.
  public let printed: String
  /// What the variant counts, in words.
  public let variant: String
  /// The measure.
  public let measure: Measure
  /// The filter of cases, as typed.
  public let filter: String
  /// The days.
  public let period: FactDate

  /// The number printed, which was rounded.
  ///
  /// > Source: the article, November 2024.
  public static let printedCount = 72_000

  /// The variants of "about 72,000 Chinese with final removal orders, 1997 to 2024 (TRAC)".
  ///
  /// No public reproduction of that number was found, so its definition is not known.
  ///
  /// > Source: the article, November 2024; each variant is Vigil's reading of one possible meaning.
  public static let all: [ArticleFigure] = [
    orders("a", "orders on any proceeding", "orders", china, fiscal),
    orders("a, calendar years", "orders on any proceeding", "orders", china, calendar),
    orders("b", "orders on the last proceeding", "orders-standing", china, fiscal),
    orders("c", "a and voluntary departure", "orders-departure", china, fiscal),
    orders("d", "a and removal with protection", "orders-protection", china, fiscal),
    orders("e", "b, administratively final by Vigil's rules", "orders-standing", final, fiscal),
    orders("f", "cases ever ordered", "orders-ever", china, fiscal),
    orders("g", "a, with Hong Kong, Macau and Taiwan", "orders", greater, fiscal),
  ]
  .compactMap { $0 }

  private static let china = "nat:CH"
  /// Final on a limb of 8 CFR 1241.1, whatever is pending against it.
  private static let final = "nat:CH limb:any"
  private static let greater = "nat:CH,HK,MC,TW"
  private static let fiscal = "FY1998..FY2024"
  private static let calendar = "1997..2024"

  private static func orders(
    _ letter: String,
    _ variant: String,
    _ measure: String,
    _ filter: String,
    _ period: String,
  ) -> ArticleFigure? {
    guard let measure = Measure.named(measure), let days = FactDate(period) else { return nil }
    return ArticleFigure(
      printed: "about 72,000 Chinese nationals with final removal orders, 1997 to 2024",
      variant: "(\(letter)) \(variant), \(period)",
      measure: measure,
      filter: filter,
      period: days,
    )
  }
}
