/// What a row of the appeal table is an appeal of.
///
/// > Source: `tbllookupAppealType` (19 kinds, 2021-22) and `tblAppealCategory`. That the reasonable
/// cause and special circumstances appeals are of continued detention is deduced from 8 CFR
/// 241.14(g), (h), whose hearings bear those names.
public enum AppealKind: Hashable, Sendable {
  /// Of the judge's decision in the case.
  case decision
  /// Of the judge's decision on a motion to reopen, reconsider or set aside.
  case motionRuling
  /// A motion made to the Board itself.
  case boardMotion
  /// A case or motion a court of appeals sent back to the Board.
  case circuitRemand
  /// Of a ruling before the judge has decided.
  case interlocutory
  /// Of a bond.
  case bond
  /// Of continued detention after a final order.
  case detention
  /// Of a decision by a DHS officer: a visa petition, a fine, a waiver.
  case officer
  /// A kind that says nothing of a case, or that Vigil does not know.
  case unknown

  /// Reads a kind and the category of whose decision is appealed.
  public init(_ kind: String, category: String) {
    guard category != "DD" else {
      self = .officer
      return
    }
    self = AppealKind.kinds[kind] ?? AppealKind.kinds[kind.lowercased()] ?? .unknown
  }

  /// Whether it is of the case, rather than of bond, detention or an officer's decision.
  var isOfCase: Bool {
    switch self {
    case .decision, .motionRuling, .boardMotion, .circuitRemand, .interlocutory: true
    case .bond, .detention, .officer, .unknown: false
    }
  }

  /// Whether it is about a motion.
  var isOfMotion: Bool { self == .motionRuling || self == .boardMotion }

  /// Every kind of the lookup, as it is written there and in lower case.
  private static let kinds: [String: AppealKind] = {
    let lists: [(AppealKind, [String])] = [
      (.decision, ["", "Case Appeal"]),
      (.motionRuling, ["Appeal of IJ MTR", "AMSA Appeal"]),
      (.boardMotion, ["MTR BIA"]),
      (.circuitRemand, ["Circuit Court Remand"]),
      (.interlocutory, ["Interlocutory Appeal"]),
      (
        .bond, ["Bond Appeal", "Zero Bond Appeal", "Bond MTR Rec", "Bond MTR Rei", "Bond MTR Reo"],
      ),
      (.detention, ["CDR", "RC Appeal", "SC Appeal"]),
      (.officer, ["DD 212", "DD-212", "DD Bond", "DD Fines", "DD Visa"]),
      (.unknown, ["test"]),
    ]
    let pairs = lists.flatMap { kind, names in names.map { ($0, kind) } }
    return Dictionary(
      pairs + pairs.map { ($0.0.lowercased(), $0.1) },
      uniquingKeysWith: { first, _ in first },
    )
  }()

  /// The kinds that can be entered, as the lookup writes them, with what each is.
  static let entered: [(kind: String, meaning: String)] = [
    ("Case Appeal", "Of the judge's decision in the case."),
    ("Circuit Court Remand", "A court of appeals sent the case back to the Board."),
    ("Appeal of IJ MTR", "Of the judge's ruling on a motion to reopen or reconsider."),
    ("MTR BIA", "A motion to reopen or reconsider made to the Board itself."),
    ("AMSA Appeal", "Of the judge's ruling on a motion to set aside."),
    ("Interlocutory Appeal", "Of a ruling before the judge has decided."),
    ("Bond Appeal", "Of the judge's decision on bond."),
    ("Zero Bond Appeal", "Of a decision that no bond is set."),
    ("Bond MTR Rec", "A motion to reconsider a bond appeal."),
    ("Bond MTR Rei", "A motion to reinstate a bond appeal."),
    ("Bond MTR Reo", "A motion to reopen a bond appeal."),
    ("CDR", "Of continued detention after a final order."),
    ("RC Appeal", "Of continued detention, on reasonable cause."),
    ("SC Appeal", "Of continued detention, on special circumstances."),
  ]

  /// Whether the lookup's kind has a reading.
  public static func isKnown(_ kind: String) -> Bool { kinds[kind] != nil }
}
