extension Day {
  /// Reads a day as somebody types it; nil if the text is no day, or lies outside the years
  /// a case can have.
  ///
  /// - Parameters:
  ///   - text: `2026-12-01`, `12/1/2026` (month first), `12/1/26`, `14.12.2026` where only
  ///     one order is possible, `20261214`, `14-Dec-26`, `Mon 12/14/2026`, `Dec 14, 2026`,
  ///     `14 de diciembre de 2026`, `2026年12月14日`, `today`, `tomorrow`, `yesterday`, `+30d` or
  ///     `-2w`.
  ///   - today: The day it is.
  public init?(entry text: some StringProtocol, today: Day) {
    let text = Day.withoutWeekday(text.trimmed.lowercased())
    guard
      let day = Day.named(text, today) ?? Day.counted(text, today) ?? Day.written(text, today)
        ?? Day.spelled(text, today),
      (1900...2100).contains(day.year)
    else { return nil }
    self = day
  }

  private static func named(_ text: String, _ today: Day) -> Day? {
    switch text {
    case "today", "now": today
    case "tomorrow": today + 1
    case "yesterday": today - 1
    default: nil
    }
  }

  private static func counted(_ text: String, _ today: Day) -> Day? {
    guard let sign = text.first, "+-".contains(sign), let unit = text.last, "dw".contains(unit)
    else { return nil }
    let digits = text.dropFirst().dropLast()
    guard (1...5).contains(digits.count), digits.allSatisfy(\.isASCIIDigit),
      let count = Int(digits)
    else { return nil }
    return today + count * (unit == "w" ? 7 : 1) * (sign == "-" ? -1 : 1)
  }

  /// A day of digits without the day of the week before it.
  private static func withoutWeekday(_ text: String) -> String {
    let word = text.prefix { $0.isLetter }
    guard !word.isEmpty, weekdays.contains(where: word.hasPrefix) else { return text }
    let rest = text.dropFirst(word.count).drop { " ,.".contains($0) }
    return rest.first?.isASCIIDigit == true ? String(rest) : text
  }

  /// Days with dots have the day first in some countries and the month first in others; they are
  /// read where only one of both can be.
  private static func dotted(_ text: String, _ today: Day) -> Day? {
    let parts = text.filter { $0 != " " }.split(separator: ".")
    guard parts.count == 3 else { return nil }
    if parts[0].count == 4 { return written(parts.joined(separator: "-"), today) }
    guard let first = Int(parts[0]), let second = Int(parts[1]), first > 12 || second > 12 else {
      return nil
    }
    let order = first > 12 ? [1, 0, 2] : [0, 1, 2]
    return written(order.map { parts[$0] }.joined(separator: "/"), today)
  }

  private static func written(_ text: String, _ today: Day) -> Day? {
    if text.contains(".") { return dotted(text, today) }
    if text.count == 8, text.allSatisfy(\.isASCIIDigit) {
      let (year, rest) = (text.prefix(4), text.dropFirst(4))
      return written("\(year)-\(rest.prefix(2))-\(rest.suffix(2))", today)
    }
    let mark: Character = text.contains("/") ? "/" : "-"
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      guard parts[1].count <= 2, parts[2].count <= 2 else { return nil }
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[0].count <= 2, parts[1].count <= 2, let year = fullYear(parts[2], today) else {
      return nil
    }
    return Day(year: year, month: numbers[0], day: numbers[1])
  }

  /// Reads a day whose month is a word, in English or Spanish, or that is written in Chinese.
  private static func spelled(_ text: String, _ today: Day) -> Day? {
    if text.contains("年") {
      let parts = text.split { "年月日号號 ".contains($0) }
      return parts.count == 3 ? written(parts.joined(separator: "-"), today) : nil
    }
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { word in word != "de" && !weekdays.contains { word.hasPrefix($0) } }
    guard words.count == 3, let place = words.firstIndex(where: { month($0) != nil }), place < 2,
      let month = month(words[place])
    else { return nil }
    let ordinal = ["st", "nd", "rd", "th"].first { words[1 - place].hasSuffix($0) }
    let digits = words[1 - place].dropLast(ordinal == nil ? 0 : 2)
    guard digits.count <= 2, digits.allSatisfy(\.isASCIIDigit), let day = Int(digits),
      words[2].allSatisfy(\.isASCIIDigit), let year = fullYear(words[2][...], today)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// How the days of the week begin, which may be before a day.
  private static let weekdays = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "martes", "mie", "jue", "vie", "sab",
    "dom",
  ]

  private static func month(_ word: String) -> Int? {
    let names = [
      ["january", "enero"], ["february", "febrero"], ["march", "marzo"], ["april", "abril"],
      ["may", "mayo"], ["june", "junio"], ["july", "julio"], ["august", "agosto"],
      ["september", "septiembre", "setiembre"], ["october", "octubre"],
      ["november", "noviembre"], ["december", "diciembre"],
    ]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    let found = names.firstIndex { $0.contains { $0.hasPrefix(word) } }
    return found.map { $0 + 1 } ?? (word == "sept" ? 9 : nil)
  }

  /// A year of two digits lies between eighty years ago and twenty ahead.
  private static func fullYear(_ text: Substring, _ today: Day) -> Int? {
    guard let number = Int(text), text.count == 2 || text.count == 4 else { return nil }
    if text.count == 4 { return number }
    let year = today.year / 100 * 100 + number
    return year > today.year + 20 ? year - 100 : year
  }
}

extension FormField {
  /// Reads a time of day as somebody types it, in minutes since midnight.
  static func minutes(_ text: String) -> Int64? {
    var text = text.lowercased().filter { $0 != " " && $0 != "." }
    let half = ["am", "pm"].first { text.hasSuffix($0) }
    if half != nil { text.removeLast(2) }
    guard let (hour, minute) = clock(text, isHalf: half != nil), minute < 60 else { return nil }
    guard let half else { return hour < 24 ? Int64(hour * 60 + minute) : nil }
    guard (1...12).contains(hour) else { return nil }
    return Int64((hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute)
  }

  private static func clock(_ text: String, isHalf: Bool) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    if parts.count == 1 {
      if isHalf, text.count <= 2 { return Int(text).map { ($0, 0) } }
      guard (3...4).contains(text.count), let hour = Int(text.dropLast(2)),
        let minute = Int(text.suffix(2))
      else { return nil }
      return (hour, minute)
    }
    guard parts.count <= 3, parts[0].count <= 2, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      parts.count == 2 || Int(parts[2]).map({ $0 < 60 }) == true
    else { return nil }
    return (hour, minute)
  }
}
