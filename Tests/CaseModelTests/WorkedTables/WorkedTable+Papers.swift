extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let papersTable = table(
    """
    FILE-INDIV 2029-11-16 2029-10-17 2029-10-17 | an open day | Manual 3.1(b)
    FILE-INDIV 2028-04-17 2028-03-18 2028-03-20 safer 2028-03-17 | Saturday | Manual 3.1(b)
    FILE-INDIV 2028-03-28 2028-02-27 2028-02-28 safer 2028-02-25 | Sunday | Manual 3.1(b)
    FILE-INDIV 2027-01-31 2027-01-01 2027-01-04 safer 2026-12-31 | New Year's Day | Manual 3.1(b)
    FILE-INDIV 2028-03-30 2028-02-29 2028-02-29 | to 29 February | Manual 3.1(b)
    FILE-INDIV 2029-01-13 2028-12-14 2028-12-14 | over New Year | Manual 3.1(b)
    FILE-MASTER 2025-05-27 2025-05-12 2025-05-12 | an open day | Manual 3.1(b)
    FILE-MASTER 2028-07-23 2028-07-08 2028-07-10 safer 2028-07-07 | Saturday | Manual 3.1(b)
    FILE-MASTER 2026-04-13 2026-03-29 2026-03-30 safer 2026-03-27 | Sunday | Manual 3.1(b)
    FILE-MASTER 2029-06-12 2029-05-28 2029-05-29 safer 2029-05-25 | Memorial Day | Manual 3.1(b)
    FILE-MASTER 2028-03-15 2028-02-29 2028-02-29 | to 29 February | Manual 3.1(b)
    FILE-MASTER 2026-01-14 2025-12-30 2025-12-30 | over New Year | Manual 3.1(b)
    ASY-1Y 2025-09-01 2026-09-01 2026-09-01 | an open day | INA 208(a)(2)(B)
    ASY-1Y 2024-12-13 2025-12-13 2025-12-15 | Saturday | INA 208(a)(2)(B)
    ASY-1Y 2027-01-16 2028-01-16 2028-01-18 | Sunday | INA 208(a)(2)(B)
    ASY-1Y 2028-06-19 2029-06-19 2029-06-20 | Juneteenth | INA 208(a)(2)(B)
    ASY-1Y 2024-02-29 2025-02-28 2025-02-28 | from 29 February | INA 208(a)(2)(B)
    ASY-1Y 2029-11-05 2030-11-05 2030-11-05 | over New Year | INA 208(a)(2)(B)
    """
  )
}
