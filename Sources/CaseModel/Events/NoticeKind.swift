/// What happened to a case, as queues and the tail of events tell it.
public enum NoticeKind: String, Choice {
  case hearingAdded = "hearing-added"
  case hearingMovedUp = "hearing-moved-up"
  case hearingPutOff = "hearing-put-off"
  case hearingVacated = "hearing-vacated"
  case hearingVanished = "hearing-vanished"
  case timeChanged = "time-changed"
  case judgeChanged = "judge-changed"
  case courtChanged = "court-changed"
  case locationChanged = "location-changed"
  case mediumChanged = "medium-changed"
  case decisionEntered = "decision-entered"
  case orderFinal = "order-final"
  case appealFiled = "appeal-filed"
  case appealDecided = "appeal-decided"
  case counselEntered = "counsel-entered"
  case counselWithdrawn = "counsel-withdrawn"
  case applicationVanished = "application-vanished"
  case recordVanished = "record-vanished"
  case caseVanished = "case-vanished"
  case caseReappeared = "case-reappeared"
  case custodyChanged = "custody-changed"
  case custodyMilestone = "custody-mark"
  case stageChanged = "stage-changed"
  case stepChanged = "step-changed"
  case clockDue = "clock-due"
  case question
  case other = "notice"

  /// A few words for a column.
  public var title: String {
    switch self {
    case .hearingAdded: "Hearing added"
    case .hearingMovedUp: "Hearing moved up"
    case .hearingPutOff: "Hearing put off"
    case .hearingVacated: "Hearing vacated"
    case .hearingVanished: "Hearing vanished"
    case .timeChanged: "Time changed"
    case .judgeChanged: "Judge changed"
    case .courtChanged: "Court changed"
    case .locationChanged: "Location changed"
    case .mediumChanged: "Medium changed"
    case .decisionEntered: "Decision entered"
    case .orderFinal: "Order final"
    case .appealFiled: "Appeal filed"
    case .appealDecided: "Appeal decided"
    case .counselEntered: "Counsel entered"
    case .counselWithdrawn: "Counsel withdrawn"
    case .applicationVanished: "Application vanished"
    case .recordVanished: "Record vanished"
    case .caseVanished: "Case vanished"
    case .caseReappeared: "Case reappeared"
    case .custodyChanged: "Custody changed"
    case .custodyMilestone: "Custody mark"
    case .stageChanged: "Stage changed"
    case .stepChanged: "Step changed"
    case .clockDue: "Clock due"
    case .question: "Question"
    case .other: "Notice"
    }
  }

  /// A sentence for help and for the schema of events.
  public var meaning: String {
    switch self {
    case .hearingAdded: "A hearing was scheduled that takes no other one's place."
    case .hearingMovedUp: "A hearing was moved to an earlier day."
    case .hearingPutOff: "A hearing was moved to a later day."
    case .hearingVacated: "A hearing ahead was taken off the calendar, and none took its place."
    case .hearingVanished: "A release no longer holds the record of a hearing; nobody vacated it."
    case .timeChanged: "A hearing starts at another time of the same day."
    case .judgeChanged: "The hearing, or the case, is before another judge."
    case .courtChanged: "The hearing, or the case, is before another court."
    case .locationChanged: "The hearing is held at another location."
    case .mediumChanged: "The hearing is held in another way: in person, by video, by telephone."
    case .decisionEntered: "A judge's decision was entered, or replaced by another."
    case .orderFinal: "A removal order became administratively final (8 CFR 1241.1)."
    case .appealFiled: "An appeal to the Board was filed."
    case .appealDecided: "The Board decided an appeal."
    case .counselEntered: "Counsel appeared in a case that had none."
    case .counselWithdrawn: "A case that had counsel has none on record any more."
    case .applicationVanished: "A release no longer holds the record of an application for relief."
    case .recordVanished: "A release no longer holds another record of a case, such as a charge."
    case .caseVanished: "A release no longer holds a case the one before it held."
    case .caseReappeared: "A case that had vanished is in the release again."
    case .custodyChanged: "The record of custody says otherwise than before."
    case .custodyMilestone: "A day custody is to be reviewed by has come: 90, 180 days, six months."
    case .stageChanged: "Carrying out the order reached another stage, as somebody told."
    case .stepChanged: "Verification abroad reached another step, as somebody told."
    case .clockDue: "A running clock has 14, 7 or 1 days left."
    case .question: "A cell of a clinic's table was left open and is asked about."
    case .other: "Something else, in its sender's own words."
    }
  }

  /// The field whose values say what it was and what it is.
  public var field: CaseField? {
    switch self {
    case .hearingAdded, .hearingMovedUp, .hearingPutOff, .hearingVacated, .hearingVanished:
      .named("hearing")
    case .timeChanged: .named("time")
    case .judgeChanged: .named("judge")
    case .courtChanged: .named("court")
    case .locationChanged: .named("place")
    case .applicationVanished: .named("relief")
    case .mediumChanged: .named("medium")
    case .decisionEntered: .named("outcome")
    case .orderFinal: .named("final")
    case .appealFiled: .named("appealed")
    case .appealDecided: .named("appeal")
    case .custodyChanged: .named("custody")
    case .stageChanged: .named("stage")
    case .stepChanged: .named("step")
    case .clockDue, .custodyMilestone: .named("clock")
    case .question, .counselEntered, .counselWithdrawn, .recordVanished, .caseVanished,
      .caseReappeared, .other:
      nil
    }
  }
}
