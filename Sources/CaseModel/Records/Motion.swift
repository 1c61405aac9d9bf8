/// A motion before the immigration judge.
///
/// > Source: `tbl_Court_Motions` of the EOIR release.
public struct Motion: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "motion"
  /// The name of its file in a release.
  public static let fileName = "tbl_Court_Motions"

  /// The motion's number.
  public var id: Int64 = 0
  /// The proceeding it belongs to.
  public var proceedingID: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The motion type.
  public var kind: String = ""
  /// The court.
  public var court: String = ""
  /// The judge.
  public var judge: String = ""
  /// G granted, D denied, W withdrawn, M moot, J with the Board.
  public var decision: String = ""
  /// The day it was decided.
  public var decidedOn: Day?
  /// The day it was received.
  public var receivedOn: Day?
  /// The day it was due.
  public var dueOn: Day?
  /// The day a response was due.
  public var responseDueOn: Day?
  /// The decision on a stay.
  public var stay: String = ""
  /// The day an appeal was due.
  public var appealDueOn: Day?
  /// Who filed it.
  public var filedBy: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNMOTION", &id)
    column.reference("proceedingID", "IDNPROCEEDING", &proceedingID)
    column.reference("caseID", "IDNCASE", &caseID)
    column.omitted(["OSC_DATE"])
    column.code("kind", "REC_TYPE", &kind)
    column.omitted([
      "GENERATION", "SUB_GENERATION", "UPDATE_DATE", "UPDATE_TIME", "INPUT_DATE", "INPUT_TIME",
      "REJ_Remove",
    ])
    column.code("court", "BASE_CITY_CODE", &court)
    column.omitted(["HEARING_LOC_CODE"])
    column.code("judge", "IJ_CODE", &judge)
    column.omitted(["IJ_NAME_Remove"])
    column.code("decision", "DEC", &decision)
    column.day("decidedOn", "COMP_DATE", &decidedOn)
    column.day("receivedOn", "MOTION_RECD_DATE", &receivedOn)
    column.day("dueOn", "DATMOTIONDUE", &dueOn)
    column.omitted(["WU_MSG_Remove", "APPEAL_RSVD", "APPEAL_NOT_FILED"])
    column.day("responseDueOn", "RESP_DUE_DATE", &responseDueOn)
    column.code("stay", "STAY_GRANT", &stay)
    column.omitted(["JURISDICTION"])
    column.day("appealDueOn", "DATE_APPEAL_DUE", &appealDueOn)
    column.omitted([
      "DATE_TO_BIA", "DECISION_RENDERED_Remove", "DATE_MAILED_TO_IJ", "DATE_RECD_FROM_BIA",
      "DATE_TO_BIA_UPDATE_Remove",
    ])
    column.code("filedBy", "STRFILINGPARTY", &filedBy)
    column.omitted([
      "STRFILINGMETHOD", "STRCERTOFSERVICECODE", "E_28_RECPTFLAG_Remove", "E_28_DATE",
      "O_CLOCK_OPTION", "SCHEDULED_HEAR_LOC_Remove", "BLNDELETED_Remove", "strDJScenario",
    ])
  }
}
