/// The state of a motion to reopen, reconsider or rescind.
public enum MotionState: String, Choice {
  case pending
  case granted
  case denied
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .pending: "Pending"
    case .granted: "Granted"
    case .denied: "Denied"
    case .other: "Other"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .pending: "The judge has not ruled on it."
    case .granted: "Granted; a new proceeding should follow."
    case .denied: "Denied."
    case .other: "Withdrawn, moot, or with the Board."
    }
  }

  /// Reads the code of a decision on a motion.
  ///
  /// > Source: `DEC` of `tbl_Court_Motions`: G grant, D deny, others neither.
  public init(code: String) {
    switch code {
    case "": self = .pending
    case "G": self = .granted
    case "D": self = .denied
    default: self = .other
    }
  }
}
