/// What a decision of the Board of Immigration Appeals does to the decision before it.
public enum BoardOutcome: String, Choice {
  case pending
  case dismissed
  case dismissedWithDeparture = "vd"
  case untimely
  case withdrawn
  case returned
  case closed
  case remanded
  case undone
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .pending: "Pending"
    case .dismissed: "Dismissed"
    case .dismissedWithDeparture: "Dismissed, VD"
    case .untimely: "Untimely"
    case .withdrawn: "Withdrawn"
    case .returned: "Returned"
    case .closed: "Closed"
    case .remanded: "Remanded"
    case .undone: "Sustained"
    case .other: "Other"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .pending: "The Board has not decided."
    case .dismissed: "The appeal failed, or the motion was denied; the decision below stands."
    case .dismissedWithDeparture: "The appeal failed, with voluntary departure granted."
    case .untimely: "Dismissed as late or waived: none was taken in time (8 CFR 1241.1(b), (c))."
    case .withdrawn: "The appeal was withdrawn; the judge's decision stands."
    case .returned: "The record went back to the court to be put right; the appeal is undecided."
    case .closed: "Set aside administratively at the Board; the appeal is undecided."
    case .remanded: "Sent back to the judge; the decision appealed from no longer stands."
    case .undone: "Sustained, granted or terminated; the decision below no longer stands."
    case .other: "A decision whose effect the code does not tell."
    }
  }

  /// Reads a decision code by the table of `BoardDecision`; an unknown code is `other`.
  public init(code: String) {
    self = BoardDecision(code: code).outcome
  }

  /// Whether it ends the appeal: the Board has nothing more to decide in it.
  var isEnd: Bool {
    switch self {
    case .pending, .returned, .closed: false
    default: true
    }
  }
}
