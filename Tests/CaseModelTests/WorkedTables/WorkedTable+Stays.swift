extension WorkedCase {
  /// Worked deadlines: rule, day 0, the day counted to, the day it ends on.
  static let staysTable = table(
    """
    STAY-END 2025-10-29 2025-10-29 2025-10-29 | an open day | 8 CFR 241.6
    STAY-END 2024-08-24 2024-08-24 2024-08-24 | Saturday | 8 CFR 241.6
    STAY-END 2026-10-12 2026-10-12 2026-10-12 | Columbus Day | 8 CFR 241.6
    """
  )
}
