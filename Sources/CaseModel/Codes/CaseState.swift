/// Whether a case is still before the court.
public enum CaseState: String, Choice {
  case pending
  case closed
  case completed
  case unknown

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .pending: "Pending"
    case .closed: "Admin closed"
    case .completed: "Completed"
    case .unknown: "No proceeding"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .pending: "The last proceeding has no completion, or only a move to another court."
    case .closed: "The last proceeding was closed administratively; the case is inactive."
    case .completed: "The last proceeding ended with a decision or another completion."
    case .unknown: "The data holds no proceeding of the case."
    }
  }
}
