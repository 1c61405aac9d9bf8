extension WorkedHistory {
  /// The time to appeal through the years, and letters by kind of case.
  static let limbs = read(
    """
    deportation, ten days before July 1996 | 61 FR 18900
      DEP D 1996-03-04
      -> final c 1996-03-14
    deportation in writing, thirteen days | 61 FR 18900
      DEP D 1996-03-04 written
      -> final c 1996-03-18
    exclusion, ten days before July 1996 | 61 FR 18900
      EXC E 1995-05-01
      -> final c 1995-05-11
    deportation, the tenth day a Sunday | 61 FR 18900; 8 CFR 3.1(g)
      DEP D 1996-03-07
      -> final c 1996-03-18
    the last day of the old time | 61 FR 18900
      DEP D 1996-06-28
      -> final c 1996-07-08
    the first day of thirty | 61 FR 18900
      DEP D 1996-07-01
      -> final c 1996-07-31
    removal, thirty days | 8 CFR 1003.38(b)
      RMV X 1998-03-02
      -> final c 1998-04-01
    the court's own longer record in 1995 | 8 CFR 3.38(b)
      DEP D 1995-05-01 due=1995-05-31
      -> final c 1995-05-31
    the court's record of a slip is left aside | 8 CFR 1003.38(b)
      RMV X 2025-01-10 due=2026-01-10
      -> final c 2025-02-10
    the window on its last day | 8 CFR 1003.38(b)
      RMV X 2026-10-28
      -> window + window
    the window the day after its last | 8 CFR 1241.1(c)
      RMV X 2026-10-26
      -> final c 2026-11-25
    removal by letter E of a removal case is final | 8 CFR 1241.1(c)
      RMV E 2025-01-10
      -> final c 2025-02-10 = completed withheld
    the same letter in exclusion is an order | 8 CFR 241.1
      EXC E 2000-05-01
      -> final c 2000-05-31 = completed removal
    letter D in deportation is an order | 8 CFR 241.1
      DEP D 2000-05-01
      -> final c 2000-05-31 = completed removal
    letter X in a transfer is nothing | 8 CFR 1003.20
      RMV other=X 2025-01-10
      -> none
    a transfer after an order does not stand alone | 8 CFR 1003.20
      RMV X 2025-01-10; RMV other=C 2025-06-01
      -> undone = pending
    closed administratively | 8 CFR 1003.18(c)
      RMV other=A 2025-01-10
      -> none = closed
    pending | 8 CFR 1003.14
      RMV open
      -> none = pending
    """
  )
}
