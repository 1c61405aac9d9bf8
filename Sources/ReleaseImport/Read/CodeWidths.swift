/// How wide the code columns of a release are.
///
/// > Source: EOIR's own column definitions, published with earlier releases.
///
/// > Units: Characters. Columns whose width is not known for certain are left out.
enum CodeWidths {
  private static let names: [Int: String] = [
    1: """
    CUSTODY SITE_TYPE LATEST_CAL_TYPE CORRECTIONAL_FAC C_ASY_TYPE ZBOND_MRG_FLAG SEX GENDER
    DEC_TYPE DEC_CODE OTHER_COMP APPEAL_RSVD APPEAL_NOT_FILED ABSENTIA TRANSFER_STATUS CRIM_IND
    IHP ASSIGNMENT_PATH CAL_TYPE ADJ_MEDIUM CHG_STATUS DEC STAY_GRANT STRFILINGPARTY
    STRFILINGMETHOD STRCERTOFSERVICECODE STRFILEDBY STRBIADECISIONTYPE STRPROCEEDINGIHP STRCUSTODY
    STRPROBONO REL_CON BOND_HEARING_TELEPHONIC
    """,
    2: """
    ALIEN_STATE NAT UP_BOND_RSN RELEASE_MONTH UPDATED_STATE DEPORTED_1 DEPORTED_2 ADJ_RSN
    ADJ_MSG SCHEDULE_TYPE NOTICE_CODE GENERATION SUB_GENERATION STRAPPEALCATEGORY BOND_TYPE
    ATTY_NBR TRANS_NBR
    """,
    3: """
    LANG CASE_TYPE UPDATE_SITE INMATE_HOUSING BASE_CITY_CODE HEARING_LOC_CODE IJ_CODE
    PREV_HEARING_LOC PREV_HEARING_BASE PREV_IJ_CODE TRANSFER_TO SCHEDULED_HEAR_LOC
    INTERPRETER_CODE STRBIADECISION STRCASETYPE STRLANG JURISDICTION INS_TA
    """,
    4: "RELEASE_YEAR ADJ_ELAP_DAYS APPL_CODE",
    10: "ALIEN_ZIPCODE UPDATED_ZIPCODE APPL_DEC STRATTYLEVEL STRATTYTYPE",
    13: "CHARGE",
    20: "CASEPRIORITY_CODE",
  ]

  private static let widths = Dictionary(
    uniqueKeysWithValues: names.flatMap { width, names in
      names.split(whereSeparator: \.isWhitespace).map { (String($0), width) }
    }
  )

  /// The width of the column with a header.
  static func width(of header: String) -> Int? {
    widths[HeaderLine.key(header)]
  }
}
