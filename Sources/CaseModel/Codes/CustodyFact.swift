/// A custody review, an order of supervision, a check-in or a revocation.
///
/// > Source: 8 CFR 241.4, 241.5 and 241.13; general knowledge.
public enum CustodyFact: String, RecordedFact {
  case asked = "release-asked"
  case askedDenied = "release-denied"
  case continued = "review-continued"
  case releaseDecided = "review-release"
  case supervised = "osup"
  case checkIn = "checkin"
  case checkInKept = "checkin-kept"
  case revoked = "osup-revoked"
  case detainedAgain = "detained-again"
  case interviewed = "interview"

  /// Facts of this type are of kind `custody`.
  public static var kind: FactKind { .custody }

  /// Supervision may have ended.
  public var end: FactEnd { self == .supervised ? .optional : .none }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .asked: "Release asked for"
    case .askedDenied: "Release denied"
    case .continued: "Review: custody continues"
    case .releaseDecided: "Review: release"
    case .supervised: "Order of supervision"
    case .checkIn: "Check-in"
    case .checkInKept: "Check-in kept"
    case .revoked: "Supervision revoked"
    case .detainedAgain: "Detained again"
    case .interviewed: "Interview after revocation"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .asked: "A request for release was sent, no removal being likely soon (8 CFR 241.13)."
    case .askedDenied: "That request was denied."
    case .continued: "A custody review was held, and custody continues (8 CFR 241.4)."
    case .releaseDecided: "A custody review was held, and release was decided (8 CFR 241.4)."
    case .supervised: "Released under an order of supervision, Form I-220B (8 CFR 241.5)."
    case .checkIn: "The day ICE gave for the next check-in, also one still to come."
    case .checkInKept: "The client went to the check-in."
    case .revoked: "The order of supervision was revoked (8 CFR 241.4(l), 241.13(i))."
    case .detainedAgain: "The client was taken back into custody after a release."
    case .interviewed: "The informal interview after a revocation was held."
    }
  }
}
