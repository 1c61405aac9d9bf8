/// A figure with a definition of its own; the same name may have rival definitions.
///
/// To add one, add it to a list of the catalogue. Tables, series, bridges, pages and help follow.
public struct Measure: Hashable, Sendable {
  /// The word that names it.
  public let key: String
  /// Its title.
  public let title: String
  /// The question it answers; measures of one question are rivals.
  public let family: MeasureFamily
  /// Whose definition it is.
  public let owner: MeasureOwner
  /// What is counted, of what population.
  public let population: String
  /// The numerator and denominator, or the two days between, in words.
  public let rule: String
  /// The day that puts it in a period.
  public let dated: String
  /// What is left out, and why.
  public let leftOut: String
  /// Where the definition is from.
  public let source: String
  /// How sure it is that the publisher counts so.
  public let certainty: Certainty
  /// How it is computed.
  public let formula: MeasureFormula

  /// Whether it is a number of days.
  public var isDays: Bool {
    switch formula {
    case .days, .survival: true
    default: false
    }
  }

  /// Whether it is a share.
  public var isShare: Bool { if case .share = formula { true } else { false } }

  /// What its value counts.
  public var unit: String {
    switch formula {
    case .count(let terms): terms.first?.kind.plural ?? ""
    case .share: "%"
    case .days, .survival: "days"
    case .perDay: "hearings a day"
    }
  }
}

/// How a measure is computed from rows.
public enum MeasureFormula: Hashable, Sendable {
  /// How many rows some term counts; no row is counted by two.
  case count([MeasureTerm])
  /// How many of these there are for each of those.
  case share([MeasureTerm], of: [MeasureTerm])
  /// How the days between two days of a row are spread.
  case days(MeasureTerm, MeasureSpan)
  /// The median time from the charging document to the completion, those open counted as open.
  case survival(MeasureTerm)
  /// How many rows there are for each working day of the period.
  case perDay(MeasureTerm)

  /// The terms, numerators first.
  public var terms: [MeasureTerm] {
    switch self {
    case .count(let terms): terms
    case .share(let numerator, let denominator): numerator + denominator
    case .days(let term, _), .survival(let term), .perDay(let term): [term]
    }
  }
}

/// The two days a duration lies between.
public enum MeasureSpan: Hashable, Sendable {
  /// From where it begins to the day of the row.
  case toDay
  /// From where it begins to the last day of the period.
  case toEnd
  /// From the day of the row to where it ends.
  case afterDay
}

/// Whose definition a measure is.
public enum MeasureOwner: String, Hashable, Sendable, CaseIterable {
  /// The Executive Office for Immigration Review.
  case eoir = "EOIR"
  /// The Transactional Records Access Clearinghouse of Syracuse University.
  case trac = "TRAC"
  /// The Congressional Research Service.
  case crs = "CRS"
  /// I. Eagly and S. Shafer, 168 U. Pa. L. Rev. 817 (2020).
  case lawReview = "law review"
  /// Vigil's own.
  case vigil = "Vigil"
}

/// The question rival measures answer.
public enum MeasureFamily: String, Hashable, Sendable, CaseIterable {
  case pending = "Pending"
  case filings = "Filings"
  case completions = "Completions"
  case waits = "Waits"
  case orders = "Removal orders"
  case absentia = "In absentia"
  case grants = "Asylum"
  case counsel = "Counsel"
  case bond = "Bond"
  case hearings = "Hearings"
  case notice = "Hearings moved up"
}
