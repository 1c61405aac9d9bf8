/// A day of the Gregorian calendar, without time of day or time zone.
///
/// Court files are kept in days, and a day never moves with the zone it is read in. The docket
/// stores the number itself: it orders, subtracts and indexes as an integer.
///
/// > Units: Whole days since 1970-01-01, which is day 0; earlier days are negative.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Makes a day from its number.
  public init(number: Int32) {
    self.number = number
  }

  /// Makes a day from its calendar parts, or nil if no such day exists.
  ///
  /// > Units: Year 1 to 9999, month from 1, day of the month from 1.
  ///
  /// > Source: Day counts by the 400-year era method of the proleptic Gregorian calendar.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysIn(month: month, of: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Whether the first day comes before the second.
  public static func < (first: Day, second: Day) -> Bool {
    first.number < second.number
  }

  /// Returns the day a number of days later, or earlier where the number is negative.
  public static func + (day: Day, days: Int) -> Day {
    Day(number: day.number + Int32(days))
  }

  /// Returns the day a number of days earlier.
  public static func - (day: Day, days: Int) -> Day {
    day + -days
  }

  /// Returns the days from the second day to the first; negative where the first is earlier.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// Returns how many days a month has.
  ///
  /// > Units: Month from 1 to 12.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
