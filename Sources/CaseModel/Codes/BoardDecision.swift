/// A decision code of the Board of Immigration Appeals, read for its effect and its terms.
///
/// > Source: `tblLookupBIADecision` of the EOIR release (53 codes of autumn 2025), whose labels are
/// read; what each does to the decision below is deduced from the label and the regulation, and
/// each reading says how sure that is.
public struct BoardDecision: Hashable, Sendable {
  /// The code, such as `D30`.
  public let code: String
  /// What it does to the decision before the Board.
  public let outcome: BoardOutcome
  /// How it does it, or under which conditions.
  public let terms: Terms
  /// How sure the reading is.
  public let certainty: Certainty
  /// The reading in words, ending in a full stop.
  public let meaning: String

  /// What a decision says beyond its effect.
  public enum Terms: Hashable, Sendable {
    /// Nothing.
    case none
    /// Voluntary departure, in days from the day of the decision.
    case departure(days: Int)
    /// Voluntary departure of days the code does not tell; sixty at most.
    case departureUntold
    /// Without a full opinion: summarily, under a paragraph of 8 CFR 1003.1(d)(2) or (e)(4).
    case summary
    /// At the wish of DHS, as a matter of prosecutorial discretion.
    case discretion
    /// Late by the Board's own finding.
    case late
    /// Either late or waived: one code for both.
    case lateOrWaived
  }

  /// The days of voluntary departure the code itself gives.
  public var departureDays: Int? {
    if case .departure(let days) = terms { days } else { nil }
  }

  /// Whether the Board may have ordered removal, or left an order as it was, by a decision whose
  /// effect the code does not tell: not by a rejected filing, nor in a matter of bond.
  var mayOrderRemoval: Bool { code != "REJ" && code != "MBD" }

  /// Reads a code; one that is not in the table has an unclear effect.
  public init(code: String) {
    self = BoardDecision.byCode[code] ?? BoardDecision(unknown: code)
  }

  private init(unknown code: String) {
    self.code = code
    outcome = .other
    terms = .none
    certainty = .unsure
    meaning = "A code Vigil has no reading for."
  }

  init(
    _ code: String,
    _ outcome: BoardOutcome,
    _ meaning: String,
    _ terms: Terms = .none,
    _ certainty: Certainty = .inferred,
  ) {
    self.code = code
    self.outcome = outcome
    self.terms = terms
    self.certainty = certainty
    self.meaning = meaning
  }

  /// Whether the table has a reading for the code.
  public static func isKnown(_ code: String) -> Bool { byCode[code] != nil }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
