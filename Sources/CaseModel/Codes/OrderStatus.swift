/// The state of a removal order.
///
/// > Source: the limbs of finality are those of 8 CFR 1241.1; the states O0 to O9 are Vigil's own
/// reading of the path of an order.
public enum OrderStatus: String, Choice {
  case window
  case appeal
  case final
  case petition
  case motion
  case dhs
  case unclear
  case departure = "vd"
  case departureOver = "vdover"
  case left
  case undone
  case granted
  case none = ""

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .window: "Appeal window"
    case .appeal: "On appeal"
    case .final: "Final"
    case .petition: "Court petition"
    case .motion: "Final, motion"
    case .dhs: "DHS order"
    case .unclear: "Unclear"
    case .departure: "Vol. departure"
    case .departureOver: "VD time over"
    case .left: "Left in time"
    case .undone: "Reopened"
    case .granted: "Relief granted"
    case .none: ""
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .window: "A judge ordered removal and the time to appeal has not run out (O1)."
    case .appeal:
      "A judge's order, or a grant, is before the Board: appeal, remand or certification (O2)."
    case .final: "The order is administratively final, on the limb named (O4, O5)."
    case .petition: "Final, and a petition for review is pending; that alone stays nothing (O6)."
    case .motion: "Final, and a motion to reopen or reconsider is pending (O7)."
    case .dhs: "An order by DHS: expedited, reinstated, administrative or visa waiver (O8)."
    case .unclear: "An order was entered; this data cannot tell whether it is final."
    case .departure: "Voluntary departure was granted; overstaying turns it into an order (O3)."
    case .departureOver:
      "The time for voluntary departure is over; left, or under its order, is not visible (O3)."
    case .left: "Voluntary departure was used in time; no removal order took effect (X9)."
    case .undone: "An order was entered and no longer stands: reopened, remanded or replaced (O9)."
    case .granted: "The last decision granted relief; no removal order stands (O9)."
    case .none: "No removal order is in this data (O0)."
    }
  }

  /// Whether a removal order is in force.
  public var isPresent: Bool {
    switch self {
    case .window, .appeal, .final, .petition, .motion, .dhs, .unclear: true
    case .departure, .departureOver, .left, .undone, .granted, .none: false
    }
  }

  /// Whether the order is administratively final, whatever else is pending against it.
  public var isFinal: Bool {
    switch self {
    case .final, .petition, .motion, .dhs: true
    default: false
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
  case departureEnded = "fm"
  case withdrawn = "w"
  case issued = "dhs"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .dismissed: "(a) dismissed"
    case .waived: "(b) waived"
    case .lapsed: "(c) lapsed"
    case .certified: "(d) certified"
    case .absentia: "(e) in absentia"
    case .overstayed: "(f) overstayed"
    case .departureEnded: "(f) VD ended"
    case .withdrawn: "withdrawn"
    case .issued: "DHS issued"
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
    case .overstayed: "Voluntary departure was overstayed or lost: the alternate order is final."
    case .departureEnded:
      "A motion or petition in time ended voluntary departure: final, without its penalty."
    case .withdrawn: "The appeal was withdrawn: the judge's decision is final as if none was taken."
    case .issued:
      "An order by DHS: final when issued or served; 8 CFR 1241.1 is for judges' orders."
    }
  }
}
