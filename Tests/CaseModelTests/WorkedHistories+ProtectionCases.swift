extension WorkedHistory {
  /// Cases of protection alone, behind an order by DHS.
  static let protectionCases = read(
    """
    WHO open | 8 CFR 1208.2(c)(2), 1208.31(e)
      WHO open
      -> dhs dhs + none
    WHO denied, the time to appeal open | 8 CFR 1003.38(b), 1208.31(e)
      WHO D 2026-11-10
      -> dhs dhs + window / BIA-APP 2026-12-10
    WHO denied, the time over | 8 CFR 1208.31(e), 1241.8(e)
      WHO D 2025-05-02
      -> dhs dhs + none ! BIA-APP
    WHO denied, on appeal | 8 CFR 1003.6(a)
      WHO D 2025-05-02; appeal A 2025-05-28
      -> dhs dhs + appeal
    WHO denied, appeal dismissed | 8 CFR 1241.8(e)
      WHO D 2025-05-02; appeal A 2025-05-28 DIS 2026-10-20
      -> dhs dhs + none
    WHO denied, appeal waived | 8 CFR 1241.8(e)
      WHO D 2026-11-10 res=W
      -> dhs dhs + none ! BIA-APP
    WHO withholding granted | 8 CFR 1208.16
      WHO G 2025-05-02 to=CH
      -> dhs dhs + withholding
    WHO statutory withholding granted | INA 241(b)(3)
      WHO E 2025-05-02
      -> dhs dhs + withholding
    WHO Convention withholding granted | 8 CFR 1208.16(c)
      WHO Z 2025-05-02
      -> dhs dhs + withholding
    WHO granted, DHS appeals | 8 CFR 1003.6(a)
      WHO Z 2025-05-02; appeal I 2025-05-28
      -> dhs dhs + appeal,withholding
    WHO granted, DHS's appeal sustained | 8 CFR 1003.1(d)(3)
      WHO Z 2025-05-02; appeal I 2025-05-28 SUS 2026-10-20
      -> dhs dhs + none
    WHO granted, DHS's appeal dismissed | 8 CFR 1208.16
      WHO Z 2025-05-02; appeal I 2025-05-28 DIS 2026-10-20
      -> dhs dhs + withholding
    WHO withdrawn | 8 CFR 1241.8(e)
      WHO W 2025-05-02
      -> dhs dhs + none
    WHO with the order reinstated, told | INA 241(a)(5)
      WHO Z 2025-09-08; told order.reinstated 2025-02-06
      -> dhs dhs 2025-02-06 + withholding
    WHO denied, the order reinstated, told | INA 241(a)(5)
      WHO D 2026-11-10; told order.reinstated 2025-02-06
      -> dhs dhs 2025-02-06 + window / BIA-APP 2026-12-10
    WHO after an order of removal long ago | INA 241(a)(5)
      RMV X 2010-03-03 IA; WHO open
      -> dhs dhs
    RFR open | 8 CFR 1208.31(g)
      RFR open
      -> dhs dhs + fear
    RFR none found | 8 CFR 1208.31(g)(1)
      RFR A 2026-05-05
      -> dhs dhs + none
    RFR found | 8 CFR 1208.31(g)(2)
      RFR V 2026-05-05
      -> dhs dhs + none
    RFR dismissed | 8 CFR 1208.31(g)
      RFR U 2026-05-05
      -> dhs dhs
    CFR open | INA 235(b)(1)(B)(iii)
      CFR open
      -> dhs dhs + fear
    CFR moved to another court | INA 235(b)(1)(B)(iii)
      CFR other=C 2026-05-05
      -> dhs dhs + fear
    CFR none found | 8 CFR 1208.30(g)(2)(iv)(A)
      CFR A 2026-05-05
      -> dhs dhs + none ! PFR, BIA-APP
    CFR vacated | 8 CFR 1208.30(g)(2)(iv)(B)
      CFR V 2026-05-05
      -> none + none
    CFR lifted | 8 CFR 1208.30(g)
      CFR L 2026-05-05
      -> unclear
    CFR vacated, then a case of removal | 8 CFR 1208.30(g)
      CFR V 2023-05-05; RMV open
      -> none = pending
    CSR agreed | 8 CFR 1235.3(b)(5)(iv)
      CSR A 2026-05-05
      -> dhs dhs
    CSR status found | 8 CFR 1235.3(b)(5)(iv)
      CSR V 2026-05-05
      -> none
    AOC open | 8 CFR 1208.2(c)(1)
      AOC open
      -> none + none
    AOC asylum granted | 8 CFR 1208.2(c)(3)
      AOC G 2025-05-02
      -> granted + none
    AOC asylum granted, DHS appeals | 8 CFR 1003.39
      AOC G 2025-05-02; appeal I 2025-05-28
      -> appeal
    AOC withholding alone, letter E | 8 CFR 1208.16
      AOC E 2025-05-02 to=CH
      -> dhs dhs + withholding
    AOC Convention withholding, letter Z | 8 CFR 1208.16(c)
      AOC Z 2025-05-02
      -> dhs dhs + withholding
    AOC deferral, letter H | 8 CFR 1208.17
      AOC H 2025-05-02
      -> dhs dhs + catdeferral
    AOC denied, the time open | 8 CFR 1003.38(b)
      AOC D 2026-11-10
      -> dhs dhs + window / BIA-APP 2026-12-10
    AOC denied | 8 CFR 1208.2(c)
      AOC D 2025-05-02
      -> dhs dhs + none
    AOC denied, on appeal | 8 CFR 1003.6(a)
      AOC D 2025-05-02; appeal A 2025-05-28
      -> dhs dhs + appeal
    AOC abandoned | 8 CFR 1208.2(c)
      AOC A 2025-05-02
      -> dhs dhs
    AOC withdrawn | 8 CFR 1208.2(c)
      AOC W 2025-05-02
      -> dhs dhs
    AOC terminated | 8 CFR 1208.2(c)
      AOC T 2025-05-02
      -> none
    AOC decided in another way | 8 CFR 1208.2(c)
      AOC O 2025-05-02
      -> unclear
    """
  )
}
