/// A stretch of custody; the source is distrusted by those who know it.
///
/// > Source: `tbl_CustodyHistory` of the EOIR release.
public struct CustodyStay: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "custody"
  /// The name of its file in a release.
  public static let fileName = "tbl_CustodyHistory"

  /// The stay's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// D detained, N never, R released.
  public var custody: String = ""
  /// Book-in.
  public var detainedOn: Day?
  /// Book-out.
  public var releasedOn: Day?

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNCUSTODY", &id)
    column.reference("caseID", "IDNCASE", &caseID)
    column.code("custody", "CUSTODY", &custody)
    column.day("detainedOn", "DATDETAINED", &detainedOn)
    column.day("releasedOn", "DATRELEASED", &releasedOn)
  }
}
