extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let departuresTable = table(
    """
    VD-POST 2024-02-13 2024-04-13 2024-04-15 | Saturday | INA 240B(b)(2)
    VD-POST 2025-09-03 2025-11-02 2025-11-03 | Sunday | INA 240B(b)(2)
    VD-POST 2028-09-11 2028-11-10 2028-11-13 | Veterans Day | INA 240B(b)(2)
    VD-POST 2029-07-05 2029-09-03 2029-09-04 | Labor Day | INA 240B(b)(2)
    VD-PRE 2028-03-24 2028-07-22 2028-07-24 | Saturday | INA 240B(a)(2)
    VD-PRE 2027-08-21 2027-12-19 2027-12-20 | Sunday | INA 240B(a)(2)
    VD-PRE 2026-01-25 2026-05-25 2026-05-26 | Memorial Day | INA 240B(a)(2)
    VD-PRE 2027-10-24 2028-02-21 2028-02-22 | Washington's birthday | INA 240B(a)(2)
    VD-BOND 2026-11-06 2026-11-16 2026-11-16 | an open day | 8 CFR 1240.26(c)(3)
    VD-BOND 2024-07-27 2024-08-02 2024-08-02 | from a Saturday | 8 CFR 1240.26(c)(3)
    VD-BOND 2024-03-24 2024-03-29 2024-03-29 | from a Sunday | 8 CFR 1240.26(c)(3)
    VD-BOND 2028-02-21 2028-02-28 2028-02-28 | from Washington's birthday | 8 CFR 1240.26(c)(3)
    VD-BOND 2028-02-23 2028-03-01 2028-03-01 | over 29 February | 8 CFR 1240.26(c)(3)
    VD-BOND 2026-12-26 2027-01-04 2027-01-04 | over New Year | 8 CFR 1240.26(c)(3)
    BIA-PROOF-VD 2025-04-28 2025-05-28 2025-05-28 | an open day | 8 CFR 1240.26(c)(3)(ii)
    BIA-PROOF-VD 2024-10-31 2024-11-30 2024-12-02 | Saturday | 8 CFR 1240.26(c)(3)(ii)
    BIA-PROOF-VD 2028-12-01 2028-12-31 2029-01-02 | Sunday | 8 CFR 1240.26(c)(3)(ii)
    BIA-PROOF-VD 2027-05-01 2027-05-31 2027-06-01 | Memorial Day | 8 CFR 1240.26(c)(3)(ii)
    BIA-PROOF-VD 2028-01-30 2028-02-29 2028-02-29 | to 29 February | 8 CFR 1240.26(c)(3)(ii)
    BIA-PROOF-VD 2029-12-08 2030-01-07 2030-01-07 | over New Year | 8 CFR 1240.26(c)(3)(ii)
    """
  )
}
