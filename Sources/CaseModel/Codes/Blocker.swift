/// What bars or pauses removal.
///
/// > Source: INA 240, 241, 242 and 8 CFR 241, 1003, 1208, 1240 by general knowledge; each
/// blocker's own words say whether it is automatic and what it covers.
public enum Blocker: String, Choice {
  case appealWindow = "window"
  case appeal
  case departure = "vd"
  case withholding
  case deferral = "catdeferral"
  case absentiaMotion = "iamotion"
  case battered = "vawa"
  case stay
  case courtStay = "courtstay"
  case habeas
  case noDocument = "nodoc"
  case deferredAction = "deferred"
  case protectedStatus = "tps"
  case visa = "tuvisa"
  case fearReview = "fear"
  case custody = "criminal"
  case medical
  case receivingCountry = "country"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .appealWindow: "Appeal window"
    case .appeal: "Appeal"
    case .departure: "VD running"
    case .withholding: "Withholding"
    case .deferral: "CAT deferral"
    case .absentiaMotion: "IA motion"
    case .battered: "VAWA motion"
    case .stay: "Stay"
    case .courtStay: "Court stay"
    case .habeas: "Habeas order"
    case .noDocument: "No document"
    case .deferredAction: "Deferred"
    case .protectedStatus: "TPS or DED"
    case .visa: "T or U visa"
    case .fearReview: "Fear review"
    case .custody: "Criminal custody"
    case .medical: "Medical"
    case .receivingCountry: "Country closed"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .appealWindow: "Automatic, whole order, until waiver or lapse (8 CFR 1003.6(a))."
    case .appeal:
      "Automatic, whole order, until the Board decides, on appeal, remand or certification."
    case .departure: "Automatic while voluntary departure is unexpired (8 CFR 1240.26)."
    case .withholding:
      "One country only (8 CFR 1208.16-.17)."
    case .deferral:
      "One country only, reviewable (8 CFR 1208.17(d))."
    case .battered:
      "Automatic for a qualified VAWA motion to reopen, until the ruling (INA 240(c)(7)(C)(iv))."
    case .absentiaMotion:
      "Automatic while the motion is before the judge (INA 240(b)(5)(C)); contested on appeal."
    case .stay: "Discretionary administrative stay (8 CFR 241.6)."
    case .courtStay: "A court's order, for as long and as far as it says."
    case .habeas: "A court's order in habeas, for as long and as far as it says (28 USC 2241)."
    case .noDocument: "Practical, not legal: refused, not verified or no reply."
    case .deferredAction: "Discretionary, whole order, until it lapses."
    case .protectedStatus: "Automatic while the status lasts (INA 244(a)); China is not designated."
    case .visa: "T visa bona fide: automatic. U visa prima facie: discretionary."
    case .fearReview: "Automatic until credible or reasonable fear is decided (8 CFR 208.30, .31)."
    case .custody: "Practical: criminal custody, a writ or extradition."
    case .medical: "Practical: unfit to travel, pregnancy or birth."
    case .receivingCountry: "Practical: the country or its flights are closed."
    }
  }
}
