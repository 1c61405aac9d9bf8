extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let reviewsTable = table(
    """
    POCR-YEAR 2024-06-26 2025-06-26 2025-06-26 | an open day | 8 CFR 241.4(k)(2)(iii)
    POCR-YEAR 2028-06-02 2029-06-02 2029-06-02 | Saturday | 8 CFR 241.4(k)(2)(iii)
    POCR-YEAR 2029-12-25 2030-12-25 2030-12-25 | Christmas | 8 CFR 241.4(k)(2)(iii)
    POCR-YEAR 2028-02-29 2029-02-28 2029-02-28 | from 29 February | 8 CFR 241.4(k)(2)(iii)
    POCR-YEAR 2025-01-30 2026-01-30 2026-01-30 | over New Year | 8 CFR 241.4(k)(2)(iii)
    OSUP-INT 2027-10-03 2027-10-05 2027-10-05 | an open day | 8 CFR 241.4(l)(1)
    OSUP-INT 2025-11-13 2025-11-15 2025-11-15 | Saturday | 8 CFR 241.4(l)(1)
    OSUP-INT 2028-01-15 2028-01-17 2028-01-17 | King's birthday | 8 CFR 241.4(l)(1)
    OSUP-INT 2028-02-27 2028-02-29 2028-02-29 | to 29 February | 8 CFR 241.4(l)(1)
    OSUP-INT 2028-12-31 2029-01-02 2029-01-02 | over New Year | 8 CFR 241.4(l)(1)
    REQ-AGAIN 2026-11-28 2027-05-28 2027-05-28 | an open day | 8 CFR 241.13(j)
    REQ-AGAIN 2029-08-02 2030-02-02 2030-02-02 | Saturday | 8 CFR 241.13(j)
    REQ-AGAIN 2027-01-05 2027-07-05 2027-07-05 | Independence Day | 8 CFR 241.13(j)
    REQ-AGAIN 2024-02-29 2024-08-29 2024-08-29 | from 29 February | 8 CFR 241.13(j)
    REQ-AGAIN 2025-09-10 2026-03-10 2026-03-10 | over New Year | 8 CFR 241.13(j)
    PASSPORT 2029-08-02 2029-08-02 2029-08-02 | an open day | the passport
    PASSPORT 2024-01-13 2024-01-13 2024-01-13 | Saturday | the passport
    PASSPORT 2025-01-01 2025-01-01 2025-01-01 | New Year's Day | the passport
    TD-REPLY 2025-05-30 2025-07-29 2025-07-29 | an open day | Zadvydas v. Davis (2001)
    TD-REPLY 2024-04-09 2024-06-08 2024-06-08 | Saturday | Zadvydas v. Davis (2001)
    TD-REPLY 2029-05-05 2029-07-04 2029-07-04 | Independence Day | Zadvydas v. Davis (2001)
    TD-REPLY 2027-12-31 2028-02-29 2028-02-29 | to 29 February | Zadvydas v. Davis (2001)
    TD-REPLY 2027-12-09 2028-02-07 2028-02-07 | over New Year | Zadvydas v. Davis (2001)
    """
  )
}
