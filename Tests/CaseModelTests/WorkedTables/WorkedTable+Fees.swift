extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let feesTable = table(
    """
    FEE-ASY 2026-04-20 2026-05-20 2026-05-20 | an open day | Pub. L. 119-21, 100009
    FEE-ASY 2028-05-11 2028-06-10 2028-06-10 | Saturday | Pub. L. 119-21, 100009
    FEE-ASY 2027-11-24 2027-12-24 2027-12-24 | Christmas | Pub. L. 119-21, 100009
    FEE-ASY 2028-01-30 2028-02-29 2028-02-29 | to 29 February | Pub. L. 119-21, 100009
    FEE-ASY 2025-12-21 2026-01-20 2026-01-20 | over New Year | Pub. L. 119-21, 100009
    FEE-COURT 2026-09-18 2026-09-18 2026-09-18 | an open day | EOIR PM 26-01
    FEE-COURT 2029-10-13 2029-10-13 2029-10-13 | Saturday | EOIR PM 26-01
    FEE-COURT 2028-02-21 2028-02-21 2028-02-21 | Washington's birthday | EOIR PM 26-01
    """
  )
}
