extension Blocker {
  /// By what a blocker bars removal.
  public enum Force: String, Hashable, Sendable, CaseIterable {
    case automatic = "automatic"
    case discretionary = "discretionary"
    case courtOrder = "by court order"
    case practical = "practical, not legal"
  }

  /// How far a blocker reaches.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case order = "whole order"
    case country = "one country"
    case destination = "this destination"
    case asOrdered = "as the court ordered"
  }

  /// By what it bars removal.
  ///
  /// > Source: 8 CFR 1003.6(a), 1003.23, 241.6, 1208.16, 1208.17, 1240.26; INA 240(b)(5)(C),
  /// 240(c)(7)(C)(iv), 244(a), by general knowledge.
  public var force: Force {
    switch self {
    case .appealWindow, .appeal, .departure, .withholding, .deferral, .absentiaMotion, .battered,
      .fearReview, .protectedStatus:
      .automatic
    case .stay, .deferredAction, .visa: .discretionary
    case .courtStay, .habeas: .courtOrder
    case .noDocument, .custody, .medical, .receivingCountry: .practical
    }
  }

  /// How far it reaches.
  public var scope: Scope {
    switch self {
    case .withholding, .deferral: .country
    case .noDocument, .receivingCountry: .destination
    case .courtStay, .habeas: .asOrdered
    default: .order
    }
  }

  /// The risk that stays beside it; nil if the whole order is blocked.
  ///
  /// > Source: DHS v. D.V.D. (23 June 2025); D. Mass. of 25 February 2026, paused by the First
  /// Circuit about 10 March 2026; later status not known.
  public var risk: String? {
    guard scope == .country else { return nil }
    return "Third-country risk: live, litigated, as of \(Blocker.riskAsOf). Removal to a country "
      + "other than the one withheld is not barred."
  }

  /// The day the litigation about third-country removals was last looked at.
  public static let riskAsOf = Day(number: 20_523)
}
