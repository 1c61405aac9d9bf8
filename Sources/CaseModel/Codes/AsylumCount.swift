/// What an adjournment does to the count of days for an asylum work permit.
///
/// > Source: EOIR shared appendix O, as read for the codes of `stops`, `runs` and `neutral`. What
/// the others do is in the column `asy_clk_stat` of a release's own `tblAdjournmentcodes`, which no
/// copy at hand has; until a release brings it they are counted through, and a reason says so.
public enum AsylumCount: Hashable, Sendable {
  /// The applicant's own delay: the count is stopped until the next hearing.
  case stops
  /// Not the applicant's delay.
  case runs
  /// Neither: the count goes on as it was.
  case neutral
  /// Not established.
  case notKnown
  /// A code of no list, or none.
  case unlisted

  /// Reads an adjournment code.
  public init(_ code: String) {
    self = AsylumCount.readings[code] ?? .unlisted
  }

  /// The codes of a reading.
  static func codes(of count: AsylumCount) -> Set<String> {
    Set(readings.filter { $0.value == count }.keys)
  }

  private static let readings: [String: AsylumCount] = {
    let lists: [(AsylumCount, String)] = [
      (.stops, "01 02 8A 8B"),
      (.runs, "1A 1B 03 3A 04 4A 4B 4C 4E 4F 7A 09 9A"),
      (.neutral, "5A 5D 9B"),
      (
        .notKnown,
        """
        05 06 07 08 10 11 12 13 14 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 \
        37 38 39 3B 40 41 42 43 44 45 46 47 48 49 4D 50 51 52 53 54 55 56 57 58 59 5B 5C 60 61 62 \
        63 64 74 7B 7C 7D 7E 7F 7G 7H 96 97 98 99 9C 9V AB AS CA CB DD IA IB MR OT PD RD RE RO RR \
        SR ST SU TQ WA
        """,
      ),
    ]
    let pairs = lists.flatMap { count, codes in
      codes.split(separator: " ").map { (String($0), count) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
