extension DaySpan {
  /// Reads a day, a month, a quarter, a year, a fiscal year, a period such as `thisweek`, a count
  /// of days or weeks from now, or two of these with dots between; nil if the word is none of them.
  init?(_ word: String) {
    let ends = word.splitRange()
    guard let low = DaySpan.single(ends.low), let high = DaySpan.single(ends.high) else {
      return nil
    }
    self.init(low.first, high.last)
  }

  private static func single(_ text: Substring) -> DaySpan? {
    let text = text.lowercased()
    switch text {
    case "today", "now": return DaySpan(.fromNow(0), .fromNow(0))
    case "tomorrow": return DaySpan(.fromNow(1), .fromNow(1))
    case "yesterday": return DaySpan(.fromNow(-1), .fromNow(-1))
    default:
      return period(text) ?? relative(text) ?? fiscal(text) ?? quarter(text) ?? calendar(text)
        ?? american(text)
    }
  }

  /// Reads `week`, `thisweek`, `next-month`, `lastfy`.
  private static func period(_ text: String) -> DaySpan? {
    let text = text.filter { $0 != "-" && $0 != " " && $0 != "_" }
    let starts = [("this", 0), ("next", 1), ("last", -1), ("", 0)]
    for (start, count) in starts where text.hasPrefix(start) {
      let name = text.dropFirst(start.count)
      let word = name == "fiscalyear" ? "fy" : String(name)
      guard let period = CalendarPeriod(rawValue: word) else { continue }
      return DaySpan(.first(period, count), .last(period, count))
    }
    return nil
  }

  private static func relative(_ text: String) -> DaySpan? {
    days(text[...]).map { DaySpan(.fromNow($0.count), .fromNow($0.count)) }
  }

  /// Reads `30d`, `-2w`, or a number of at most three digits, as days from now.
  static func days(_ text: Substring) -> (count: Int, hasUnit: Bool)? {
    let unit = ["d": 1, "w": 7][text.suffix(1).lowercased()]
    let digits = unit == nil ? text : text.dropLast()
    let isShort = digits.drop { "+-".contains($0) }.count <= (unit == nil ? 3 : 5)
    guard isShort, digits.last?.isASCIIDigit == true, let count = Int(digits) else { return nil }
    return (count * (unit ?? 1), unit != nil)
  }

  /// Reads a count of days or weeks as the span between then and now; nil if the word is none.
  ///
  /// Both ends are included. Without a sign it lies where the field's days lie.
  init?(within word: String, looksAhead: Bool) {
    guard let days = DaySpan.days(word[...]) else { return nil }
    let isSigned = word.hasPrefix("+") || word.hasPrefix("-")
    let count = isSigned || looksAhead ? days.count : -days.count
    self.init(.fromNow(min(count, 0)), .fromNow(max(count, 0)))
  }

  /// Reads `FY2024`, `FY24`, `FY2024-Q1`.
  private static func fiscal(_ text: String) -> DaySpan? {
    guard text.hasPrefix("fy") else { return nil }
    let parts = text.dropFirst(2).split(separator: "q", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let year = year(parts[0].filter { $0 != "-" }) else {
      return nil
    }
    guard parts.count == 2 else { return months(year * 12 - 3, 12) }
    guard let quarter = Int(parts[1]), (1...4).contains(quarter) else { return nil }
    return months(year * 12 - 3 + (quarter - 1) * 3, 3)
  }

  /// Reads `2026-Q4` or `2026Q4`, a quarter of the calendar year.
  private static func quarter(_ text: String) -> DaySpan? {
    let parts = text.split(separator: "q", omittingEmptySubsequences: false)
    guard parts.count == 2, let quarter = Int(parts[1]), (1...4).contains(quarter),
      let year = year(parts[0].filter { $0 != "-" })
    else { return nil }
    return months(year * 12 + (quarter - 1) * 3, 3)
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.allSatisfy(\.isASCIIDigit), let year = Int(text) else { return nil }
    switch text.count {
    case 2: return year + (year < 70 ? 2000 : 1900)
    case 4: return (1...9998).contains(year) ? year : nil
    default: return nil
    }
  }

  /// Months from one counted since year 0.
  private static func months(_ first: Int, _ count: Int) -> DaySpan {
    let end = CalendarPeriod.month(first + count) - 1
    return DaySpan(.fixed(CalendarPeriod.month(first)), .fixed(end))
  }

  /// Reads `2026`, `2026-12`, `2026-12-01`.
  private static func calendar(_ text: String) -> DaySpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard parts.first?.count == 4, numbers.count == parts.count else { return nil }
    return span(year: numbers[0], Array(numbers.dropFirst()))
  }

  /// Reads `12/2026` and `12/1/2026`, the month first.
  private static func american(_ text: String) -> DaySpan? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard parts.count >= 2, parts.last?.count == 4, numbers.count == parts.count,
      let year = numbers.last
    else { return nil }
    return span(year: year, Array(numbers.dropLast()))
  }

  private static func span(year: Int, _ rest: [Int]) -> DaySpan? {
    guard (1...9999).contains(year) else { return nil }
    switch rest.count {
    case 0:
      guard let last = Day(year: year, month: 12, day: 31) else { return nil }
      return DaySpan(.fixed(CalendarPeriod.month(year * 12)), .fixed(last))
    case 1:
      guard (1...12).contains(rest[0]) else { return nil }
      let first = CalendarPeriod.month(year * 12 + rest[0] - 1)
      return DaySpan(.fixed(first), .fixed(first + (Day.daysIn(month: rest[0], of: year) - 1)))
    case 2:
      guard let day = Day(year: year, month: rest[0], day: rest[1]) else { return nil }
      return DaySpan(.fixed(day), .fixed(day))
    default: return nil
    }
  }
}
