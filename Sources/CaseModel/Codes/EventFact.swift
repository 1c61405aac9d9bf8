/// A paper served, or another day, from which a deadline is counted and that nothing else shows.
///
/// > Source: the rules of `assets/clocks.rules`, each with its authority.
public enum EventFact: String, RecordedFact {
  case moved
  case noticeServed = "nta-served"
  case motionServed = "motion-served"
  case boardMotionServed = "board-motion-served"
  case briefSchedule = "brief-schedule"
  case recordFiled = "record-filed"
  case judgmentFinal = "judgment-final"
  case stayFiled = "dhs-stay"
  case stayAppeal = "dhs-bond-appeal"
  case intentServed = "noid"
  case intentMailed = "noid-mail"
  case feeNotice = "fee-notice"
  case feeOrder = "fee-order"
  case callUp = "call-up"
  case biometrics
  case asylumGranted = "asylum-granted"
  case certification = "i918b"
  case born = "child-born"
  case visaAvailable = "visa-available"
  case presence = "unlawful-presence"
  case registration = "reregistration"

  /// Facts of this type are of kind `event`.
  public static var kind: FactKind { .event }

  /// What has a last day: orders that set one, and a window that closes.
  public var end: FactEnd {
    switch self {
    case .feeOrder, .callUp, .registration: .required
    default: .none
    }
  }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .moved: "Client moved"
    case .noticeServed: "Notice to appear served"
    case .motionServed: "Motion served on us"
    case .boardMotionServed: "Board motion served on us"
    case .briefSchedule: "Briefing schedule"
    case .recordFiled: "Record filed in court"
    case .judgmentFinal: "Judgment final"
    case .stayFiled: "DHS stays a bond"
    case .stayAppeal: "DHS appeals a bond"
    case .intentServed: "Notice of intent served"
    case .intentMailed: "Notice of intent mailed"
    case .feeNotice: "Asylum fee notice"
    case .feeOrder: "Asylum fee ordered"
    case .callUp: "Call-up date set"
    case .biometrics: "Biometrics appointment"
    case .asylumGranted: "Asylum granted"
    case .certification: "I-918B signed"
    case .born: "Child born"
    case .visaAvailable: "Visa became available"
    case .presence: "Unlawful presence began"
    case .registration: "Re-registration open"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .moved: "The client's address changed: court, Board and DHS have to be told."
    case .noticeServed: "The notice to appear was served on the client (INA 239)."
    case .motionServed: "The other side's motion or filing reached us, before a judge."
    case .boardMotionServed: "The other side's motion was served on us, before the Board."
    case .briefSchedule: "The Board's briefing schedule, by its date."
    case .recordFiled: "The administrative record was filed with the court of appeals."
    case .judgmentFinal: "A judgment for the client can no longer be appealed."
    case .stayFiled: "DHS filed Form EOIR-43, which stays a bond order by itself."
    case .stayAppeal: "DHS filed its appeal of a bond order that is stayed."
    case .intentServed: "A notice of intent, Form I-851, was served in person (INA 238(b))."
    case .intentMailed: "A notice of intent, Form I-851, came by mail (INA 238(b))."
    case .feeNotice: "The notice by USCIS that a yearly asylum fee is due."
    case .feeOrder: "A judge's written order that sets the day a yearly asylum fee is due."
    case .callUp: "A judge set the day by which the application has to be filed."
    case .biometrics: "The day of the biometrics appointment, also one still to come."
    case .asylumGranted: "Asylum was granted, by its day."
    case .certification: "A certifier signed Form I-918, Supplement B."
    case .born: "The birth of a client or child who ages out at 21."
    case .visaAvailable: "A visa became available to a child under the Child Status Act."
    case .presence: "The first day of unlawful presence (INA 212(a)(9)(B))."
    case .registration: "A re-registration period for TPS opened; it has a last day."
    }
  }
}
