/// A scheduled hearing, past or ahead, held or not.
///
/// > Source: `tbl_schedule` of the EOIR release.
public struct Hearing: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "hearing"
  /// The name of its file in a release.
  public static let fileName = "tbl_schedule"

  /// The hearing's number.
  public var id: Int64 = 0
  /// The proceeding it belongs to.
  public var proceedingID: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// A adjournment, B bond, O motion, X proceeding.
  public var recordType: String = ""
  /// The language of the hearing.
  public var language: String = ""
  /// The hearing location.
  public var location: String = ""
  /// The court.
  public var court: String = ""
  /// The judge of the hearing.
  public var judge: String = ""
  /// The day the hearing was scheduled.
  public var recordedOn: Day?
  /// The day the record was last changed.
  public var updatedOn: Day?
  /// M master, I individual; others are rare.
  public var calendar: String = ""
  /// The day of the hearing.
  public var heldOn: Day?
  /// When it starts.
  public var startsAt: Int64?
  /// When it ends.
  public var endsAt: Int64?
  /// Why it was adjourned; empty while it is still to come.
  public var adjournment: String = ""
  /// P in person, V video, T telephone, A or W internet, H not held.
  public var medium: String = ""
  /// The finer kind of hearing.
  public var scheduleType: String = ""
  /// Whether the asylum clock was overridden.
  public var clockOverridden: Int64?

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNSCHEDULE", &id)
    column.reference("proceedingID", "IDNPROCEEDING", &proceedingID)
    column.reference("caseID", "IDNCASE", &caseID)
    column.omitted(["OSC_DATE", "GENERATION", "SUB_GENERATION"])
    column.code("recordType", "REC_TYPE", &recordType)
    column.code("language", "LANG", &language)
    column.code("location", "HEARING_LOC_CODE", &location)
    column.code("court", "BASE_CITY_CODE", &court)
    column.code("judge", "IJ_CODE", &judge)
    column.omitted(["INTERPRETER_CODE"])
    column.day("recordedOn", "INPUT_DATE", &recordedOn)
    column.omitted(["INPUT_TIME"])
    column.day("updatedOn", "UPDATE_DATE", &updatedOn)
    column.omitted(["UPDATE_TIME", "ASSIGNMENT_PATH"])
    column.code("calendar", "CAL_TYPE", &calendar)
    column.day("heldOn", "ADJ_DATE", &heldOn)
    column.time("startsAt", "ADJ_TIME_START", &startsAt)
    column.time("endsAt", "ADJ_TIME_STOP", &endsAt)
    column.code("adjournment", "ADJ_RSN", &adjournment)
    column.code("medium", "ADJ_MEDIUM", &medium)
    column.omitted(["ADJ_MSG", "ADJ_ELAP_DAYS", "LNGSESSNID"])
    column.code("scheduleType", "SCHEDULE_TYPE", &scheduleType)
    column.omitted(["NOTICE_CODE"])
    column.flag("clockOverridden", "BLNCLOCKOVERRIDE", &clockOverridden)
    column.omitted(["EOIRAttorneyID"])
  }
}
