/// A fear finding by an asylum officer, or a judge's review of it.
///
/// > Source: credible fear, INA 235(b)(1)(B) and 8 CFR 208.30, 1003.42; reasonable fear, 8 CFR
/// 208.31. General knowledge but for the days of review, which were read in the sources.
public enum FearFact: String, RecordedFact {
  case claimed
  case referred
  case credible = "cf-found"
  case notCredible = "cf-not-found"
  case reasonable = "rf-found"
  case notReasonable = "rf-not-found"
  case reviewAsked = "review-asked"
  case affirmed = "review-affirmed"
  case vacated = "review-vacated"
  case withdrawn = "claim-withdrawn"

  /// Facts of this type are of kind `fear`.
  public static var kind: FactKind { .fear }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .claimed: "Fear claimed"
    case .referred: "Referred for reasonable fear"
    case .credible: "Credible fear found"
    case .notCredible: "Credible fear not found"
    case .reasonable: "Reasonable fear found"
    case .notReasonable: "Reasonable fear not found"
    case .reviewAsked: "Review by a judge asked"
    case .affirmed: "Judge agreed: no fear"
    case .vacated: "Judge found fear"
    case .withdrawn: "Fear claim withdrawn"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .claimed: "The client told an officer of a fear of return."
    case .referred: "The case went to an asylum officer for a reasonable fear interview."
    case .credible: "An officer found a credible fear (8 CFR 208.30(f))."
    case .notCredible: "An officer found none; a judge reviews it on request (8 CFR 208.30(g))."
    case .reasonable: "An officer found a reasonable fear; only protection is decided."
    case .notReasonable: "An officer found none; a judge reviews it on request (8 CFR 208.31(g))."
    case .reviewAsked: "The case was referred to a judge for review."
    case .affirmed: "The judge agreed with the officer; the order can be carried out."
    case .vacated: "The judge found a fear; the order waits for what follows."
    case .withdrawn: "The claim was withdrawn; the order can be carried out."
    }
  }

  /// Whether removal still waits for what the claim of fear comes to.
  ///
  /// Once a credible fear is found there is no order to wait with: a judge or an asylum officer
  /// hears the claim.
  var isOpen: Bool { self != .affirmed && self != .withdrawn && self != .credible }
}
