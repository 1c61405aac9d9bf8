extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let permitsTable = table(
    """
    EAD-RENEW 2027-10-30 2027-05-03 2027-05-03 | an open day | 8 CFR 274a.13(d)
    EAD-RENEW 2027-11-18 2027-05-22 2027-05-22 | Saturday | 8 CFR 274a.13(d)
    EAD-RENEW 2028-01-01 2027-07-05 2027-07-05 | Independence Day | 8 CFR 274a.13(d)
    EAD-RENEW 2024-08-27 2024-02-29 2024-02-29 | to 29 February | 8 CFR 274a.13(d)
    EAD-RENEW 2025-01-08 2024-07-12 2024-07-12 | over New Year | 8 CFR 274a.13(d)
    EAD-END 2024-01-30 2024-01-30 2024-01-30 | an open day | 8 CFR 274a.14
    EAD-END 2029-02-03 2029-02-03 2029-02-03 | Saturday | 8 CFR 274a.14
    EAD-END 2028-12-25 2028-12-25 2028-12-25 | Christmas | 8 CFR 274a.14
    BIOMETRICS 2027-03-23 2027-03-23 2027-03-23 | an open day | 8 CFR 1003.47(c)
    BIOMETRICS 2028-11-04 2028-11-04 2028-11-04 | Saturday | 8 CFR 1003.47(c)
    BIOMETRICS 2029-01-15 2029-01-15 2029-01-15 | King's birthday | 8 CFR 1003.47(c)
    """
  )
}
