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

  /// The period a title states, such as `FY2012 - FY2019 YTD (01/01/2012 - 07/06/2019) Removals`.
  static func period(_ title: String) -> ClosedRange<Day>? {
    let days = title.split(whereSeparator: { "() -".contains($0) }).compactMap { day(String($0)) }
    guard days.count == 2, days[0] <= days[1] else { return nil }
    return days[0]...days[1]
  }

  /// Reads a count, which may have blanks around and commas between thousands.
  static func count(_ text: String) -> Int? {
    let digits = text.filter { $0 != "," }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  /// Reads the fiscal year of a header: `2017`, `FY2017`, `FY 2017`.
  static func fiscalYear(_ header: String) -> Int? {
    var key = key(header)
    if key.hasPrefix("fy") { key.removeFirst(2) }
    guard key.count == 4, let year = Int(key), (1990...2100).contains(year) else { return nil }
    return year
  }
}
