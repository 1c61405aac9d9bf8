extension WorkedHistory {
  /// A waiver of appeal, as a row or a fact has it.
  static let waivers = read(
    """
    waived by the row | 8 CFR 1241.1(b)
      RMV X 2026-11-02 res=W
      -> final b 2026-11-02 + none / PFR 2026-12-02, RECON 2026-12-02, MTR 2027-02-01 ! BIA-APP
    waived by the row a year ago | 8 CFR 1241.1(b)
      RMV X 2025-11-03 res=W
      -> final b 2025-11-03
    waived by the row, and told on a later day | 8 CFR 1241.1(b)
      RMV X 2026-11-02 res=W; told order.waived 2026-11-05
      -> final b 2026-11-05
    waived and appealed all the same | 8 CFR 1003.3(a)(1)
      RMV X 2026-11-02 res=W; appeal A 2026-11-10
      -> appeal + appeal
    waived, in absentia | 8 CFR 1241.1(e)
      RMV X 2026-11-02 IA res=W
      -> final e 2026-11-02
    reserved by the respondent, the time open | 8 CFR 1003.38(b)
      RMV X 2026-11-02 res=A
      -> window + window / BIA-APP 2026-12-02
    reserved by DHS, the time open | 8 CFR 1003.38(b)
      RMV E 2026-11-02 res=I
      -> window + window,withholding
    reserved and never filed | 8 CFR 1241.1(c)
      RMV X 2025-01-10 res=B
      -> final c 2025-02-10
    waived, a motion pending | 8 CFR 1241.1(b)
      RMV X 2026-01-12 res=W; motion O 2026-03-02
      -> motion b 2026-01-12
    waived, withholding granted | 8 CFR 1241.1(b)
      RMV E 2026-11-02 res=W to=CH
      -> final b 2026-11-02 + withholding
    waived by the row in a deportation case | 8 CFR 241.1(b)
      DEP D 2000-11-02 res=W
      -> final b 2000-11-02
    """
  )
}
