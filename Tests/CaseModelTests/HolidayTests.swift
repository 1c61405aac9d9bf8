import CaseModel
import Testing

@Suite("Federal holidays, 5 USC 6103")
struct HolidayTests {
  @Test(
    "Observed days",
    arguments: [
      ("2026-01-01", FederalHoliday.newYear), ("2021-12-31", .newYear),
      ("2026-07-03", .independence),
      ("2027-12-24", .christmas), ("2022-12-26", .christmas), ("2026-06-19", .juneteenth),
      ("2021-06-18", .juneteenth), ("2026-01-19", .king), ("2026-02-16", .washington),
      ("2026-05-25", .memorial), ("2026-09-07", .labor), ("2026-10-12", .columbus),
      ("2026-11-11", .veterans), ("2026-11-26", .thanksgiving),
    ],
  )
  func observed(text: String, holiday: FederalHoliday) {
    #expect(FederalHoliday.observed(on: Day(text)) == holiday)
  }

  @Test("Working days", arguments: ["2020-06-19", "1985-01-21", "2026-11-27", "2025-12-31"])
  func working(text: String) {
    #expect(FederalHoliday.observed(on: Day(text)) == nil)
  }

  @Test("A closed day rolls to the next open one")
  func rolling() {
    #expect(Day("2026-07-03").rolledForward == Day("2026-07-06"))
    #expect(Day("2025-06-01").rolledForward == Day("2025-06-02"))
    #expect(Day("2026-11-24").rolledForward == Day("2026-11-24"))
  }

  /// The count and the sum come from another language's calendar.
  @Test("Fifty-one years have the days counted elsewhere, year ends included")
  func halfCentury() {
    let first = Day("2000-01-01")
    let days = (0...(Day("2050-12-31") - first)).map { first + $0 }
    let closed = days.filter { FederalHoliday.observed(on: $0) != nil }
    #expect(closed.count == 539)
    #expect(closed.reduce(0) { $0 + Int($1.number) } == 11_055_300)
    #expect(closed.contains(Day("2021-12-31")) && closed.contains(Day("2049-12-31")))
  }
}
