extension WorkedCase {
  /// Worked deadlines at the edges of a rule's versions.
  static let versionsTable = table(
    """
    ASY-1Y 1996-08-15 1998-04-01 1998-04-01 | before April 1997 | 8 CFR 1208.4(a)(2)(ii)
    ASY-1Y 1997-03-31 1998-04-01 1998-04-01 | the last day before | 8 CFR 1208.4(a)(2)(ii)
    ASY-1Y 1997-04-01 1998-04-01 1998-04-01 | the first day | 8 CFR 1208.4(a)(2)(ii)
    ASY-1Y 1997-04-02 1998-04-02 1998-04-02 | the day after | 8 CFR 1208.4(a)(2)(ii)
    FILE-INDIV 2025-02-01 2025-01-17 2025-01-17 | before PM 25-21 | Practice Manual 3.1(b)
    FILE-INDIV 2025-02-20 2025-01-21 2025-01-21 | after PM 25-21 | Practice Manual 3.1(b)
    FILE-INDIV 2022-02-14 2022-01-30 2022-01-31 safer 2022-01-28 | DM 22-04 | Practice Manual 3.1(b)
    FILE-INDIV 2022-01-10 2021-12-11 2021-12-13 safer 2021-12-10 | text of 2020 | Practice Manual
    FILE-INDIV 2020-12-23 2020-11-23 2020-11-23 | its first day | Practice Manual 3.1(b)
    FILE-INDIV 2020-12-22 2020-12-07 2020-12-07 | the day before | Practice Manual 3.1(b)
    FILE-INDIV 2019-05-01 2019-04-16 2019-04-16 | older text | Practice Manual 3.1(b)
    FEE-ASY 2026-05-28 2026-06-27 2026-06-27 | no rejection yet | Pub. L. 119-21
    FEE-ASY 2026-05-29 2026-06-28 2026-06-28 | rejection from here | Pub. L. 119-21
    BIA-APP 2026-03-06 2026-04-05 2026-04-06 | before 9 March 2026 | 8 CFR 1003.38(b)
    BIA-APP 2026-03-09 2026-04-08 2026-04-08 | ten days never began | Amica v. EOIR
    """
  )
}
