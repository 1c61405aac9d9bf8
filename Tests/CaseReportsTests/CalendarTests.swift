import CaseModel
import CaseReports
import Foundation
import Testing
import TextLayout

private let day = Day(number: 20_781)

private func history() -> CaseHistory {
  var courtCase = CourtCase()
  courtCase.id = 7
  var history = CaseHistory(courtCase)
  history.person = Person()
  history.person?.name = "LI, Wei; \\ 李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟李伟"
  for (id, days) in [(1, -3), (2, 0), (3, 40)] {
    var hearing = Hearing()
    hearing.id = Int64(id)
    hearing.caseID = 7
    hearing.calendar = "M"
    hearing.heldOn = day + days
    hearing.startsAt = id == 2 ? 510 : nil
    hearing.court = "NYC"
    history.hearings.append(hearing)
  }
  return history
}

private func naming(_ names: Bool) -> CalendarNaming {
  CalendarNaming(docket: "abc.vigil", labels: .fallback, hasNames: names)
}

private func lines(names: Bool) -> [String] {
  let entries = history().calendarEntries(from: day, naming: naming(names))
  let text = CalendarFile(entries, name: "Vigil", madeOn: day).text
  #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  #expect(text.replacing("\r\n", with: "").contains { $0.isNewline } == false)
  return text.split(separator: "\r\n").map(String.init)
}

@Suite("The calendar file, RFC 5545")
struct CalendarTests {
  @Test("Only hearings ahead are entries, each with a number of its own")
  func entries() {
    let uids = lines(names: false).filter { $0.hasPrefix("UID:") }
    #expect(uids == ["UID:hearing-7-2@abc.vigil", "UID:hearing-7-3@abc.vigil"])
  }

  @Test("Each clock ahead is an entry of its own, two of one rule too")
  func clocks() {
    var history = CaseHistory(history().courtCase)
    var order = Proceeding()
    order.id = 1
    order.caseID = 7
    order.caseType = "RMV"
    order.decision = "X"
    order.appealReserved = "W"
    order.completedOn = day - 23
    history.proceedings = [order]
    // A petition from the order, and one from the Board's denial of a motion.
    for (id, value, days) in [(1, "motion", -20), (2, "motion-denied", -14)] {
      var fact = RepatriationFact()
      fact.id = Int64(id)
      fact.caseID = 7
      fact.kind = "order"
      fact.value = value
      fact.day = day + days
      history.repatriation.append(fact)
    }
    let entries = history.clockEntries(asOf: day, plan: .standard, naming: naming(false))
    let uids = entries.map(\.uid)
    #expect(Set(uids).count == uids.count)
    let petitions = uids.filter { $0.hasPrefix("clock-7-PFR") }
    #expect(petitions == ["clock-7-PFR@abc.vigil", "clock-7-PFR-2026-11-10@abc.vigil"])
  }

  @Test("A hearing with a time has it; one without takes the day")
  func times() {
    let lines = lines(names: false)
    #expect(lines.contains("DTSTART;TZID=America/New_York:20261124T083000"))
    #expect(lines.contains("DTEND;TZID=America/New_York:20261124T093000"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270103"))
  }

  @Test("A file made later on the same day has a later stamp and sequence, the same numbers")
  func later() {
    let entries = history().calendarEntries(from: day, naming: naming(false))
    let files = [0, 60 * 90 + 7]
      .map { second in
        CalendarFile(entries, name: "Vigil", madeOn: day, second: second).text
          .split(separator: "\r\n").map(String.init)
      }
    #expect(files[1].contains("DTSTAMP:20261124T013007Z"))
    let sequences = files.map { $0.first { $0.hasPrefix("SEQUENCE:") } }
    #expect(sequences == ["SEQUENCE:29924640", "SEQUENCE:29924730"])
    #expect(files[0].filter { $0.hasPrefix("UID:") } == files[1].filter { $0.hasPrefix("UID:") })
  }

  @Test("Lines fold at 75 octets and unfold to the escaped text")
  func folding() {
    let lines = lines(names: true)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let text = lines.joined(separator: "\r\n").replacing("\r\n ", with: "")
    let name = (history().person?.name ?? "").replacing("\\", with: "\\\\")
      .replacing(";", with: "\\;").replacing(",", with: "\\,")
    #expect(text.contains("SUMMARY:Master hearing: \(name)\\, case 7"))
  }

  @Test("Without being asked for, no entry names a client")
  func names() {
    #expect(!lines(names: false).joined().contains("Wei"))
    #expect(lines(names: false).contains("SUMMARY:Master hearing: case 7"))
  }

  @Test("A hearing taken back or adjourned comes once more, as cancelled")
  func cancelled() throws {
    var history = history()
    history.hearings[1].adjournment = "12"
    let gone = history.hearings.remove(at: 2)
    let entered = CaseEvent(
      id: 1,
      at: "2026-11-01T00:00:00Z",
      caseID: 7,
      kind: .recorded,
      rows: [RowState(try #require(FactRow(gone)))],
      who: "a",
      source: "b",
    )
    let entries = history.calendarEntries(from: day, events: [entered], naming: naming(false))
    #expect(entries.map(\.uid) == ["hearing-7-2@abc.vigil", "hearing-7-3@abc.vigil"])
    #expect(entries.map(\.isCancelled) == [true, true])
    let text = CalendarFile(entries, name: "Vigil", madeOn: day).text
    #expect(text.components(separatedBy: "STATUS:CANCELLED").count == 3)
  }
}

@Suite("The time zone of a court")
struct CourtZoneTests {
  @Test(
    "Each court keeps the clock of its place",
    arguments: [
      ("NYC", "America/New_York"), ("CHI", "America/Chicago"), ("DEN", "America/Denver"),
      ("LOS", "America/Los_Angeles"), ("PHO", "America/Phoenix"), ("HON", "Pacific/Honolulu"),
      ("SAJ", "America/Puerto_Rico"), ("AGA", "Pacific/Guam"), ("SAI", "Pacific/Guam"),
      ("ELP", "America/Denver"), ("EPD", "America/Denver"), ("HOU", "America/Chicago"),
      ("MEM", "America/Chicago"), ("INP", "America/New_York"), ("LOU", "America/New_York"),
      ("OMA", "America/Chicago"), ("LVG", "America/Los_Angeles"), ("SLC", "America/Denver"),
      ("OTO", "America/Denver"), ("DET", "America/New_York"),
    ],
  )
  func zone(court: String, name: String) {
    #expect(CourtZone.of(court: court, labels: .fallback)?.rawValue == name)
  }

  @Test("Every court Vigil knows has a zone, and an unknown one has none")
  func all() {
    // OIN is the courts' own test entry, not a place.
    for code in (CodeLabels.fallback.tables[.court] ?? [:]).keys where code != "OIN" {
      #expect(CourtZone.of(court: code, labels: .fallback) != nil, "\(code)")
    }
    #expect(CourtZone.of(court: "QQQ", labels: .fallback) == nil)
    #expect(CourtZone.of(court: "", labels: .fallback) == nil)
  }

  @Test("The file describes each zone it uses, once, and no other")
  func described() {
    let text = lines(names: false)
    #expect(text.filter { $0 == "TZID:America/New_York" }.count == 1)
    #expect(text.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
    #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"))
    #expect(text.contains("TZOFFSETTO:-0400"))
  }
}
