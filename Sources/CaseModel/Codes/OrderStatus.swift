/// Where a removal order stands.
///
/// > Source: the limbs of finality are those of 8 CFR 1241.1.
public enum OrderStatus: String, Choice {
  case window
  case appeal
  case final
  case unclear
  case departure = "vd"
  case undone
  case none = ""

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .window: "Appeal window"
    case .appeal: "On appeal"
    case .final: "Final"
    case .unclear: "Unclear"
    case .departure: "Vol. departure"
    case .undone: "Reopened"
    case .none: ""
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .window: "A judge ordered removal and the time to appeal has not run out."
    case .appeal: "A judge ordered removal and an appeal is before the Board."
    case .final: "The order is administratively final, on the limb named."
    case .unclear: "An order was entered; this data cannot tell whether it is final."
    case .departure: "Voluntary departure was granted; overstaying turns it into an order."
    case .undone: "An order was entered and no longer stands: reopened, remanded or replaced."
    case .none: "No removal order is in this data."
    }
  }

  /// Whether a removal order stands.
  public var isPresent: Bool {
    switch self {
    case .window, .appeal, .final, .unclear: true
    case .departure, .undone, .none: false
    }
  }
}

/// The limb of 8 CFR 1241.1 on which an order became final.
public enum FinalityLimb: String, Choice {
  case dismissed = "a"
  case waived = "b"
  case lapsed = "c"
  case certified = "d"
  case absentia = "e"
  case overstayed = "f"
  case withdrawn = "w"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .dismissed: "(a) dismissed"
    case .waived: "(b) waived"
    case .lapsed: "(c) lapsed"
    case .certified: "(d) certified"
    case .absentia: "(e) in absentia"
    case .overstayed: "(f) overstayed"
    case .withdrawn: "withdrawn"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .dismissed: "The Board dismissed the appeal: final on that day."
    case .waived: "The respondent waived appeal: final on that day."
    case .lapsed: "The time to appeal ran out without an appeal: final on its last day."
    case .certified: "Certified to the Board or the Attorney General, who ordered removal."
    case .absentia: "Ordered in absentia: final at once."
    case .overstayed: "Voluntary departure was overstayed: the alternate order became final."
    case .withdrawn: "The appeal was withdrawn: the judge's decision is final as if none was taken."
    }
  }
}
