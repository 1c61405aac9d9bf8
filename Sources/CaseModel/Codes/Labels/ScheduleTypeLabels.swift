extension CodeLabels {
  /// Labels of scheduleTypes, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tbllookupSchedule_Type`, 36 codes.
  static let scheduleTypes = """
    ** Non-Work
    -- Unknown
    AA Administrative
    AD Admin Leave
    AN Annual Leave
    AT Attorney Discipline
    CD AO-Detained Status Conference
    CI Special Master
    CN Conference
    CU CU - OIL
    CY Custody
    DC Detained Master cfr/rfr
    DT Detail
    ED Reasonable Cause
    IA Individual Asylum
    ID Individual Detainee
    II Individual
    IR Individual Reset
    MA Master Asylum
    MC Master cfr/rfr
    MD Detained Master
    MM Initial Master
    MP Special Master
    MR Master Reset
    MS All-Purpose
    MT AO-Status Conference
    NA Naturalization
    PD Detained Special Master
    RD Detained Master Reset
    RR Credible/Reasonable Fear
    SD Special Circumstance
    SL Sick Leave
    TC Teleconference
    TD Reasonable Cause Reset
    TR Travel
    VC Video Conference
    """
}
