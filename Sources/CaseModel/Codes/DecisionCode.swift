/// A decision on the merits, which only case type, letter and kind together identify.
///
/// The letter alone means different things: `X` is removal as a decision in a removal case and
/// "zero bond" as another completion. Reading it without the case type labels millions of orders
/// wrongly.
///
/// > Source: `tblLookupCourtDecision` of the EOIR release (autumn 2025 copy, readable to `DEP`);
/// the other case types are deduced from label and letter counts, and marked so.
public struct DecisionCode: Hashable, Sendable {
  /// The case type, such as `RMV`.
  public let caseType: String
  /// The letter in `DEC_CODE`.
  public let letter: String

  /// Makes a code.
  public init(caseType: String, letter: String) {
    self.caseType = caseType
    self.letter = letter
  }

  /// The case type in which only protection is at issue, after an order by DHS.
  static let withholdingOnly = "WHO"

  /// The key of the decision in the release's own code list.
  public var lookupKey: String { "\(caseType)/\(letter)/C" }

  /// What the decision comes to, its label and how sure that is; unknown codes are `other`.
  public var reading: Reading {
    known ?? Reading(.other, "Unknown decision \(letter)", .unsure)
  }

  /// The reading of a known code, found without hashing: it is asked for several times a case.
  private var known: Reading? {
    let bytes = letter.utf8
    guard let byte = bytes.first, byte < 128, bytes.count == 1,
      let type = DecisionCode.caseTypes.firstIndex(of: caseType)
    else { return nil }
    return DecisionCode.letters[128 * type + Int(byte)]
  }

  /// How a decision code is understood.
  public struct Reading: Hashable, Sendable {
    /// What it comes to.
    public let outcome: Outcome
    /// Its label.
    public let label: String
    /// How sure the reading is.
    public let certainty: Certainty

    init(_ outcome: Outcome, _ label: String, _ certainty: Certainty) {
      self.outcome = outcome
      self.label = label
      self.certainty = certainty
    }
  }
}
