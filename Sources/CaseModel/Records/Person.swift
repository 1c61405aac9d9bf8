/// The client a case of a caseload docket is about; a public docket has none.
///
/// > Source: entered by the clinic, or made up for the demo; never from a public release.
public struct Person: DocketRecord {
  /// The name of its table in a docket.
  public static let tableName = "person"
  /// No release file holds persons.
  public static let fileName = ""

  /// The number of the case, which is also the row's.
  public var id: Int64 = 0
  /// The name in Latin script, family name first.
  public var name: String = ""
  /// The name in the person's own script.
  public var nativeName: String = ""
  /// The A-number, nine digits.
  public var alienNumber: String = ""
  /// The attorney or accredited representative in charge.
  public var attorney: String = ""
  /// A note of the clinic's.
  public var note: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("", &id)
    column.freeText("name", "", &name)
    column.freeText("nativeName", "", &nativeName)
    column.freeText("alienNumber", "", &alienNumber)
    column.freeText("attorney", "", &attorney)
    column.freeText("note", "", &note)
  }
}
