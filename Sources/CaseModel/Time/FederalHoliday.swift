/// The legal holidays of the federal government.
///
/// > Source: 5 USC 6103(a), and (b) for the day observed: a holiday on a Saturday is observed on
/// the Friday before, one on a Sunday on the Monday after (Executive Order 11582).
public enum FederalHoliday: String, CaseIterable, Sendable {
  case newYear = "New Year's Day"
  case king = "Birthday of Martin Luther King, Jr."
  case washington = "Washington's Birthday"
  case memorial = "Memorial Day"
  case juneteenth = "Juneteenth"
  case independence = "Independence Day"
  case labor = "Labor Day"
  case columbus = "Columbus Day"
  case veterans = "Veterans Day"
  case thanksgiving = "Thanksgiving Day"
  case christmas = "Christmas Day"

  /// The first year each holiday was one; days before it are working days.
  ///
  /// > Source: Public Laws 98-144 (King, observed from 1986) and 117-17 (Juneteenth, from 2021).
  private var firstYear: Int {
    switch self {
    case .king: 1986
    case .juneteenth: 2021
    default: 1971
    }
  }

  /// The day itself in a year, before any shift to the day observed.
  func day(in year: Int) -> Day? {
    guard year >= firstYear else { return nil }
    return switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .king: .nth(3, .monday, month: 1, year: year)
    case .washington: .nth(3, .monday, month: 2, year: year)
    case .memorial: .last(.monday, month: 5, year: year)
    case .juneteenth: Day(year: year, month: 6, day: 19)
    case .independence: Day(year: year, month: 7, day: 4)
    case .labor: .nth(1, .monday, month: 9, year: year)
    case .columbus: .nth(2, .monday, month: 10, year: year)
    case .veterans: Day(year: year, month: 11, day: 11)
    case .thanksgiving: .nth(4, .thursday, month: 11, year: year)
    case .christmas: Day(year: year, month: 12, day: 25)
    }
  }

  /// The day on which offices close for the holiday.
  func observed(in year: Int) -> Day? {
    guard let day = day(in: year) else { return nil }
    return switch day.weekday {
    case .saturday: day - 1
    case .sunday: day + 1
    default: day
    }
  }

  /// The holiday observed on a day; none on a working day.
  public static func observed(on day: Day) -> FederalHoliday? {
    let parts = day.parts
    if parts.month == 12, parts.day == 31 {
      return newYear.observed(in: parts.year + 1) == day ? .newYear : nil
    }
    return byMonth[parts.month - 1].first { $0.observed(in: parts.year) == day }
  }

  /// The holidays of each month, January first; only New Year's Day is ever observed in another.
  private static let byMonth: [[FederalHoliday]] = [
    [.newYear, .king], [.washington], [], [], [.memorial], [.juneteenth], [.independence], [],
    [.labor], [.columbus], [.veterans, .thanksgiving], [.christmas],
  ]
}

extension Day {
  /// Whether federal offices are closed: a Saturday, a Sunday or an observed legal holiday.
  public var isClosedDay: Bool {
    weekday == .saturday || weekday == .sunday || FederalHoliday.observed(on: self) != nil
  }

  /// The day itself, or the next one on which federal offices are open.
  public var rolledForward: Day {
    var day = self
    while day.isClosedDay { day = day + 1 }
    return day
  }

  fileprivate static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> Day? {
    guard var day = Day(year: year, month: month, day: 1) else { return nil }
    while day.weekday != weekday { day = day + 1 }
    return day + 7 * (count - 1)
  }

  fileprivate static func last(_ weekday: Weekday, month: Int, year: Int) -> Day? {
    guard var day = Day(year: year, month: month, day: daysIn(month: month, of: year)) else {
      return nil
    }
    while day.weekday != weekday { day = day - 1 }
    return day
  }
}
