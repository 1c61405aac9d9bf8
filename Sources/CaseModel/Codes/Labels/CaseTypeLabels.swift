extension CodeLabels {
  /// Labels of caseTypes, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLookupCaseType`, 13 codes.
  static let caseTypes = """
    AOC Asylum Only Case
    CDR Continued Detention Review
    CFR Credible Fear Review
    CSR Claimed Status Review
    DCC Departure Control
    DDC DD Appeal
    DEP Deportation
    EXC Exclusion
    NAC NACARA Adjustment
    REC Rescission
    RFR Reasonable Fear Case
    RMV Removal
    WHO Withholding Only
    """
}
