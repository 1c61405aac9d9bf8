extension DaySpan {
  /// Reads a day, a month, a year, a count of days from now, or two of these with dots between.
  init?(_ word: String) {
    let ends = word.splitRange()
    guard let low = DaySpan.single(ends.low), let high = DaySpan.single(ends.high) else {
      return nil
    }
    self.init(low.first, high.last)
  }

  private static func single(_ text: Substring) -> DaySpan? {
    switch text.lowercased() {
    case "today", "now": DaySpan(.fromNow(0), .fromNow(0))
    case "tomorrow": DaySpan(.fromNow(1), .fromNow(1))
    case "yesterday": DaySpan(.fromNow(-1), .fromNow(-1))
    default: relative(text) ?? calendar(text)
    }
  }

  private static func relative(_ text: Substring) -> DaySpan? {
    guard text.last == "d" || text.last == "D", let days = Int(text.dropLast()),
      abs(days) < 100_000
    else { return nil }
    return DaySpan(.fromNow(days), .fromNow(days))
  }

  private static func calendar(_ text: Substring) -> DaySpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), parts.first?.count == 4 else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
    let month = numbers.count > 1 ? numbers[1] : 1
    guard let first = Day(year: numbers[0], month: month, day: numbers.count > 2 ? numbers[2] : 1)
    else { return nil }
    return DaySpan(.fixed(first), .fixed(last(first, parts: numbers.count)))
  }

  private static func last(_ first: Day, parts: Int) -> Day {
    let year = first.parts.year
    switch parts {
    case 1: return first + (Day.daysIn(month: 2, of: year) == 29 ? 365 : 364)
    case 2: return first + (Day.daysIn(month: first.parts.month, of: year) - 1)
    default: return first
    }
  }
}
