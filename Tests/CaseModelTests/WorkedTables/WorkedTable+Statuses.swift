extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let statusesTable = table(
    """
    PAROLE-END 2025-08-12 2025-08-12 2025-08-12 | an open day | INA 212(d)(5)(A)
    PAROLE-END 2024-04-13 2024-04-13 2024-04-13 | Saturday | INA 212(d)(5)(A)
    PAROLE-END 2027-01-18 2027-01-18 2027-01-18 | King's birthday | INA 212(d)(5)(A)
    STATUS-END 2025-03-05 2025-03-05 2025-03-05 | an open day | the approval notice
    STATUS-END 2028-12-16 2028-12-16 2028-12-16 | Saturday | the approval notice
    STATUS-END 2028-09-04 2028-09-04 2028-09-04 | Labor Day | the approval notice
    TPS-END 2024-05-10 2024-05-10 2024-05-10 | an open day | INA 244(c)(3)
    TPS-END 2028-07-01 2028-07-01 2028-07-01 | Saturday | INA 244(c)(3)
    TPS-END 2024-12-25 2024-12-25 2024-12-25 | Christmas | INA 244(c)(3)
    TPS-REREG 2026-08-10 2026-08-10 2026-08-10 | an open day | 8 CFR 244.17
    TPS-REREG 2029-01-27 2029-01-27 2029-01-27 | Saturday | 8 CFR 244.17
    TPS-REREG 2027-12-31 2027-12-31 2027-12-31 | New Year's Day | 8 CFR 244.17
    """
  )
}
