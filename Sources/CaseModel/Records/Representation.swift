/// An appearance or assignment of counsel.
///
/// > Source: `tbl_RepsAssigned` of the EOIR release.
public struct Representation: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "representation"
  /// The name of its file in a release.
  public static let fileName = "tbl_RepsAssigned"

  /// The assignment's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// COURT or BOARD.
  public var level: String = ""
  /// ALIEN for the respondent, INS for the government.
  public var side: String = ""
  /// The table the assignment hangs on.
  public var parentTable: String = ""
  /// The row it hangs on.
  public var parentID: Int64 = 0
  /// The court.
  public var court: String = ""
  /// The day the government's attorney was assigned.
  public var assignedOn: Day?
  /// The appearance before the Board.
  public var boardAppearanceOn: Day?
  /// The appearance before the court.
  public var courtAppearanceOn: Day?
  /// Whether this counsel gets the mail.
  public var isPrimary: Int64?

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNREPSASSIGNED", &id)
    column.reference("caseID", "IDNCASE", &caseID)
    column.code("level", "STRATTYLEVEL", &level)
    column.code("side", "STRATTYTYPE", &side)
    column.code("parentTable", "PARENT_TABLE", &parentTable)
    column.reference("parentID", "PARENT_IDN", &parentID)
    column.code("court", "BASE_CITY_CODE", &court)
    column.day("assignedOn", "INS_TA_DATE_ASSIGNED", &assignedOn)
    column.day("boardAppearanceOn", "E_27_DATE", &boardAppearanceOn)
    column.day("courtAppearanceOn", "E_28_DATE", &courtAppearanceOn)
    column.flag("isPrimary", "BLNPRIMEATTY", &isPrimary)
  }
}
