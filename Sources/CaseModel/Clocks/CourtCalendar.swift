/// The days courts and the Board are closed: weekends, federal holidays, and closures on record.
///
/// > Source: 5 USC 6103 for holidays; a closure by weather or order extends a period to the next
/// open day (general knowledge, verify).
public struct CourtCalendar: Hashable, Sendable {
  /// Closures beyond weekends and holidays, with what they were for.
  public var closures: [Day: String]

  /// Makes a calendar; without closures it has weekends and federal holidays.
  public init(closures: [Day: String] = [:]) {
    self.closures = closures
  }

  /// Returns why a day is closed; nil if it is open.
  public func closure(on day: Day) -> String? {
    if let reason = closures[day] { return reason }
    if let holiday = FederalHoliday.observed(on: day) { return holiday.rawValue }
    switch day.weekday {
    case .saturday: return "Saturday"
    case .sunday: return "Sunday"
    default: return nil
    }
  }

  /// Returns the day a number of open days later, or earlier if it is negative.
  func openDays(_ count: Int, from day: Day) -> Day {
    let step = count < 0 ? -1 : 1
    var day = day
    var left = abs(count)
    while left > 0 {
      day = day + step
      if closure(on: day) == nil { left -= 1 }
    }
    return day
  }

  /// Returns whether a day is closed, without saying why.
  func isClosed(_ day: Day) -> Bool {
    day.isClosedDay || !closures.isEmpty && closures[day] != nil
  }

  /// Returns the first open day on or after a day.
  func openDay(onOrAfter day: Day) -> Day {
    var day = day
    while isClosed(day) { day = day + 1 }
    return day
  }

  /// Returns each step from a day to the next open one, with why it was taken.
  func rolls(from day: Day) -> [ClockRoll] {
    var rolls: [ClockRoll] = []
    var day = day
    while let reason = closure(on: day) {
      rolls.append(ClockRoll(from: day, to: day + 1, reason: reason))
      day = day + 1
    }
    return rolls
  }

  /// Returns the last open day on or before a day.
  func openDay(onOrBefore day: Day) -> Day {
    var day = day
    while closure(on: day) != nil { day = day - 1 }
    return day
  }
}

/// One step by which a closed day moved a deadline.
public struct ClockRoll: Hashable, Sendable {
  /// The closed day.
  public let from: Day
  /// The day after it.
  public let to: Day
  /// Why it is closed.
  public let reason: String
}
