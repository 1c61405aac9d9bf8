/// A stretch of days, fixed or counted from the as-of day.
public struct DaySpan: Hashable, Sendable {
  /// The first day.
  public let first: DayMark
  /// The last day.
  public let last: DayMark

  init(_ first: DayMark, _ last: DayMark) {
    self.first = first
    self.last = last
  }
}

/// A day, fixed or counted from the as-of day.
public enum DayMark: Hashable, Sendable {
  /// A day of the calendar.
  case fixed(Day)
  /// Days after the as-of day; negative before it.
  case fromNow(Int)
  /// The first day of a period that lies some periods after the one of the as-of day.
  case first(CalendarPeriod, Int)
  /// The last day of such a period.
  case last(CalendarPeriod, Int)

  /// Returns the day meant.
  public func day(asOf now: Day) -> Day {
    switch self {
    case .fixed(let day): day
    case .fromNow(let days): now + days
    case .first(let period, let count): period.first(of: now, after: count)
    case .last(let period, let count): period.first(of: now, after: count + 1) - 1
    }
  }
}

/// A period of the calendar a filter can name.
public enum CalendarPeriod: String, CaseIterable, Hashable, Sendable {
  /// From Monday to Sunday.
  case week
  case month
  /// From January, April, July or October.
  case quarter
  case year
  /// The federal fiscal year, from 1 October (31 USC 1102).
  case fiscalYear = "fy"

  /// The first day of the period a number of periods after the one a day lies in.
  func first(of day: Day, after count: Int) -> Day {
    let parts = day.parts
    switch self {
    case .week:
      let weekday = Day.Weekday.allCases.firstIndex(of: day.weekday) ?? 0
      return day - weekday + count * 7
    case .month: return CalendarPeriod.month(parts.year * 12 + parts.month - 1 + count)
    case .quarter:
      return CalendarPeriod.month((parts.year * 4 + (parts.month - 1) / 3 + count) * 3)
    case .year: return CalendarPeriod.month((parts.year + count) * 12)
    case .fiscalYear: return CalendarPeriod.month((day.fiscalYear + count) * 12 - 3)
    }
  }

  /// The first day of a month, by months since year 0.
  static func month(_ number: Int) -> Day {
    let kept = min(max(number, 12), 9999 * 12 + 11)
    return Day(year: kept / 12, month: kept % 12 + 1, day: 1) ?? Day(number: 0)
  }
}
