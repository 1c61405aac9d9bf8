import CaseIntake
import CaseModel

/// Reads fields, already trimmed, as days and times of day.
enum CellTime {
  /// The years a date in a court's records can fall in.
  ///
  /// > Source: Vigil's own bound: entries long before the first records on one side, hearings set
  /// > years ahead on the other; known damage lies at 1900 and beyond 2900.
  static let years = 1901...2060

  /// Reads a day: `2019-03-04`, with or without a time, `3/4/2019` or `20190304`.
  static func day(_ bytes: Bytes) -> CellReading {
    guard bytes.count >= 10, let start = bytes.baseAddress else {
      return unsafe bytes.isEmpty ? .empty : unusualDay(bytes)
    }
    // Each digit becomes its value and each hyphen 0, the first byte lowest.
    let text = unsafe UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    let digits = text ^ 0x2D30_302D_3030_3030
    let tens = unsafe bytes[8] &- 0x30
    let ones = unsafe bytes[9] &- 0x30
    guard digits & 0xFF00_00FF_0000_0000 == 0, areDigits(digits), tens < 10, ones < 10,
      unsafe isEndOfDay(bytes, at: 10)
    else { return unsafe bytes[4] == 0x2D && bytes[7] == 0x2D ? .wrong : unusualDay(bytes) }
    func digit(_ place: UInt64) -> Int { Int(truncatingIfNeeded: digits >> (8 &* place) & 0xF) }
    return reading(
      1000 &* digit(0) &+ 100 &* digit(1) &+ 10 &* digit(2) &+ digit(3),
      10 &* digit(5) &+ digit(6),
      10 &* Int(tens) &+ Int(ones),
    )
  }

  /// Whether every byte is less than ten.
  private static func areDigits(_ bytes: UInt64) -> Bool {
    (bytes | (bytes &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0
  }

  private static func unusualDay(_ bytes: Bytes) -> CellReading {
    if unsafe bytes.allSatisfy({ $0 == 0x30 }) { return .empty }
    if bytes.count == 8, let whole = unsafe CellNumber.whole(bytes) {
      return reading(Int(whole) / 10_000, Int(whole) / 100 % 100, Int(whole) % 100)
    }
    let date = unsafe bytes.prefix { $0 != 0x20 }
    let parts = unsafe date.split(separator: 0x2F)
      .map { unsafe CellNumber.whole(Bytes(rebasing: $0)) }
    if parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2],
      unsafe isEndOfDay(bytes, at: date.count), max(month, day, year) < 10_000
    {
      return reading(Int(year), Int(month), Int(day))
    }
    return unsafe bytes.spells("N/A") || bytes.spells("b6") ? .empty : .wrong
  }

  private static func reading(_ year: Int, _ month: Int, _ day: Int) -> CellReading {
    if year == 1900, month == 1, day == 1 { return .sentinel }
    if year == 0, month == 0, day == 0 { return .empty }
    guard years.contains(year), 1...12 ~= month else { return .impossible }
    let place = 12 &* (year &- years.lowerBound) &+ month &- 1
    let first = monthStarts[place]
    guard day >= 1, day <= monthStarts[place &+ 1] &- first else { return .impossible }
    return .integer(Int64(first &+ day &- 1))
  }

  /// The number of the first day of each month of the years, and of the month after them.
  private static let monthStarts = (12 * years.lowerBound...12 * (years.upperBound + 1))
    .map { Day(year: $0 / 12, month: $0 % 12 + 1, day: 1).map { Int($0.number) } ?? 0 }

  /// Whether nothing, or a time of day, follows a date.
  private static func isEndOfDay(_ bytes: Bytes, at end: Int) -> Bool {
    if bytes.count == end { return true }
    return unsafe bytes.count > end + 1 && (bytes[end] == 0x20 || bytes[end] == 0x54)
      && bytes[end + 1] &- 0x30 < 10
  }

  /// Reads a time of day as minutes since midnight: `0830`, `830`, `8:30`, `08:30:00`, `8:30 PM`.
  ///
  /// > Source: `0` and `000x` stand for a time that was never entered.
  static func time(_ bytes: Bytes) -> CellReading {
    if bytes.isEmpty { return .empty }
    guard bytes.count <= 4, let clock = unsafe CellNumber.whole(bytes) else {
      return unsafe clockFace(bytes)
    }
    return clock < 10 ? .empty : minutes(clock / 100, clock % 100)
  }

  private static func clockFace(_ bytes: Bytes) -> CellReading {
    if unsafe bytes.spells("N/A") { return .empty }
    let half =
      unsafe bytes.last.map { $0 | 0x20 } == 0x6D
      ? unsafe bytes[max(0, bytes.count - 2)] | 0x20 : 0
    let face = unsafe Bytes(rebasing: half == 0 ? bytes[...] : bytes.dropLast(2)).trimmed
    let parts = unsafe face.split(separator: 0x3A)
      .map { unsafe CellNumber.whole(Bytes(rebasing: $0)) }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1] else {
      return .wrong
    }
    switch half {
    case 0: return minutes(hour, minute)
    case 0x61: return minutes(hour % 12, minute)
    case 0x70: return minutes(hour % 12 + 12, minute)
    default: return .wrong
    }
  }

  private static func minutes(_ hour: Int64, _ minute: Int64) -> CellReading {
    hour < 24 && minute < 60 ? .integer(hour * 60 + minute) : .wrong
  }
}
