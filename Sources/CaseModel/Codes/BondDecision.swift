/// A decision in bond proceedings.
///
/// > Source: Deportation Data Project, `eoir_associated_bond.R` and code book; the release has no
/// code list for it.
public enum BondDecision: String, Choice {
  case moot = "A"
  case decreased = "C"
  case ameliorationNoJurisdiction = "D"
  case ameliorationDenied = "E"
  case floresRelease = "F"
  case ameliorationGranted = "G"
  case increased = "I"
  case noJurisdiction = "J"
  case floresNoRelease = "L"
  case noChangeNoBond = "N"
  case other = "O"
  case recognizance = "R"
  case noChange = "S"
  case withdrawn = "W"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .moot: "Denied, moot"
    case .decreased: "Granted, amount decreased"
    case .ameliorationNoJurisdiction: "Amelioration denied, no jurisdiction"
    case .ameliorationDenied: "Amelioration denied"
    case .floresRelease: "Flores, release"
    case .ameliorationGranted: "Amelioration granted"
    case .increased: "Amount increased"
    case .noJurisdiction: "Denied, no jurisdiction"
    case .floresNoRelease: "Flores, no release"
    case .noChangeNoBond: "No change, no bond set"
    case .other: "Other"
    case .recognizance: "Own recognizance"
    case .noChange: "No change"
    case .withdrawn: "Withdrawn"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String { title + "." }
}
