/// An appeal or motion before the Board of Immigration Appeals.
///
/// > Source: `tblAppeal` of the EOIR release.
public struct Appeal: NumberedRecord {
  /// The name of its table in a docket.
  public static let tableName = "appeal"
  /// The name of its file in a release.
  public static let fileName = "tblAppeal"

  /// The appeal's number.
  public var id: Int64 = 0
  /// The case it belongs to.
  public var caseID: Int64 = 0
  /// The proceeding it belongs to; often none.
  public var proceedingID: Int64 = 0
  /// IJ, DD or MA: whose decision is appealed.
  public var category: String = ""
  /// The kind, such as Case Appeal.
  public var kind: String = ""
  /// The day it was filed.
  public var filedOn: Day?
  /// A the respondent, I the government, B both.
  public var filedBy: String = ""
  /// The EOIR-27 appearance; none means no counsel on appeal.
  public var appearanceOn: Day?
  /// The day the Board decided; none while pending.
  public var decidedOn: Day?
  /// The Board's decision.
  public var decision: String = ""
  /// The kind of decision.
  public var decisionType: String = ""
  /// The case type.
  public var caseType: String = ""
  /// Custody on appeal.
  public var custody: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("idnAppeal", &id)
    column.reference("caseID", "idncase", &caseID)
    column.reference("proceedingID", "idnProceeding", &proceedingID)
    column.code("category", "strAppealCategory", &category)
    column.freeText("kind", "strAppealType", &kind)
    column.day("filedOn", "datAppealFiled", &filedOn)
    column.code("filedBy", "strFiledBy", &filedBy)
    column.day("appearanceOn", "datAttorneyE27", &appearanceOn)
    column.day("decidedOn", "datBIADecision", &decidedOn)
    column.code("decision", "strBIADecision", &decision)
    column.code("decisionType", "strBIADecisionType", &decisionType)
    column.code("caseType", "strCaseType", &caseType)
    column.omitted(["strLang", "strNat", "strProceedingIHP"])
    column.code("custody", "strCustody", &custody)
    column.omitted(["strProbono"])
  }
}
