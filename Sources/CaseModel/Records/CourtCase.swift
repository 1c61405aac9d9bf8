/// A case: one charging document and case type of one person.
///
/// > Source: `A_TblCase` of the EOIR release.
public struct CourtCase: DocketRecord {
  /// The name of its table in a docket.
  public static let tableName = "case"
  /// The name of its file in a release.
  public static let fileName = "A_TblCase"

  /// The case's number.
  public var id: Int64 = 0
  /// The nationality code; not ISO.
  public var nationality: String = ""
  /// The language code.
  public var language: String = ""
  /// Custody now: D detained, N never, R released.
  public var custody: String = ""
  /// The latest EOIR-28 appearance; none means no counsel before the judge.
  public var appearanceOn: Day?
  /// The case type, such as RMV.
  public var caseType: String = ""
  /// The court now.
  public var court: String = ""
  /// The latest scheduled hearing; may lie ahead.
  public var latestHearingOn: Day?
  /// The time of the latest hearing.
  public var latestHearingAt: Int64?
  /// The calendar of the latest hearing: M master, I individual.
  public var latestCalendar: String = ""
  /// Entry to the United States.
  public var enteredOn: Day?
  /// I affirmative, E defensive.
  public var asylumType: String = ""
  /// M or F; named GENDER before 2025.
  public var sex: String = ""
  /// Book-in; the custody history is better.
  public var detainedOn: Day?
  /// Book-out; the custody history is better.
  public var releasedOn: Day?
  /// Lawful permanent resident; not reliable.
  public var permanentResident: Int64?
  /// The case priority code.
  public var priority: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in file order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("IDNCASE", &id)
    column.omitted([
      "ALIEN_CITY", "ALIEN_STATE", "ALIEN_ZIPCODE", "UPDATED_ZIPCODE", "UPDATED_CITY",
    ])
    column.code("nationality", "NAT", &nationality)
    column.code("language", "LANG", &language)
    column.code("custody", "CUSTODY", &custody)
    column.omitted(["SITE_TYPE"])
    column.day("appearanceOn", "E_28_DATE", &appearanceOn)
    column.omitted(["ATTY_NBR"])
    column.code("caseType", "CASE_TYPE", &caseType)
    column.code("court", "UPDATE_SITE", &court)
    column.day("latestHearingOn", "LATEST_HEARING", &latestHearingOn)
    column.time("latestHearingAt", "LATEST_TIME", &latestHearingAt)
    column.code("latestCalendar", "LATEST_CAL_TYPE", &latestCalendar)
    column.omitted([
      "UP_BOND_DATE", "UP_BOND_RSN", "CORRECTIONAL_FAC", "RELEASE_MONTH", "RELEASE_YEAR",
      "INMATE_HOUSING",
    ])
    column.day("enteredOn", "DATE_OF_ENTRY", &enteredOn)
    column.code("asylumType", "C_ASY_TYPE", &asylumType)
    column.omitted([
      "C_BIRTHDATE", "C_RELEASE_DATE", "UPDATED_STATE", "ADDRESS_CHANGEDON", "ZBOND_MRG_FLAG",
    ])
    column.code("sex", "Sex", &sex, former: ["GENDER"])
    column.day("detainedOn", "DATE_DETAINED", &detainedOn)
    column.day("releasedOn", "DATE_RELEASED", &releasedOn)
    column.flag("permanentResident", "LPR", &permanentResident)
    column.omitted([
      "DETENTION_DATE", "DETENTION_LOCATION", "DCO_LOCATION", "DETENTION_FACILITY_TYPE",
    ])
    column.code("priority", "CASEPRIORITY_CODE", &priority)
  }
}
