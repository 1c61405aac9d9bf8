/// What the clinic knows of an order and a public release does not show.
///
/// The value of a fact of kind `order`. Its day is when it happened; a fact without a day is kept
/// and shown, and nothing is computed from it.
///
/// > Source: the events are those of 8 CFR 1241.1, 1240.26 and INA 241, 242.
public enum OrderFact: String, RecordedFact {
  case waived
  case certified
  case certifiedOrder = "certified-order"
  case petition = "pfr"
  case petitionDenied = "pfr-denied"
  case petitionGranted = "pfr-granted"
  case petitionWithdrawn = "pfr-withdrawn"
  case courtStay = "court-stay"
  case boardStay = "board-stay"
  case motion
  case motionDenied = "motion-denied"
  case motionGranted = "motion-granted"
  case pretermission = "pretermit"
  case pretermissionDenied = "pretermit-denied"
  case pretermissionGranted = "pretermit-granted"
  case expedited
  case reinstated
  case administrative = "faro"
  case visaWaiver = "vwp"
  case crew
  case departureEarly = "vd-early"
  case departureDays = "vd-days"
  case bondPosted = "vd-bond"
  case bondMissed = "vd-unposted"
  case departed
  case uncooperative = "no-cooperation"
  case released

  /// Facts of this type are of kind `order`.
  public static var kind: FactKind { .order }

  /// What its second day means: the last day of voluntary departure is always needed.
  public var end: FactEnd {
    switch self {
    case .departureDays, .departureEarly: .required
    case .courtStay, .boardStay, .uncooperative: .optional
    case .expedited, .reinstated, .administrative, .visaWaiver, .crew: .optional
    default: .none
    }
  }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .waived: "Appeal waived"
    case .certified: "Certified"
    case .certifiedOrder: "Ordered on certification"
    case .petition: "Petition for review filed"
    case .petitionDenied: "Petition denied"
    case .petitionGranted: "Petition granted"
    case .petitionWithdrawn: "Petition withdrawn"
    case .courtStay: "Court stay"
    case .boardStay: "Board stay"
    case .motion: "Motion received"
    case .motionDenied: "Motion denied"
    case .motionGranted: "Motion granted"
    case .pretermission: "Motion to pretermit"
    case .pretermissionDenied: "Pretermission denied"
    case .pretermissionGranted: "Pretermission granted"
    case .expedited: "Expedited removal order"
    case .reinstated: "Order reinstated"
    case .administrative: "Final administrative removal order"
    case .visaWaiver: "Visa waiver order"
    case .crew: "Crew or stowaway order"
    case .departureEarly: "Early voluntary departure until"
    case .departureDays: "Voluntary departure until"
    case .bondPosted: "Departure bond posted"
    case .bondMissed: "Departure bond not posted"
    case .departed: "Departure verified"
    case .uncooperative: "Failure to co-operate"
    case .released: "Released from other custody"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .waived: "The respondent waived appeal (8 CFR 1241.1(b))."
    case .certified: "Certified to the Board or the Attorney General (8 CFR 1003.7)."
    case .certifiedOrder: "The Board or the Attorney General ordered removal on certification."
    case .petition: "A petition for review was filed with the court of appeals (INA 242)."
    case .petitionDenied: "The court of appeals denied or dismissed it: the court's final order."
    case .petitionGranted: "The court of appeals granted it; the order no longer stands."
    case .petitionWithdrawn: "The petition was withdrawn or dismissed on motion."
    case .courtStay: "A court stayed removal, from the day to the end (INA 242(b)(3)(B))."
    case .boardStay: "The Board or a judge stayed removal, to the end (8 CFR 1003.6(b))."
    case .motion: "A motion to reopen or reconsider was received, by the judge or the Board."
    case .motionDenied: "That motion was denied."
    case .motionGranted: "That motion was granted; the order is vacated."
    case .pretermission: "DHS moved to end an asylum claim for removal to a third country."
    case .pretermissionDenied: "The judge denied that motion; the asylum claim goes on."
    case .pretermissionGranted: "The judge granted that motion; asylum is not heard."
    case .expedited: "Order of expedited removal, Form I-860 (INA 235(b)(1))."
    case .reinstated: "An earlier order was reinstated, Form I-871 (INA 241(a)(5))."
    case .administrative: "Order under INA 238(b), Form I-851A."
    case .visaWaiver: "Order without a hearing after a visa waiver entry (INA 217(b))."
    case .crew: "Order of removal of a crew member or stowaway (INA 235(a)(2), 252(b))."
    case .departureEarly: "Granted before the end, 120 days at most, with the last day it gives."
    case .departureDays: "The grant's day, and as its end the last day the order gives."
    case .bondPosted: "The bond for voluntary departure was posted (8 CFR 1240.26(c)(3))."
    case .bondMissed: "The bond was not posted in time; the alternate order took effect."
    case .departed: "The person left, as verified (Form G-146 or I-392)."
    case .uncooperative: "Did not co-operate, from the day to the end (INA 241(a)(1)(C))."
    case .released: "Released from criminal or other custody (INA 241(a)(1)(B)(iii))."
    }
  }

  /// Whether the fact is an order issued by DHS, final when issued or served.
  public var isOrderByDHS: Bool {
    switch self {
    case .expedited, .reinstated, .administrative, .visaWaiver, .crew: true
    default: false
    }
  }
}
