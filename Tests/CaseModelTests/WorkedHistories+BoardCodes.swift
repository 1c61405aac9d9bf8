extension WorkedHistory {
  /// Every code of the Board, on an order of 10 January 2025 appealed in time.
  static let boardCodes = read(
    """
    DIS: dismissed | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DIS 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SAF: affirmed without opinion | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SAF 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    S-L: streamlined | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 S-L 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SUD: summarily dismissed | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SUD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SAD: no reasons given | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SAD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SED: no brief filed | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SED 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SND: neither reasons nor brief | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SND 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    SOD: summarily, another ground | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SOD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    DMO: moot | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DMO 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    DEN: denied | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DEN 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    CFD: cancellation denied for good | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 CFD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    FMD: not eligible | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 FMD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    DNS: denied, Soriano | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DNS 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    DSO: dismissed, Soriano | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DSO 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    AFD: affirmed, a code of no list | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 AFD 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19 + none
    D30: thirty days to leave | INA 240B(b)(2); 8 CFR 1240.26
      RMV X 2025-01-10; appeal A 2025-02-05 D30 2026-11-02
      -> vd / VD-POST 2026-12-02 + vd
    DVD: time to leave | INA 240B(b)(2); 8 CFR 1240.26
      RMV X 2025-01-10; appeal A 2025-02-05 DVD 2026-11-02
      -> vd / VD-POST 2027-01-04 + vd
    SAV: affirmed, time to leave | INA 240B(b)(2); 8 CFR 1240.26
      RMV X 2025-01-10; appeal A 2025-02-05 SAV 2026-11-02
      -> vd / VD-POST 2027-01-04 + vd
    BVD: time to leave by the Board | INA 240B(b)(2); 8 CFR 1240.26
      RMV X 2025-01-10; appeal A 2025-02-05 BVD 2026-11-02
      -> vd / VD-POST 2027-01-04 + vd
    CFV: cancellation denied, time to leave | INA 240B(b)(2); 8 CFR 1240.26
      RMV X 2025-01-10; appeal A 2025-02-05 CFV 2026-11-02
      -> vd / VD-POST 2027-01-04 + vd
    REM: sent back | 8 CFR 1003.1(d)(7)
      RMV X 2025-01-10; appeal A 2025-02-05 REM 2026-10-20
      -> undone + none = pending
    BCR: sent back | 8 CFR 1003.1(d)(7)
      RMV X 2025-01-10; appeal A 2025-02-05 BCR 2026-10-20
      -> undone + none = pending
    SUS: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 SUS 2026-10-20
      -> undone + none = completed
    GRN: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 GRN 2026-10-20
      -> undone + none = completed
    GNR: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 GNR 2026-10-20
      -> undone + none = completed
    GRS: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 GRS 2026-10-20
      -> undone + none = completed
    TER: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 TER 2026-10-20
      -> undone + none = completed
    TPD: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 TPD 2026-10-20
      -> undone + none = completed
    CFG: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 CFG 2026-10-20
      -> undone + none = completed
    CGR: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 CGR 2026-10-20
      -> undone + none = completed
    CPC: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 CPC 2026-10-20
      -> undone + none = completed
    CPG: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 CPG 2026-10-20
      -> undone + none = completed
    SUP: for the respondent | 8 CFR 1003.1(d)(3)
      RMV X 2025-01-10; appeal A 2025-02-05 SUP 2026-10-20
      -> undone + none = completed
    ACR: returned, nothing vacated | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 ACR 2026-10-20
      -> appeal + appeal = completed removal
    ADR: returned, nothing vacated | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 ADR 2026-10-20
      -> appeal + appeal = completed removal
    CON: returned, nothing vacated | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 CON 2026-10-20
      -> appeal + appeal = completed removal
    ADM: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 ADM 2026-10-20
      -> appeal + appeal
    APD: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 APD 2026-10-20
      -> appeal + appeal
    CTM: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 CTM 2026-10-20
      -> appeal + appeal
    ABC: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 ABC 2026-10-20
      -> appeal + appeal
    TPS: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 TPS 2026-10-20
      -> appeal + appeal
    DED: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DED 2026-10-20
      -> appeal + appeal
    NAN: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 NAN 2026-10-20
      -> appeal + appeal
    SNC: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SNC 2026-10-20
      -> appeal + appeal
    SCC: set aside, undecided | 8 CFR 1003.6(a)
      RMV X 2025-01-10; appeal A 2025-02-05 SCC 2026-10-20
      -> appeal + appeal
    NJU: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 NJU 2026-10-20
      -> unclear + none / PFR 2026-11-19
    REJ: rejected, whether filed again not told | 8 CFR 1003.38(b), 1241.1(c)
      RMV X 2025-01-10; appeal A 2025-02-05 REJ 2026-10-20
      -> unclear + none / PFR 2025-03-12, MTR 2025-05-12
    OTH: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 OTH 2026-10-20
      -> unclear + none / PFR 2026-11-19
    OTS: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 OTS 2026-10-20
      -> unclear + none / PFR 2026-11-19
    MBD: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 MBD 2026-10-20
      -> unclear + none ! PFR
    ZZZ: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 ZZZ 2026-10-20
      -> unclear + none / PFR 2026-11-19
    MB: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 MB 2026-10-20
      -> unclear + none / PFR 2026-11-19
    RET: not told | 8 CFR 1241.1
      RMV X 2025-01-10; appeal A 2025-02-05 RET 2026-10-20
      -> unclear + none / PFR 2026-11-19
    DUT though in time by the record | 8 CFR 1241.1(c)
      RMV X 2025-01-10; appeal A 2025-02-05 DUT 2026-10-20
      -> unclear ! MTR
    SDG though in time by the record | 8 CFR 1241.1(b)
      RMV X 2025-01-10; appeal A 2025-02-05 SDG 2026-10-20
      -> unclear ! MTR
    WDL: taken back | 8 CFR 1003.4
      RMV X 2025-01-10; appeal A 2025-02-05 WDL 2026-10-20
      -> final w 2026-10-20
    WPD of the respondent tells little | 8 CFR 1003.4
      RMV X 2025-01-10; appeal A 2025-02-05 WPD 2026-10-20
      -> unclear
    WPD by DHS leaves the order | 8 CFR 1003.4
      RMV E 2025-01-10; appeal I 2025-02-05 WPD 2026-10-20
      -> final w 2026-10-20 + withholding
    a decision without its day | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 DIS
      -> unclear
    a day without its decision | 8 CFR 1241.1(a)
      RMV X 2025-01-10; appeal A 2025-02-05 OTH 2026-10-20
      -> unclear
    """
  )
}
