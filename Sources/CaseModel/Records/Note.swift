/// Something the clinic wrote down about a case; nothing is derived from it.
///
/// > Source: entered by the clinic; never from a public release.
public struct Note: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "note"
  /// No release file holds notes.
  public static let fileName = ""

  /// The note's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The day it is about.
  public var day: Day?
  /// What it says.
  public var text: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("", &id)
    column.reference("caseID", "", &caseID)
    column.day("day", "", &day)
    column.freeText("text", "", &text)
  }
}
