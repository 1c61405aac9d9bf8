extension WorkedHistory {
  /// What a motion or a petition does to voluntary departure.
  static let departureEnds = read(
    """
    a motion to reopen on day 9 | 8 CFR 1240.26(b)(3)(iii), (e)(1)
      RMV V 2026-10-12; motion O 2026-10-21
      -> motion fm 2026-10-21 + none ! VD-POST / PFR 2026-11-20
    a motion to reconsider on day 9 | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; motion FD 2026-10-21
      -> motion fm 2026-10-21
    that motion denied | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; motion O 2026-10-21 D 2026-11-02
      -> final fm 2026-10-21 + none
    that motion granted | 8 CFR 1003.23
      RMV V 2026-10-12; motion O 2026-10-21 G 2026-11-02
      -> undone = pending
    DHS's motion does not end it | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; motion O 2026-10-21 dhs
      -> vd + vd
    a motion of another kind does not end it | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; motion CV 2026-10-21
      -> vd + vd
    a motion before the grant does not end it | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; motion O 2026-10-01
      -> vd + vd
    a motion on day 60 | 8 CFR 1240.26(e)(1)
      RMV V 2026-09-01; motion O 2026-11-02
      -> motion fm 2026-11-02
    a motion between day 60 and 120 | 8 CFR 1240.26(e)(1), 1241.1(f)
      RMV V 2026-09-01; motion O 2026-11-16
      -> unclear + none
    a motion after day 120 | 8 CFR 1241.1(f)
      RMV V 2025-09-01; motion O 2026-11-16
      -> vdover + none
    a motion after the recorded last day | 8 CFR 1241.1(f)
      RMV V 2026-09-01; told order.vd-days 2026-09-01 2026-10-01; motion O 2026-10-05
      -> motion f 2026-10-01
    a motion to the Board in its thirty days | 8 CFR 1240.26(e)(1)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12; mtr A 2026-10-30
      -> motion fm 2026-10-30 + none
    a motion to the Board after its thirty days | 8 CFR 1241.1(f)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12; mtr A 2026-11-20
      -> vdover
    a petition told inside the time | 8 CFR 1240.26(i)
      RMV V 2025-01-10; appeal A 2025-02-05 D30 2026-10-12; told order.pfr 2026-11-02
      -> petition fm 2026-11-02 + none
    a motion told inside the time | 8 CFR 1240.26(e)(1)
      RMV V 2026-10-12; told order.motion 2026-10-21
      -> motion fm 2026-10-21
    the first of two filings counts | 8 CFR 1240.26(e)(1), (i)
      RMV V 2026-10-12; motion O 2026-10-30; told order.motion 2026-10-21
      -> motion fm 2026-10-21
    a grant before 20 January 2009 does not end so | 73 FR 76927
      RMV V 2008-12-01; motion O 2008-12-10; asof 2008-12-20
      -> vd + vd
    a grant of 20 January 2009 ends so | 73 FR 76927
      RMV V 2009-01-20; motion O 2009-01-29; asof 2009-02-20
      -> motion fm 2009-01-29
    old law: a motion does not end it | former INA 244(e)
      DEP V 1996-09-03; motion O 1996-09-10; asof 1996-09-20
      -> vd + vd
    """
  )
}
