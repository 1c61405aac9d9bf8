extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let responsesTable = table(
    """
    BIA-RESP 2026-03-19 2026-04-01 2026-04-01 | an open day | 8 CFR 1003.2(g)(3)
    BIA-RESP 2028-02-13 2028-02-26 2028-02-28 | Saturday | 8 CFR 1003.2(g)(3)
    BIA-RESP 2028-05-22 2028-06-04 2028-06-05 | Sunday | 8 CFR 1003.2(g)(3)
    BIA-RESP 2026-08-25 2026-09-07 2026-09-08 | Labor Day | 8 CFR 1003.2(g)(3)
    BIA-RESP 2024-02-16 2024-02-29 2024-02-29 | to 29 February | 8 CFR 1003.2(g)(3)
    BIA-RESP 2027-12-24 2028-01-06 2028-01-06 | over New Year | 8 CFR 1003.2(g)(3)
    MOT-RESP 2026-12-04 2026-12-14 2026-12-14 | an open day | Practice Manual 3.1(b)
    MOT-RESP 2024-07-24 2024-08-03 2024-08-05 | Saturday | Practice Manual 3.1(b)
    MOT-RESP 2026-05-28 2026-06-07 2026-06-08 | Sunday | Practice Manual 3.1(b)
    MOT-RESP 2029-12-15 2029-12-25 2029-12-26 | Christmas | Practice Manual 3.1(b)
    MOT-RESP 2028-02-19 2028-02-29 2028-02-29 | to 29 February | Practice Manual 3.1(b)
    MOT-RESP 2026-12-28 2027-01-07 2027-01-07 | over New Year | Practice Manual 3.1(b)
    PRETERMIT 2025-02-01 2025-02-11 2025-02-11 | an open day | Practice Manual 3.1(b)
    PRETERMIT 2025-10-22 2025-11-01 2025-11-03 | Saturday | Practice Manual 3.1(b)
    PRETERMIT 2029-01-04 2029-01-14 2029-01-16 | Sunday | Practice Manual 3.1(b)
    PRETERMIT 2024-06-24 2024-07-04 2024-07-05 | Independence Day | Practice Manual 3.1(b)
    PRETERMIT 2028-02-19 2028-02-29 2028-02-29 | to 29 February | Practice Manual 3.1(b)
    PRETERMIT 2024-12-27 2025-01-06 2025-01-06 | over New Year | Practice Manual 3.1(b)
    CALL-UP 2029-02-09 2029-02-09 2029-02-09 | an open day | 8 CFR 1003.31(h)
    CALL-UP 2027-05-08 2027-05-08 2027-05-08 | Saturday | 8 CFR 1003.31(h)
    CALL-UP 2025-05-26 2025-05-26 2025-05-26 | Memorial Day | 8 CFR 1003.31(h)
    FIRST-HEARING 2024-10-21 2024-10-31 2024-10-31 | an open day | INA 239(b)(1)
    FIRST-HEARING 2024-08-07 2024-08-17 2024-08-17 | Saturday | INA 239(b)(1)
    FIRST-HEARING 2028-12-22 2029-01-01 2029-01-01 | New Year's Day | INA 239(b)(1)
    FIRST-HEARING 2028-02-19 2028-02-29 2028-02-29 | to 29 February | INA 239(b)(1)
    FIRST-HEARING 2028-12-23 2029-01-02 2029-01-02 | over New Year | INA 239(b)(1)
    """
  )
}
