/// What a report counts by: a field, or the year or fiscal year of the list's own day.
public enum Grouping: Hashable, Sendable {
  /// The values of a field.
  case field(CaseField)
  /// The calendar year of a day.
  case year(of: CaseField)
  /// The federal fiscal year of a day.
  case fiscalYear(of: CaseField)

  /// Reads a word, such as `nationality` or `fiscal-year`; nil if it names nothing countable.
  public init?(_ word: String, in list: CaseList) {
    switch word.lowercased() {
    case "year": self = .year(of: list.dateField)
    case "fiscal-year", "fy": self = .fiscalYear(of: list.dateField)
    default:
      guard let field = CaseField.named(word), field.isGroupable else { return nil }
      self = .field(field)
    }
  }

  /// The word that names it.
  public var key: String {
    switch self {
    case .field(let field): field.key
    case .year: "year"
    case .fiscalYear: "fiscal-year"
    }
  }

  /// The title of its column.
  public var title: String {
    switch self {
    case .field(let field): field.title
    case .year(let field): "\(field.title), year"
    case .fiscalYear(let field): "\(field.title), fiscal year"
    }
  }

  /// The field whose column it reads.
  public var field: CaseField {
    switch self {
    case .field(let field), .year(let field), .fiscalYear(let field): field
    }
  }

  /// The words that may be asked for.
  public static var words: [String] {
    ["year", "fiscal-year"] + CaseField.all.filter(\.isGroupable).map(\.key)
  }
}
