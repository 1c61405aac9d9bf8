extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let presenceTable = table(
    """
    UP-180 2027-08-26 2028-02-22 2028-02-22 | an open day | INA 212(a)(9)(B)(i)(I)
    UP-180 2024-02-05 2024-08-03 2024-08-03 | Saturday | INA 212(a)(9)(B)(i)(I)
    UP-180 2027-04-14 2027-10-11 2027-10-11 | Columbus Day | INA 212(a)(9)(B)(i)(I)
    UP-180 2027-09-02 2028-02-29 2028-02-29 | to 29 February | INA 212(a)(9)(B)(i)(I)
    UP-180 2029-10-26 2030-04-24 2030-04-24 | over New Year | INA 212(a)(9)(B)(i)(I)
    UP-365 2025-12-31 2026-12-31 2026-12-31 | an open day | INA 212(a)(9)(B)(i)(II)
    UP-365 2025-10-31 2026-10-31 2026-10-31 | Saturday | INA 212(a)(9)(B)(i)(II)
    UP-365 2026-05-31 2027-05-31 2027-05-31 | Memorial Day | INA 212(a)(9)(B)(i)(II)
    UP-365 2024-02-29 2025-02-28 2025-02-28 | from 29 February | INA 212(a)(9)(B)(i)(II)
    UP-365 2027-06-30 2028-06-30 2028-06-30 | over New Year | INA 212(a)(9)(B)(i)(II)
    ER-2Y 2028-10-09 2030-10-09 2030-10-09 | an open day | INA 235(b)(1)(A)(iii)
    ER-2Y 2028-07-13 2030-07-13 2030-07-13 | Saturday | INA 235(b)(1)(A)(iii)
    ER-2Y 2024-02-16 2026-02-16 2026-02-16 | Washington's birthday | INA 235(b)(1)(A)(iii)
    ER-2Y 2028-02-29 2030-02-28 2030-02-28 | from 29 February | INA 235(b)(1)(A)(iii)
    ER-2Y 2024-02-13 2026-02-13 2026-02-13 | over New Year | INA 235(b)(1)(A)(iii)
    """
  )
}
