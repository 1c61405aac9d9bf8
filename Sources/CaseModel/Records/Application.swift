/// An application for relief before the court.
///
/// > Source: `tbl_Court_Appln` of the EOIR release.
public struct Application: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "application"
  /// The name of its file in a release.
  public static let fileName = "tbl_Court_Appln"

  /// The application's number.
  public var id: Int64 = 0
  /// The proceeding it belongs to.
  public var proceedingID: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The relief asked for, such as ASYL.
  public var kind: String = ""
  /// The day it was received.
  public var receivedOn: Day?
  /// Its decision; empty while undecided.
  public var decision: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNPROCEEDINGAPPLN", &id)
    column.reference("proceedingID", "IDNPROCEEDING", &proceedingID)
    column.reference("caseID", "IDNCASE", &caseID)
    column.mixedCode("kind", "APPL_CODE", &kind)
    column.day("receivedOn", "APPL_RECD_DATE", &receivedOn)
    column.code("decision", "APPL_DEC", &decision)
  }
}
