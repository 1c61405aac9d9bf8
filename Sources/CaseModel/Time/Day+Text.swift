extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, such as `2026-12-01`.
  public var description: String {
    let parts = parts
    let year = String(parts.year)
    let padding = String(repeating: "0", count: max(0, 4 - year.count))
    return "\(padding)\(year)-\(Day.twoDigits(parts.month))-\(Day.twoDigits(parts.day))"
  }

  /// Makes a day from ISO text, such as `2026-12-01`, or nothing where the text is no day.
  public init?(iso text: some StringProtocol) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      pieces[0].count == 4, pieces[1].count == 2, pieces[2].count == 2,
      let year = Int(pieces[0]), let month = Int(pieces[1]), let day = Int(pieces[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

extension Character {
  /// Whether the character is one of `0` to `9`.
  var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}

extension Day {
  /// The day with its weekday, such as `Tue 2026-11-24`.
  public var withWeekday: String { "\(weekday.rawValue) \(self)" }
}
