import CaseModel
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "Known days have known numbers",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-24", 20781),
      ("1900-01-01", -25567),
    ],
  )
  func numbers(text: String, number: Int32) throws {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test("Every day of five centuries survives being taken apart and put together")
  func roundTrip() throws {
    let first = try #require(Day(iso: "1700-01-01"))
    let last = try #require(Day(iso: "2200-12-31"))
    for number in first.number...last.number {
      let day = Day(number: number)
      let parts = day.parts
      #expect(Day(year: parts.year, month: parts.month, day: parts.day) == day)
    }
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1", "2026-1-01", "", "today",
      "2026-12-01x", "２０２６-12-01",
    ],
  )
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("The fiscal year begins on 1 October")
  func fiscalYear() throws {
    #expect(try #require(Day(iso: "2025-09-30")).fiscalYear == 2025)
    #expect(try #require(Day(iso: "2025-10-01")).fiscalYear == 2026)
  }

  @Test(
    "Weekdays",
    arguments: [("1970-01-01", "Thu"), ("2026-11-24", "Tue"), ("1969-12-28", "Sun")],
  )
  func weekday(text: String, name: String) throws {
    #expect(try #require(Day(iso: text)).weekday.rawValue == name)
  }
}
