extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, such as `2026-12-01`.
  public var description: String {
    let parts = parts
    let year = max(0, parts.year)
    let width = year > 9999 ? String(year).count : 4
    return DecimalDigits.text((year, width), (parts.month, 2), (parts.day, 2), separator: dash)
  }

  /// Makes a day from ISO text, such as `2026-12-01`, or nil if the text is no day.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let (year, month, day) = unsafe text.withUTF8(Day.fields(iso:)) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func fields(iso bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int, Int)? {
    guard bytes.count == 10, unsafe bytes[4] == dash, unsafe bytes[7] == dash,
      let year = unsafe DecimalDigits.number(bytes[..<4]),
      let month = unsafe DecimalDigits.number(bytes[5..<7]),
      let day = unsafe DecimalDigits.number(bytes[8...])
    else { return nil }
    return (year, month, day)
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

private let dash = UInt8(ascii: "-")
