extension Day {
  /// The day taken apart.
  public struct Parts: Hashable, Sendable {
    /// The year, such as 2026.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int
  }

  /// The year, month and day of the month.
  public var parts: Parts {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return Parts(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The year the day falls in.
  public var year: Int { parts.year }

  /// The federal fiscal year the day falls in.
  ///
  /// > Source: 31 USC 1102: from 1 October to 30 September, named for the year it ends in.
  public var fiscalYear: Int {
    let parts = parts
    return parts.month >= 10 ? parts.year + 1 : parts.year
  }

  /// The first day of the month the day falls in.
  public var firstOfMonth: Day { self - (parts.day - 1) }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (Int(number) % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// A day of the week, Monday first.
  public enum Weekday: String, CaseIterable, Sendable {
    case monday = "Mon"
    case tuesday = "Tue"
    case wednesday = "Wed"
    case thursday = "Thu"
    case friday = "Fri"
    case saturday = "Sat"
    case sunday = "Sun"
  }
}
