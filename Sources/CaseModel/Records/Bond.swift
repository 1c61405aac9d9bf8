/// A bond proceeding and its decision.
///
/// > Source: `D_TblAssociatedBond` of the EOIR release.
public struct Bond: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "bond"
  /// The name of its file in a release.
  public static let fileName = "D_TblAssociatedBond"

  /// The bond decision's number.
  public var id: Int64 = 0
  /// The proceeding it belongs to.
  public var proceedingID: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The court.
  public var court: String = ""
  /// The judge.
  public var judge: String = ""
  /// The bond decision; no lookup is released.
  public var decision: String = ""
  /// The day it was decided.
  public var decidedOn: Day?
  /// The government's amount, in cents.
  public var initialBond: Int64?
  /// The day the hearing was asked for.
  public var requestedOn: Day?
  /// The amount the judge set, in cents.
  public var newBond: Int64?
  /// The day an appeal was due.
  public var appealDueOn: Day?
  /// BB redetermination, BD motion, SB subsequent.
  public var kind: String = ""
  /// Who asked.
  public var filedBy: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNASSOCBOND", &id)
    column.reference("proceedingID", "IDNPROCEEDING", &proceedingID)
    column.reference("caseID", "IDNCASE", &caseID)
    column.omitted([
      "OSC_DATE", "REC_TYPE", "GENERATION", "SUB_GENERATION", "UPDATE_DATE", "UPDATE_TIME",
      "INPUT_DATE", "INPUT_TIME",
    ])
    column.code("court", "BASE_CITY_CODE", &court)
    column.omitted(["BASE_CITY_NAME", "HEARING_LOC_CODE"])
    column.code("judge", "IJ_CODE", &judge)
    column.code("decision", "DEC", &decision)
    column.day("decidedOn", "COMP_DATE", &decidedOn)
    column.money("initialBond", "INITIAL_BOND", &initialBond)
    column.omitted(["REL_CON", "INS_TA", "BOND_HEARING_TELEPHONIC"])
    column.day("requestedOn", "BOND_HEAR_REQ_DATE", &requestedOn)
    column.money("newBond", "NEW_BOND", &newBond)
    column.omitted(["APPEAL_REVD", "APPEAL_NOT_FILED"])
    column.day("appealDueOn", "DATE_APPEAL_DUE", &appealDueOn)
    column.omitted(["E_28_DATE"])
    column.code("kind", "BOND_TYPE", &kind)
    column.omitted(["FILING_METHOD"])
    column.code("filedBy", "FILING_PARTY", &filedBy)
    column.omitted(["DECISION_DUE_DATE"])
  }
}
