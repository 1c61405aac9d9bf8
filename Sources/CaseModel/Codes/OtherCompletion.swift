/// A completion that is not a decision on the merits.
///
/// > Source: `OTHER_COMP` in `tblLookupCourtDecision` of the EOIR release (kind `O`).
public enum OtherCompletion: String, Choice {
  case adminClosedOther = "A"
  case adminClosedNoShow = "B"
  case changeOfVenue = "C"
  case failureToProsecute = "F"
  case haitian = "H"
  case jurisdictionWithBoard = "J"
  case adminClosed = "K"
  case discretionInCourt = "M"
  case other = "O"
  case protectedStatus = "P"
  case transfer = "T"
  case zeroBond = "X"
  case discretion = "Y"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .adminClosedOther, .adminClosed: "Admin closed"
    case .adminClosedNoShow: "Admin closed, no-show"
    case .changeOfVenue: "Venue changed"
    case .failureToProsecute: "Not prosecuted"
    case .haitian: "Haitian program"
    case .jurisdictionWithBoard: "With the Board"
    case .discretionInCourt, .discretion: "Admin closed, discretion"
    case .other: "Other completion"
    case .protectedStatus: "Protected status"
    case .transfer: "Transferred"
    case .zeroBond: "Zero bond"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String { title }

  /// Whether the proceeding only moved to another court.
  public var isMove: Bool { self == .changeOfVenue || self == .transfer }

  /// Whether the case was closed administratively, which leaves it inactive but not decided.
  ///
  /// > Source: EOIR glossary (strategic plan, appendix H), "inactive pending".
  public var isAdministrativeClosure: Bool {
    switch self {
    case .adminClosedOther, .adminClosedNoShow, .adminClosed, .discretionInCourt, .discretion: true
    default: false
    }
  }
}
