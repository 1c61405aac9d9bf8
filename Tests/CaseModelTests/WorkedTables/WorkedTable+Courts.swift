extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let courtsTable = table(
    """
    BRIEF-40 2029-03-01 2029-04-10 2029-04-10 | an open day | FRAP 31(a)(1)
    BRIEF-40 2029-03-05 2029-04-14 2029-04-16 | Saturday | FRAP 31(a)(1)
    BRIEF-40 2028-11-14 2028-12-24 2028-12-26 | Sunday | FRAP 31(a)(1)
    BRIEF-40 2027-09-01 2027-10-11 2027-10-12 | Columbus Day | FRAP 31(a)(1)
    BRIEF-40 2028-01-20 2028-02-29 2028-02-29 | to 29 February | FRAP 31(a)(1)
    BRIEF-40 2024-11-23 2025-01-02 2025-01-02 | over New Year | FRAP 31(a)(1)
    REHEAR 2028-08-22 2028-10-06 2028-10-06 | an open day | FRAP 40(d)(1)
    REHEAR 2029-12-12 2030-01-26 2030-01-28 | Saturday | FRAP 40(d)(1)
    REHEAR 2026-05-07 2026-06-21 2026-06-22 | Sunday | FRAP 40(d)(1)
    REHEAR 2026-09-27 2026-11-11 2026-11-12 | Veterans Day | FRAP 40(d)(1)
    REHEAR 2024-01-15 2024-02-29 2024-02-29 | to 29 February | FRAP 40(d)(1)
    REHEAR 2026-12-18 2027-02-01 2027-02-01 | over New Year | FRAP 40(d)(1)
    CERT 2026-05-15 2026-08-13 2026-08-13 | an open day | 28 USC 2101(c)
    CERT 2024-08-04 2024-11-02 2024-11-04 | Saturday | 28 USC 2101(c)
    CERT 2026-03-30 2026-06-28 2026-06-29 | Sunday | 28 USC 2101(c)
    CERT 2024-11-19 2025-02-17 2025-02-18 | Washington's birthday | 28 USC 2101(c)
    CERT 2027-12-01 2028-02-29 2028-02-29 | to 29 February | 28 USC 2101(c)
    CERT 2028-12-26 2029-03-26 2029-03-26 | over New Year | 28 USC 2101(c)
    EAJA 2027-12-13 2028-01-12 2028-01-12 | an open day | 28 USC 2412(d)(1)(B)
    EAJA 2024-08-22 2024-09-21 2024-09-23 | Saturday | 28 USC 2412(d)(1)(B)
    EAJA 2029-06-15 2029-07-15 2029-07-16 | Sunday | 28 USC 2412(d)(1)(B)
    EAJA 2026-01-17 2026-02-16 2026-02-17 | Washington's birthday | 28 USC 2412(d)(1)(B)
    EAJA 2028-01-30 2028-02-29 2028-02-29 | to 29 February | 28 USC 2412(d)(1)(B)
    EAJA 2029-12-26 2030-01-25 2030-01-25 | over New Year | 28 USC 2412(d)(1)(B)
    """
  )
}
