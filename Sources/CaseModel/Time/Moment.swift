/// A second of UTC, for what is recorded as it happens; days of court files are a `Day`.
///
/// > Units: Whole seconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Seconds since the beginning of 1970, UTC.
  public let seconds: Int64

  /// Makes a moment from its number.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Makes the moment a day begins, UTC.
  public init(startOf day: Day) {
    seconds = Int64(day.number) * Moment.day
  }

  /// The seconds of a day.
  public static let day: Int64 = 86_400

  /// Makes a moment from ISO 8601 text, such as `2026-11-24T15:02:11Z`, or a day, whose beginning
  /// is meant; nil if the text is neither.
  ///
  /// Fractions of a second are dropped; an offset such as `-05:00` is taken into account.
  public init?(iso text: some StringProtocol) {
    let text = String(text)
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty {
      self.init(startOf: day)
      return
    }
    guard let mark = rest.first, mark == "T" || mark == "t" || mark == " ",
      let time = Moment.secondsOfDay(rest.dropFirst().prefix(8)),
      let offset = Moment.offset(rest.dropFirst(9))
    else { return nil }
    self.init(seconds: Moment(startOf: day).seconds + time - offset)
  }

  private static func secondsOfDay(_ text: Substring) -> Int64? {
    var text = String(text)
    return text.withUTF8 { bytes in
      guard bytes.count == 8, unsafe bytes[2] == colon, unsafe bytes[5] == colon,
        let hour = unsafe DecimalDigits.number(bytes[..<2]),
        let minute = unsafe DecimalDigits.number(bytes[3..<5]),
        let second = unsafe DecimalDigits.number(bytes[6...]),
        hour < 24, minute < 60, second <= 60
      else { return nil }
      return Int64(hour * 3600 + minute * 60 + min(second, 59))
    }
  }

  /// The seconds a zone is ahead of UTC; nil if the text names no zone.
  private static func offset(_ text: Substring) -> Int64? {
    var rest = text
    if rest.first == "." {
      rest = rest.dropFirst().drop(while: \.isASCIIDigit)
    }
    if rest == "Z" || rest == "z" { return 0 }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }),
      let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// The day it falls in, UTC.
  public var day: Day {
    Day(number: Int32(clamping: (seconds - secondOfDay) / Moment.day))
  }

  private var secondOfDay: Int64 {
    (seconds % Moment.day + Moment.day) % Moment.day
  }

  /// The moment as the docket keeps it, such as `2026-11-24T15:02:11Z`.
  public var description: String {
    let second = Int(secondOfDay)
    let time = DecimalDigits.text(
      (second / 3600, 2),
      (second / 60 % 60, 2),
      (second % 60, 2),
      separator: colon,
    )
    return "\(day)T\(time)Z"
  }

  /// Whether the first comes before the second.
  public static func < (first: Moment, second: Moment) -> Bool {
    first.seconds < second.seconds
  }
}

private let colon = UInt8(ascii: ":")
