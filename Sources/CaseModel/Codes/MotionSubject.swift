/// What a motion before the judge asks for, as far as it bears on an order.
///
/// > Source: `tblLookupMotionType` of the EOIR release, 72 codes, whose labels are read; what a
/// grant of each does to an order is deduced from the label and 8 CFR 1003.23.
public enum MotionSubject: Hashable, Sendable {
  /// To reopen, for whatever reason.
  case reopen
  /// To reopen an order in absentia, or to rescind or set it aside: removal is stayed meanwhile.
  case absentia
  /// To reconsider: a grant may lead to the same order again.
  case reconsider
  /// To vacate the decision.
  case vacate
  /// To rescind an order; whether one in absentia the code does not tell.
  case rescind
  /// To issue the decision again, so that the times counted from it begin again.
  case reissue
  /// For a stay of removal.
  case stay
  /// By DHS, to end deferral under the Convention against Torture.
  case endDeferral
  /// About bond or custody.
  case bond
  /// About the course of the case: it leaves an order as it is.
  case course
  /// A code Vigil has no reading for: it is taken to leave an order as it is, and shown by its
  /// code.
  case unknown

  /// Reads a code of the list.
  public init(_ code: String) {
    self = MotionSubject.subjects[code] ?? .unknown
  }

  /// Whether it attacks a decision already made.
  public var attacksDecision: Bool {
    switch self {
    case .reopen, .absentia, .reconsider, .vacate, .rescind, .reissue: true
    case .stay, .endDeferral, .bond, .course, .unknown: false
    }
  }

  /// Whether a grant leaves nothing of the decision.
  var vacatesDecision: Bool { self == .reopen || self == .absentia || self == .vacate }

  private static let subjects: [String: MotionSubject] = {
    let lists: [(MotionSubject, String)] = [
      (.reopen, "O MC"), (.absentia, "MA SA"), (.reconsider, "FD"), (.vacate, "VO"),
      (.rescind, "RD"), (.reissue, "RI"), (.stay, "SY"), (.endDeferral, "TD"), (.bond, "BB BD SB"),
      (
        .course,
        """
        AC AI AN C CA CC CD CL CO CS CT CV EH ET EW FW HV IC IM IP LI LS MD MN MP MS MU OC OD OT \
        PA PC PM PO PS QS RC RP RR RS SC SD SG SO SP SR ST TA TP TV U VD VP VS WA WC WP WV XH
        """,
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: lists.flatMap { subject, codes in
        codes.split(separator: " ").map { (String($0), subject) }
      }
    )
  }()
}
