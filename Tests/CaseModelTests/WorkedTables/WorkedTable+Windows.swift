extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let windowsTable = table(
    """
    BIA-APP 2028-11-23 2028-12-23 2028-12-26 | Saturday | 8 CFR 1003.38(b)
    BIA-APP 2024-09-13 2024-10-13 2024-10-15 | Sunday | 8 CFR 1003.38(b)
    BIA-APP 2026-04-25 2026-05-25 2026-05-26 | Memorial Day | 8 CFR 1003.38(b)
    BIA-APP 2028-11-25 2028-12-25 2028-12-26 | Christmas | 8 CFR 1003.38(b)
    MTR 2024-10-06 2025-01-04 2025-01-06 | Saturday | INA 240(c)(7)
    MTR 2027-12-13 2028-03-12 2028-03-13 | Sunday | INA 240(c)(7)
    MTR 2027-07-13 2027-10-11 2027-10-12 | Columbus Day | INA 240(c)(7)
    MTR 2024-09-26 2024-12-25 2024-12-26 | Christmas | INA 240(c)(7)
    RECON 2027-10-21 2027-11-20 2027-11-22 | Saturday | INA 240(c)(6)
    RECON 2028-03-17 2028-04-16 2028-04-17 | Sunday | INA 240(c)(6)
    RECON 2024-11-25 2024-12-25 2024-12-26 | Christmas | INA 240(c)(6)
    RECON 2024-04-27 2024-05-27 2024-05-28 | Memorial Day | INA 240(c)(6)
    PFR 2024-04-04 2024-05-04 2024-05-06 | Saturday | INA 242(b)(1)
    PFR 2029-06-22 2029-07-22 2029-07-23 | Sunday | INA 242(b)(1)
    PFR 2026-04-25 2026-05-25 2026-05-26 | Memorial Day | INA 242(b)(1)
    PFR 2028-10-11 2028-11-10 2028-11-13 | Veterans Day | INA 242(b)(1)
    MTR-IA-180 2025-08-18 2026-02-14 2026-02-17 | Saturday | INA 240(b)(5)(C)(i)
    MTR-IA-180 2026-05-19 2026-11-15 2026-11-16 | Sunday | INA 240(b)(5)(C)(i)
    MTR-IA-180 2025-01-05 2025-07-04 2025-07-07 | Independence Day | INA 240(b)(5)(C)(i)
    MTR-IA-180 2028-12-21 2029-06-19 2029-06-20 | Juneteenth | INA 240(b)(5)(C)(i)
    MTR-VAWA 2029-02-21 2030-02-21 2030-02-21 | an open day | INA 240(c)(7)(C)(iv)
    MTR-VAWA 2028-05-12 2029-05-12 2029-05-14 | Saturday | INA 240(c)(7)(C)(iv)
    MTR-VAWA 2026-01-03 2027-01-03 2027-01-04 | Sunday | INA 240(c)(7)(C)(iv)
    MTR-VAWA 2024-05-26 2025-05-26 2025-05-27 | Memorial Day | INA 240(c)(7)(C)(iv)
    MTR-VAWA 2024-02-29 2025-02-28 2025-02-28 | from 29 February | INA 240(c)(7)(C)(iv)
    MTR-VAWA 2028-02-07 2029-02-07 2029-02-07 | over New Year | INA 240(c)(7)(C)(iv)
    """
  )
}
