/// What a judge's decision on the merits comes to.
public enum Outcome: String, Choice {
  case removal
  case removalWithheld = "withheld"
  case voluntaryDeparture = "vd"
  case relief
  case terminated
  case dismissed
  case withdrawn
  case denied
  case fear
  case noFear = "nofear"
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .removal: "Removal"
    case .removalWithheld: "Removal, withheld"
    case .voluntaryDeparture: "Vol. departure"
    case .relief: "Relief"
    case .terminated: "Terminated"
    case .dismissed: "Dismissed"
    case .withdrawn: "Withdrawn"
    case .denied: "Denied"
    case .fear: "Fear found"
    case .noFear: "No fear found"
    case .other: "Other"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .removal: "Removal, deportation or exclusion ordered."
    case .removalWithheld: "Removal ordered, with withholding or Convention protection granted."
    case .voluntaryDeparture: "Voluntary departure granted."
    case .relief: "Relief, admission or protection granted."
    case .terminated: "Proceedings terminated."
    case .dismissed: "Dismissed by the judge."
    case .withdrawn: "Withdrawn or abandoned."
    case .denied: "Denied, in a case where only protection was at issue."
    case .fear: "The finding of no fear, or the government's decision, was vacated."
    case .noFear: "The finding of no fear, or the government's decision, was affirmed."
    case .other: "Another decision, or a code Vigil does not know."
    }
  }
}
