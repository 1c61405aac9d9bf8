/// One stretch of a case before one court; a transfer, reopening or remand begins another.
///
/// > Source: `B_TblProceeding` of the EOIR release.
public struct Proceeding: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "proceeding"
  /// The name of its file in a release.
  public static let fileName = "B_TblProceeding"

  /// The proceeding's number; not chronological.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The date of the charging document.
  public var filedOn: Day?
  /// The day the record was made.
  public var recordedOn: Day?
  /// The court.
  public var court: String = ""
  /// The hearing location.
  public var location: String = ""
  /// The judge.
  public var judge: String = ""
  /// Receipt after a transfer or change of venue.
  public var receivedOn: Day?
  /// The first hearing of the proceeding, not the next one.
  public var firstHearingOn: Day?
  /// The time of the first hearing.
  public var firstHearingAt: Int64?
  /// O oral, W written, 6 or 7 a form order.
  public var decisionForm: String = ""
  /// The decision on the merits; means nothing without the case type.
  public var decision: String = ""
  /// The country ordered, as a nationality code.
  public var orderedTo: String = ""
  /// The alternate country ordered.
  public var orderedToElse: String = ""
  /// A completion not on the merits.
  public var otherCompletion: String = ""
  /// Who reserved appeal: A, I or B.
  public var appealReserved: String = ""
  /// Legacy mark that no appeal was filed.
  public var appealNotFiled: String = ""
  /// The date of the decision or other completion.
  public var completedOn: Day?
  /// Y where the decision was in absentia.
  public var absentia: String = ""
  /// The day a change of venue was granted.
  public var venueChangedOn: Day?
  /// The court it went to.
  public var transferredTo: String = ""
  /// The day an appeal to the Board was due, by the court's own record.
  public var appealDueOn: Day?
  /// C, T or V: the last completion was a move.
  public var transferStatus: String = ""
  /// Custody as of completion.
  public var custody: String = ""
  /// The case type.
  public var caseType: String = ""
  /// The nationality code.
  public var nationality: String = ""
  /// The language code.
  public var language: String = ""
  /// Book-in.
  public var detainedOn: Day?
  /// Book-out.
  public var releasedOn: Day?

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNPROCEEDING", &id)
    column.reference("caseID", "IDNCASE", &caseID)
    column.day("filedOn", "OSC_DATE", &filedOn)
    column.day("recordedOn", "INPUT_DATE", &recordedOn)
    column.code("court", "BASE_CITY_CODE", &court)
    column.code("location", "HEARING_LOC_CODE", &location)
    column.code("judge", "IJ_CODE", &judge)
    column.day("receivedOn", "TRANS_IN_DATE", &receivedOn)
    column.omitted(["PREV_HEARING_LOC", "PREV_HEARING_BASE", "PREV_IJ_CODE", "TRANS_NBR"])
    column.day("firstHearingOn", "HEARING_DATE", &firstHearingOn)
    column.time("firstHearingAt", "HEARING_TIME", &firstHearingAt)
    column.code("decisionForm", "DEC_TYPE", &decisionForm)
    column.code("decision", "DEC_CODE", &decision)
    column.code("orderedTo", "DEPORTED_1", &orderedTo)
    column.code("orderedToElse", "DEPORTED_2", &orderedToElse)
    column.code("otherCompletion", "OTHER_COMP", &otherCompletion)
    column.code("appealReserved", "APPEAL_RSVD", &appealReserved)
    column.code("appealNotFiled", "APPEAL_NOT_FILED", &appealNotFiled)
    column.day("completedOn", "COMP_DATE", &completedOn)
    column.code("absentia", "ABSENTIA", &absentia)
    column.day("venueChangedOn", "VENUE_CHG_GRANTED", &venueChangedOn)
    column.code("transferredTo", "TRANSFER_TO", &transferredTo)
    column.day("appealDueOn", "DATE_APPEAL_DUE_STATUS", &appealDueOn)
    column.code("transferStatus", "TRANSFER_STATUS", &transferStatus)
    column.code("custody", "CUSTODY", &custody)
    column.code("caseType", "CASE_TYPE", &caseType)
    column.code("nationality", "NAT", &nationality)
    column.code("language", "LANG", &language)
    column.omitted(["SCHEDULED_HEAR_LOC", "CORRECTIONAL_FAC", "CRIM_IND", "IHP", "AGGRAVATE_FELON"])
    column.day("detainedOn", "DATE_DETAINED", &detainedOn)
    column.day("releasedOn", "DATE_RELEASED", &releasedOn)
  }
}
