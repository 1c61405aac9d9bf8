/// How an application for relief ended.
public enum ReliefOutcome: String, Choice {
  case granted
  case conditional
  case denied
  case abandoned
  case withdrawn
  case notReached = "notreached"
  case pending
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .granted: "Granted"
    case .conditional: "Conditional"
    case .denied: "Denied"
    case .abandoned: "Abandoned"
    case .withdrawn: "Withdrawn"
    case .notReached: "Not reached"
    case .pending: "Pending"
    case .other: "Other"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .granted: "Granted in full, by stipulation, or as protection under the Convention."
    case .conditional: "Granted conditionally."
    case .denied: "Denied on the merits."
    case .abandoned: "Abandoned; not a denial."
    case .withdrawn: "Withdrawn; not a denial."
    case .notReached: "Not adjudicated, closed, or moved; not a denial."
    case .pending: "No decision is recorded."
    case .other: "Another decision."
    }
  }

  /// Reads the code of a decision on an application.
  ///
  /// > Source: `tblLookupCourtAppDecisions` of the EOIR release.
  public init(code: String) {
    switch code {
    case "F", "G", "I", "P", "L": self = .granted
    case "C": self = .conditional
    case "D": self = .denied
    case "A": self = .abandoned
    case "W": self = .withdrawn
    case "M", "S", "T": self = .notReached
    case "", "R": self = .pending
    default: self = .other
    }
  }
}
