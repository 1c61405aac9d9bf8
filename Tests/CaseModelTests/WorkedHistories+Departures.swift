extension WorkedHistory {
  /// Voluntary departure: its days, its longest time, an appeal, leaving.
  static let departures = read(
    """
    granted, its days not known | INA 240B
      RMV V 2026-10-12
      -> vd + vd / VD-POST 2026-12-11
    day 60 is past, 120 not | INA 240B(a)(2), (b)(2)
      RMV V 2026-09-01
      -> vd + vd
    day 120 | INA 240B(a)(2)
      RMV V 2026-07-30
      -> vd
    two days after day 120 | INA 240B(a)(2)
      RMV V 2026-07-28
      -> vdover + none ! VD-POST
    appeal was reserved: 60 days at most | INA 240B(b)(2)
      RMV V 2026-09-01 res=A
      -> vdover + none
    appeal was reserved, inside 60 days | INA 240B(b)(2)
      RMV V 2026-10-12 res=A
      -> vd + vd
    thirty years ago | former INA 244(e)
      DEP V 1995-08-15
      -> vdover + none
    a year ago | INA 240B(a)(2)
      RMV V 2025-11-27
      -> vdover + none = completed vd
    of 2003, by the Board | INA 240B(b)(2)
      RMV V 2002-01-10; appeal A 2002-02-01 DVD 2003-05-05
      -> vdover + none
    thirty days by the Board, running | INA 240B(b)(2)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-11-02
      -> vd + vd / VD-POST 2026-12-02, PFR 2026-12-02, MTR 2027-02-01 ! BIA-APP, VD-BOND
    thirty days by the Board, the last day a holiday | Monsalvo Velázquez v. Bondi (2025)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12; asof 2026-11-01
      -> vd / VD-POST 2026-11-12
    thirty days by the Board, on that last day | Monsalvo Velázquez v. Bondi (2025)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12; asof 2026-11-12
      -> vd + vd
    thirty days by the Board, over | INA 240B(b)(2)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12
      -> vdover + none
    sixty by the Board at most, over | INA 240B(b)(2)
      RMV V 2025-01-10; appeal A 2025-02-05 SAV 2026-09-01
      -> vdover + none
    thirty by the code, forty-five in the decision | 8 CFR 1240.26(c)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-20;
      told order.vd-days 2026-10-20 2026-12-04
      -> vd + vd / VD-POST 2026-12-04
    the Board dismissed without time to leave | 8 CFR 1241.1(f)
      RMV V 2025-01-10; appeal A 2025-02-05 DIS 2026-10-20
      -> final a 2026-10-20
    on appeal | 8 CFR 1241.1(f)
      RMV V 2025-01-10; appeal A 2025-02-05
      -> appeal + appeal
    appeal withdrawn, its time over | 8 CFR 1003.4, 1241.1(f)
      RMV V 2025-01-10; appeal A 2025-02-05 WDL 2025-02-20
      -> vdover + none
    appeal withdrawn inside the time | 8 CFR 1003.4, 1240.26
      RMV V 2026-10-12; appeal A 2026-10-20 WDL 2026-11-02
      -> vd + vd
    appeal withdrawn, the last day recorded | 8 CFR 1003.4, 1241.1(f)
      RMV V 2026-08-03; appeal A 2026-08-20 WDL 2026-09-02;
      told order.vd-days 2026-08-03 2026-10-02
      -> final f 2026-10-02
    running to a recorded day | 8 CFR 1240.26
      RMV V 2026-10-12; told order.vd-days 2026-10-12 2026-12-01
      -> vd + vd / VD-POST 2026-12-01
    granted early, to a recorded day | INA 240B(a)(2)
      RMV V 2026-08-10; told order.vd-early 2026-08-10 2026-12-07
      -> vd + vd / VD-POST 2026-12-07
    a recorded day beyond the law is cut to it | INA 240B(a)(2)
      RMV V 2026-06-01; told order.vd-days 2026-06-01 2027-06-01
      -> final f 2026-09-29
    overstayed | 8 CFR 1241.1(f)
      RMV V 2026-08-03; told order.vd-days 2026-08-03 2026-10-02
      -> final f 2026-10-02 + none / PFR 2026-11-02
    bond not posted | 8 CFR 1240.26(c)(4)
      RMV V 2026-10-12; told order.vd-unposted 2026-10-19
      -> final f 2026-10-19
    left in time | INA 240B
      RMV V 2026-08-03; told order.vd-days 2026-08-03 2026-10-02;
      told order.departed 2026-09-30
      -> left + none
    left in the Board's thirty days | INA 240B(b)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12;
      told order.departed 2026-11-10
      -> left
    left after the Board's thirty days | INA 240B(d)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12;
      told order.departed 2026-11-20
      -> vdover
    left, the last day not recorded | INA 240B
      RMV V 2026-08-03; told order.departed 2026-09-30
      -> vdover
    left during the appeal, in time | 8 CFR 1003.4; INA 240B
      RMV V 2026-08-03; appeal A 2026-08-20; told order.vd-days 2026-08-03 2026-10-02;
      told order.departed 2026-09-30
      -> left
    in absentia is never asked of it | 8 CFR 1241.1(f)
      RMV V 2026-10-12 IA
      -> vd
    appeal waived | INA 240B(a)
      RMV V 2026-10-12 res=W
      -> vd + vd ! BIA-APP
    in exclusion, long ago | former INA 236
      EXC V 1994-03-03
      -> vdover
    reopened afterwards | 8 CFR 1003.23
      RMV V 2020-10-12; RMV open
      -> undone = pending
    """
  )
}
