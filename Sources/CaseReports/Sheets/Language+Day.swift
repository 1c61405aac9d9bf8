public import CaseModel
public import Languages

extension Language {
  /// Returns a day in full with its weekday, as the language writes it.
  public func day(_ day: Day) -> String {
    let parts = day.parts
    let weekday = Day.Weekday.allCases.firstIndex(of: day.weekday) ?? 0
    return self.day(year: parts.year, month: parts.month, day: parts.day, weekday: weekday)
  }
}
