/// The code lists of a release that Vigil reads, each with its file and headers.
///
/// > Source: lookup files of the EOIR release; header spellings are erratic there, so they are
/// compared without case.
public enum LookupTable: String, CaseIterable, Sendable {
  case court
  case hearingLocation
  case judge
  case nationality
  case language
  case decision
  case application
  case applicationDecision
  case adjournment
  case charge
  case caseType
  case calendar
  case scheduleType
  case boardDecision
  case motion

  /// Where a code list is in a release, and which of its columns matter.
  public struct Source: Hashable, Sendable {
    /// The base name of the file, without extension.
    public let file: String
    /// The headers whose values, joined by a slash, make the code.
    public let code: [String]
    /// The headers whose values, joined by a blank, make the label.
    public let label: [String]
    /// Headers kept beside the label, such as an asylum-clock status.
    public let extra: [String]
  }

  /// Where the list is read from.
  public var source: Source {
    switch self {
    case .court: .of("tblLookupBaseCity", ["BASE_CITY_CODE"], ["BASE_CITY", "BASE_STATE"])
    case .hearingLocation: .of("tblLookupHloc", ["HEARING_LOC_CODE"], ["HEARING_LOC_NAME"])
    case .judge: .of("tblLookupJudge", ["JUDGE_CODE"], ["JUDGE_NAME"])
    case .nationality: .of("tblLookupNationality", ["NAT_CODE"], ["NAT_COUNTRY_NAME"])
    case .language: .of("tblLanguage", ["strCode"], ["strDescription"])
    case .decision:
      .of(
        "tblLookupCourtDecision",
        ["strCaseType", "strDecCode", "strDecType"],
        ["strDecDescription"],
      )
    case .application: .of("tblLookUp_Appln", ["strcode"], ["strdescription"])
    case .applicationDecision:
      .of("tblLookupCourtAppDecisions", ["strCourtApplnDecCode"], ["strCourtApplnDecDesc"])
    case .adjournment:
      .of("tblAdjournmentcodes", ["strcode"], ["strDesciption"], ["Regd_By", "asy_clk_stat"])
    case .charge: .of("tbllookupCharges", ["strCode"], ["strCodeDescription"])
    case .caseType: .of("tblLookupCaseType", ["strCode"], ["strDescription"])
    case .calendar: .of("tbllookupCal_Type", ["strCalTypeCode"], ["strCalTypeDescription"])
    case .scheduleType: .of("tbllookupSchedule_Type", ["strCode"], ["strDescription"])
    case .boardDecision: .of("tblLookupBIADecision", ["strCode"], ["strDescription"])
    case .motion: .of("tblLookupMotionType", ["strMotionCode"], ["strMotionDesc"])
    }
  }
}

extension LookupTable.Source {
  fileprivate static func of(
    _ file: String,
    _ code: [String],
    _ label: [String],
    _ extra: [String] = [],
  ) -> Self {
    Self(file: file, code: code, label: label, extra: extra)
  }
}
