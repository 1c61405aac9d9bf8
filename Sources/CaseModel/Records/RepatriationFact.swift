/// Something only the clinic knows of a case: a stage reached, a blocker begun, a petition filed,
/// a status that ends.
///
/// Counsel learns most of these from somebody, so each fact says who told; a stage nobody has told
/// about stays unknown.
///
/// > Source: entered by the clinic, or made up for the demo; never from a public release.
public struct RepatriationFact: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "repatriation"
  /// No release file holds these facts.
  public static let fileName = ""

  /// The fact's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The day it became true.
  public var day: Day?
  /// What it is about, as a fact kind.
  public var kind: String = ""
  /// What it is by its code, a value of its kind, or the rule of a deadline met.
  public var value: String = ""
  /// The day it ended, for a blocker, a stay or a failure to co-operate; nil while it is in force.
  ///
  /// For voluntary departure it is the last day the order gives.
  public var endedOn: Day?
  /// Who told us.
  public var source: String = ""
  /// A court, a circuit or a reason that belongs to the fact; empty where it has none.
  public var detail: String = ""
  /// What else is known.
  public var note: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("", &id)
    column.reference("caseID", "", &caseID)
    column.day("day", "", &day)
    column.code("kind", "", &kind)
    column.mixedCode("value", "", &value)
    column.day("endedOn", "", &endedOn)
    column.freeText("source", "", &source)
    column.freeText("note", "", &note)
    column.freeText("detail", "", &detail)
  }
}
