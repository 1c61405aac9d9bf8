import CaseModel

/// Days as spreadsheets keep them: a number of days, its fraction the time of day.
///
/// > Source: ECMA-376 part 1, 18.17.4: day 1 is 1900-01-01, and 60 a day that never was,
/// 1900-02-29; workbooks from older Macintosh programs count from 1904-01-01 as day 0.
struct DaySerial {
  let is1904: Bool

  /// The days between 1899-12-30 and 1970-01-01; right from 1 March 1900 on.
  private static let epoch: Int32 = 25_569
  /// The days between the two ways of counting.
  private static let shift: Int32 = 1462

  /// The day of a number; nil if it lies before March 1900 or after 9999.
  func day(_ serial: Double) -> Day? {
    let first = is1904 ? 0.0 : 61.0
    guard serial >= first, serial < 2_958_466 else { return nil }
    let number = Int32(serial.rounded(.down)) + (is1904 ? DaySerial.shift : 0)
    return Day(number: number - DaySerial.epoch)
  }

  /// The minute of the day a number's fraction is, rounded.
  func minute(_ serial: Double) -> Int {
    Int(((serial - serial.rounded(.down)) * 1440).rounded())
  }

  /// A number as its format shows it: `2026-12-14`, `2026-12-14 09:00` or `09:00`.
  func text(_ serial: Double, as kind: WorkbookStyles.Kind) -> String? {
    var (whole, minute) = (serial.rounded(.down), minute(serial))
    if minute == 1440 { (whole, minute) = (whole + 1, 0) }
    let time = CaseField.clock(Int64(minute))
    switch kind {
    case .number: return nil
    case .time where serial < 1: return serial < 0 ? nil : time
    case .day, .time, .dayAndTime:
      return day(whole).map { minute == 0 ? "\($0)" : "\($0) \(time)" }
    }
  }
}
