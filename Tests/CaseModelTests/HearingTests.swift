import CaseModel
import Testing

@Suite("Hearings")
struct HearingTests {
  @Test("The next hearing is the earliest ahead without an adjournment reason; today counts")
  func next() {
    var history = CaseHistory.removal
    history.hearings = [
      .made(1, "2026-08-08"), .made(2, "2026-06-01"), .made(3, "2026-05-31"),
      .made(4, "2026-06-02", "59"),
    ]
    #expect(history.summary.hearingOn == Day("2026-06-01"))
    #expect(history.summary.furtherHearings == 1)
    #expect(history.summary.lastHearingOn == Day("2026-05-31"))
  }

  @Test("Only where the schedule has no rows does the case row serve")
  func fallback() {
    var history = CaseHistory.removal
    history.courtCase.latestHearingOn = Day("2026-07-07")
    #expect(history.summary.hearingOn == Day("2026-07-07"))
    history.hearings = [.made(1, "2026-05-05")]
    #expect(history.summary.hearingOn == nil)
  }

  @Test(
    "Moved up is told by the adjournment code of the hearing it replaced",
    arguments: [("55", 214), ("5A", 214), ("9B", 214), ("9A", nil), ("34", nil)]
      as [(String, Int64?)],
  )
  func movedUp(code: String, days: Int64?) {
    var history = CaseHistory.removal
    history.hearings = [.made(1, "2027-02-15", code), .made(2, "2026-07-16")]
    #expect(history.summary.movedUpDays == days)
  }
}
