extension Language {
  /// Returns a day in full, such as `Monday, December 14, 2026` or `2026年12月14日 星期一`.
  ///
  /// > Units: Month and day of the month from 1; weekday from 0, which is Monday.
  public func day(year: Int, month: Int, day: Int, weekday: Int) -> String {
    text(
      "{1}, {2} {3}, {4}",
      text(Language.weekdays[weekday]),
      text(Language.months[month - 1]),
      String(day),
      String(year),
    )
  }

  /// Returns a time of day, such as `8:30 a.m.` or `上午 8:30`.
  ///
  /// > Units: Minutes since midnight.
  public func time(_ minutes: Int) -> String {
    let hour = minutes / 60
    let minute = minutes % 60 < 10 ? "0\(minutes % 60)" : "\(minutes % 60)"
    let clock = "\((hour + 11) % 12 + 1):\(minute)"
    return text(hour < 12 ? "{1} a.m." : "{1} p.m.", clock)
  }

  /// The days of the week in English, Monday first.
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The months in English.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
