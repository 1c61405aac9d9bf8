/// What a decision of the Board of Immigration Appeals does to the order appealed from.
public enum BoardOutcome: String, Choice {
  case pending
  case dismissed
  case dismissedWithDeparture = "vd"
  case withdrawn
  case remanded
  case undone
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .pending: "Pending"
    case .dismissed: "Dismissed"
    case .dismissedWithDeparture: "Dismissed, VD"
    case .withdrawn: "Withdrawn"
    case .remanded: "Remanded"
    case .undone: "Sustained"
    case .other: "Other"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .pending: "The Board has not decided."
    case .dismissed: "The appeal failed; an order appealed from stands."
    case .dismissedWithDeparture: "The appeal failed, with voluntary departure granted."
    case .withdrawn: "The appeal was withdrawn; the judge's decision stands."
    case .remanded: "Sent back to the judge; the order no longer stands."
    case .undone: "Sustained, granted or terminated; the order no longer stands."
    case .other: "A decision whose effect on an order the code does not tell."
    }
  }

  /// Reads a decision code.
  ///
  /// > Source: `tblLookupBIADecision` of the EOIR release (53 codes, autumn 2025); the grouping by
  /// effect is deduced from the labels.
  public init(code: String) {
    self = BoardOutcome.groups.first { $0.codes.contains(code) }?.outcome ?? .other
  }

  private static let groups: [(outcome: BoardOutcome, codes: Set<String>)] = [
    (
      .dismissed,
      [
        "DIS", "SAF", "SUD", "DUT", "SDG", "SED", "SAD", "SND", "SOD", "S-L", "DMO", "DEN", "CFD",
        "FMD", "AFD",
      ],
    ),
    (.dismissedWithDeparture, ["D30", "DVD", "SAV", "BVD", "CFV"]),
    (.withdrawn, ["WDL"]),
    (.remanded, ["REM", "BCR", "ACR", "ADR"]),
    (.undone, ["SUS", "GRN", "GNR", "TER", "TPD", "WPD", "CFG", "CGR", "CPC", "CPG", "SUP"]),
  ]
}
