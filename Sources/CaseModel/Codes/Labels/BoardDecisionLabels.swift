extension CodeLabels {
  /// Labels of boardDecisions, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLookupBIADecision`, 53 codes, autumn 2025.
  static let boardDecisions = """
    ABC American Baptist Church Settlement
    ACR ROP Returned to Court to correct deficiency
    ADM Administratively Closed
    ADR Administrative Return
    APD Administratively Closed-DHS PD
    BCR Background Check Remand
    BVD BIA grants voluntary departure except when cfv applies
    CFD Final Denial of EOIR 42B/40
    CFG Final Grant of EOIR 42B/40
    CFV Final Denial of 42B/40 - Granting VD
    CGR Any conditional grant of relief-except CPC
    CON Continued
    CPC Conditional Grant: CPC Asylum
    CPG Coercive Population Control
    CTM Administratively closed other than ABC
    D30 Dismissed (Grant V/D 30 days)
    DED Deferred Enforced Departure
    DEN Denied
    DIS Dismiss Appeal/Affirm IJ's Decision
    DMO Dismissed as Moot
    DNS Denied Soriano
    DSO Dismiss Soriano
    DUT Dismiss as Untimely
    DVD Dismissed (Voluntary Departure Granted)
    FMD Franco Motion den; Remove/Ineligible Relief
    GNR Grant with no Remand
    GRN Granted
    GRS Granted Soriano
    MBD Moot Bond
    NAN NACARA notice
    NJU Lacks Jurisdiction - BIA
    OTH Other
    OTS Other Soriano
    REJ Rejection
    REM Remand
    S-L Streamlining
    SAD Summary Dismissal (a) inad reason on appeal
    SAF Summary Affirmance
    SAV Summary affirmance/VD
    SCC Suspension Cancellation cap
    SDG Summary Dismissal (g) untimely or waived appeal
    SED Summary Dismissal (e) no brief
    SNC Special NACARA continuation
    SND Summary dismissal - both (a) & (e)
    SOD Summary Dismissal (o) Other
    SUD Summarily Dismiss
    SUP Suspension Completion
    SUS Sustain
    TER Termination
    TPD Terminate-DHS PD
    TPS Temporary Protected Status
    WDL Withdrawal of Appeal
    WPD Withdrawal-DHS PD
    """
}
