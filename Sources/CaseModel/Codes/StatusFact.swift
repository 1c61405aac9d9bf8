/// A status, a parole or a work permit, with the day it is good until.
///
/// No end is ever assumed: designations are ended and litigated, so the day comes from the clinic.
///
/// > Source: INA 212(d)(5), 216, 244, 101(a)(15)(T), (U), (27)(J); 8 CFR 274a.12, by general
/// knowledge.
public enum StatusFact: String, RecordedFact {
  case tps
  case ded
  case parole
  case uVisa = "u"
  case tVisa = "t"
  case specialJuvenile = "sij"
  case battered = "vawa"
  case deferredAction = "deferred"
  case conditional
  case workPermit = "ead"
  case lawfulStay = "i94"

  /// Facts of this type are of kind `status`.
  public static var kind: FactKind { .status }

  /// Whether the last day has to be entered.
  public var end: FactEnd {
    switch self {
    case .tps, .ded, .parole, .conditional, .workPermit, .lawfulStay: .required
    case .uVisa, .tVisa, .specialJuvenile, .battered, .deferredAction: .optional
    }
  }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .tps: "TPS"
    case .ded: "DED"
    case .parole: "Parole"
    case .uVisa: "U status"
    case .tVisa: "T status"
    case .specialJuvenile: "SIJ classification"
    case .battered: "VAWA self-petition"
    case .deferredAction: "Deferred action"
    case .conditional: "Conditional residence"
    case .workPermit: "Work permit"
    case .lawfulStay: "Authorized stay"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .tps: "Temporary protected status, to the day it is good until (INA 244)."
    case .ded: "Deferred enforced departure, to its last day."
    case .parole: "Paroled in, to the day the parole ends (INA 212(d)(5))."
    case .uVisa: "U status or a bona fide determination (INA 101(a)(15)(U))."
    case .tVisa: "T status or a bona fide determination (INA 101(a)(15)(T))."
    case .specialJuvenile: "Special immigrant juvenile (INA 101(a)(27)(J))."
    case .battered: "A VAWA self-petition, filed or approved (INA 204(a)(1))."
    case .deferredAction: "Deferred action, to its last day."
    case .conditional: "Conditional residence, to the second anniversary (INA 216)."
    case .workPermit: "A work permit, Form I-766, to the day on the card."
    case .lawfulStay: "An authorized stay by Form I-94, to its last day."
    }
  }
}
