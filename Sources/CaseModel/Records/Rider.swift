/// A link between a lead case and a rider case.
///
/// > Source: `tbl_Lead_Rider` of the EOIR release.
public struct Rider: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "rider"
  /// The name of its file in a release.
  public static let fileName = "tbl_Lead_Rider"

  /// The link's number.
  public var id: Int64 = 0
  /// The lead case.
  public var caseID: Int64 = 0
  /// The rider case.
  public var riderCaseID: Int64 = 0
  /// The day the link was made.
  public var linkedOn: Day?
  /// The day the cases were severed.
  public var severedOn: Day?
  /// Whether the link is in force.
  public var isActive: Int64?

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("idnLeadRider", &id)
    column.reference("caseID", "idnLeadCase", &caseID)
    column.reference("riderCaseID", "idnRiderCase", &riderCaseID)
    column.day("linkedOn", "datCreatedOn", &linkedOn)
    column.omitted(["datModifiedOn"])
    column.day("severedOn", "datSeveredOn", &severedOn)
    column.omitted([
      "idnLeadProceedingStart", "idnLeadProceedingEnd", "idnRiderProceedingStart",
      "idnRiderProceedingEnd",
    ])
    column.flag("isActive", "blnActive", &isActive)
  }
}
