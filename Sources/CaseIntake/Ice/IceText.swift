import CaseModel

/// Reads the texts of ICE's files.
enum IceText {
  /// Whether a value is only the mark of an exemption, such as `(b)(6), (b)(7)(C)` or `b(7)e`.
  ///
  /// > Source: Freedom of Information Act, 5 USC 552(b); the spellings seen in ICE's releases.
  static func isWithheld(_ text: String) -> Bool {
    guard text.contains("("), text.utf8.count <= 40 else { return false }
    var rest = text.lowercased().filter { $0.isLetter || $0.isNumber }[...]
    guard !rest.isEmpty else { return false }
    while !rest.isEmpty {
      guard rest.first == "b", rest.dropFirst().first?.isNumber == true else { return false }
      rest = rest.dropFirst(2)
      let next = rest.dropFirst().first
      if let letter = rest.first, "abcdef".contains(letter),
        !(letter == "b" && next?.isNumber == true)
      {
        rest = rest.dropFirst()
      }
    }
    return true
  }

  /// A header without case, blanks and signs.
  static func key(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Reads a day: `1/6/2012`, `2012-01-06`, with or without a time.
  static func day(_ text: String) -> Day? {
    let date = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    if let day = Day(iso: date) { return day }
    let parts = date.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let month = Int(parts[0]), let day = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Reads a day in a cell: as `day(_:)` does, `15-Jan-22`, `01/15/22`, or a spreadsheet's serial.
  ///
  /// A year of two digits is of 1990 to 2089, since the records begin in the nineties.
  ///
  /// > Source: Serials count days, 1900-03-01 being 61 (ECMA-376 part 1, 18.17.4.1).
  static func cellDay(_ text: String) -> Day? {
    if let day = day(text) { return day }
    let date = text.split(separator: " ").first.map(String.init) ?? ""
    if let serial = Double(date), 32_874...70_000 ~= serial, !date.contains("e") {
      return Day(number: Int32(serial.rounded(.down)) - 25_569)
    }
    if let day = spelled(text) { return day }
    let parts = date.split(whereSeparator: { $0 == "/" || $0 == "-" }).map(String.init)
    guard parts.count == 3, let last = Int(parts[2]), parts[2].count == 2 || parts[2].count == 4
    else { return nil }
    let year = parts[2].count == 4 ? last : last < 90 ? 2000 + last : 1900 + last
    if let month = monthNames.firstIndex(of: parts[1].lowercased()), let day = Int(parts[0]) {
      return Day(year: year, month: month + 1, day: day)
    }
    guard date.contains("/"), let month = Int(parts[0]), let day = Int(parts[1]) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A day with a month in words and a whole year, such as `Jan 15, 2021`, or `20210115`.
  private static func spelled(_ text: String) -> Day? {
    let digits = text.count { $0.isNumber }
    let isPlain = digits == 8 && text.count == 8
    guard text.first.map({ !"+-".contains($0) }) ?? false,
      isPlain || (text.contains(where: \.isLetter) && (5...6).contains(digits))
    else {
      return nil
    }
    return Day(entry: text, today: Day(number: 0))
  }

  /// Which way round a day of numbers must be, where only one is possible.
  enum DayOrder {
    case dayFirst
    case monthFirst
  }

  /// The order of a day such as `15/01/2021`; nil where both are possible, or it is written
  /// otherwise.
  static func order(_ text: String) -> DayOrder? {
    let date = text.prefix { $0 != " " }.split(separator: "/")
    guard date.count == 3, let first = Int(date[0]), let second = Int(date[1]) else { return nil }
    if (13...31).contains(first), (1...12).contains(second) { return .dayFirst }
    return (13...31).contains(second) && (1...12).contains(first) ? .monthFirst : nil
  }

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Whether a count is withheld: only asterisks, or the mark of an exemption.
  static func isWithheldCount(_ text: String) -> Bool {
    isWithheld(text) || (!text.isEmpty && text.allSatisfy { $0 == "*" })
  }

  /// The period a title states, such as `FY2012 - FY2019 YTD (01/01/2012 - 07/06/2019) Removals`.
  static func period(_ title: String) -> ClosedRange<Day>? {
    let days = title.split(whereSeparator: { "() -".contains($0) }).compactMap { day(String($0)) }
    guard days.count == 2, days[0] <= days[1] else { return nil }
    return days[0]...days[1]
  }

  /// Reads a count that must be there; a spreadsheet's whole number may end in `.0`.
  static func wholeCount(_ text: String) -> Int? {
    guard !text.isEmpty else { return nil }
    return count(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// Reads a count, which may have blanks around and commas between thousands.
  static func count(_ text: String) -> Int? {
    guard let digits = text.withoutThousands,
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(digits)
  }

  /// Reads a month: `2021-03`, or any day of it.
  static func month(_ text: String) -> Day? {
    (Day(iso: "\(text)-01") ?? cellDay(text)).map(\.firstOfMonth)
  }

  /// The month of a fiscal year by its first three letters; October to December are of the year
  /// before.
  static func month(_ name: String, of fiscalYear: Int) -> Day? {
    guard let index = monthNames.firstIndex(of: String(name.lowercased().prefix(3))) else {
      return nil
    }
    return Day(year: index >= 9 ? fiscalYear - 1 : fiscalYear, month: index + 1, day: 1)
  }

  /// Reads the fiscal year of a header: `2017`, `FY2017`, `FY 2017`.
  static func fiscalYear(_ header: String) -> Int? {
    var key = key(header)
    if key.hasPrefix("fy") { key.removeFirst(2) }
    guard key.count == 4, let year = Int(key), (1990...2100).contains(year) else { return nil }
    return year
  }
}
