/// A charge of removability.
///
/// > Source: `B_TblProceedCharges` of the EOIR release.
public struct Charge: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "charge"
  /// The name of its file in a release.
  public static let fileName = "B_TblProceedCharges"

  /// The charge's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The proceeding it belongs to.
  public var proceedingID: Int64 = 0
  /// The section charged, as a squeezed citation.
  public var section: String = ""
  /// S sustained, N not sustained, O open, W withdrawn.
  public var status: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNPRCDCHG", &id)
    column.reference("caseID", "IDNCASE", &caseID)
    column.reference("proceedingID", "IDNPROCEEDING", &proceedingID)
    column.mixedCode("section", "CHARGE", &section)
    column.code("status", "CHG_STATUS", &status)
  }
}
