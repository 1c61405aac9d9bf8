/// Expressions that SQLite and DuckDB both understand, and answer alike.
///
/// DuckDB reads a view of an attached SQLite file by parsing its text as its own SQL. SQLite's
/// `date()` and `time()` mean something else there, and `/` divides without rounding. Whole
/// numbers, shifts, remainders, `substr`, `CASE` and `||` are the same in both.
enum PortableSQL {
  /// A day of a column as an ISO date, such as `2026-11-24`.
  ///
  /// Right from the year 1583 to 9999; tests compare every day with SQLite's own `date()`.
  ///
  /// > Units: The column holds days since 1970-01-01.
  /// > Source: C. Neri, L. Schneider, "Euclidean affine functions and their application to calendar
  /// > algorithms", Software: Practice and Experience 53 (2023): the calendar of years that begin
  /// > in March, by multiplications and shifts.
  static func date(_ column: String) -> String {
    let quarters = "(4 * (\(column) + 719468) + 3)"
    let century = "((\(quarters) * 30103606) >> 42)"
    let dayOfCentury = "((\(quarters) % 146097) >> 2)"
    let year = "(((4 * \(dayOfCentury) + 3) * 2939745) >> 32)"
    let dayOfYear = "(\(dayOfCentury) - ((1461 * \(year)) >> 2))"
    let months = "(2141 * \(dayOfYear) + 197913)"
    // From 3 for March to 14 for February.
    let month = "(\(months) >> 16)"
    let day = "(((\(months) % 65536) * 31345) >> 26)"
    let parts = [
      digits(4, "100 * \(century) + \(year) + ((\(month) + 3) >> 4)"),
      digits(2, "((\(month) - 1) % 12) + 1"), digits(2, "\(day) + 1"),
    ]
    return text(parts.joined(separator: " || '-' || "))
  }

  /// A time of day of a column, such as `09:30`.
  ///
  /// > Units: The column holds minutes since midnight.
  static func time(_ column: String) -> String {
    text("\(digits(2, "((\(column) * 34953) >> 21)")) || ':' || \(digits(2, "\(column) % 60"))")
  }

  /// A number with leading zeros.
  private static func digits(_ count: Int, _ number: String) -> String {
    let zeros = String(repeating: "0", count: count)
    return "substr(CAST(1\(zeros) + \(number) AS VARCHAR), 2)"
  }

  /// Tells other tools that the expression is text.
  private static func text(_ expression: String) -> String { "CAST(\(expression) AS TEXT)" }
}
