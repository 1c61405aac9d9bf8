import CaseModel

/// Days as tables have them, brought into a form every form reads.
enum CellDay {
  /// The numbers of days from 1954 to 2119 as spreadsheets count them; a year is none of them.
  private static let serials = 20_000.0..<80_000.0

  /// The text as a form reads it; what is no day of another writing stays as it is.
  static func plain(_ text: String, isDayFirst: Bool) -> String {
    if let number = Double(text), serials.contains(number) {
      return DaySerial(is1904: false).day(number).map(\.description) ?? text
    }
    // Midnight behind a day is no time of day.
    let day = text.replacing("T00:00:00", with: "")
    return isDayFirst ? DayOrder.monthFirst(day) : day
  }
}
