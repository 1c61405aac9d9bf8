import CaseModel
import Testing

@Suite("Relief and counsel")
struct ReliefTests {
  private func application(
    _ id: Int64,
    _ kind: String,
    _ received: String,
    _ decision: String,
  ) -> Application {
    var application = Application()
    application.id = id
    application.kind = kind
    application.receivedOn = Day(received)
    application.decision = decision
    return application
  }

  @Test("Asylum speaks first, then the latest received, then the stronger decision")
  func chosen() {
    var history = CaseHistory.removal
    history.applications = [
      application(1, "42B", "2025-01-01", "G"), application(2, "ASYL", "2020-01-01", "D"),
    ]
    #expect(history.summary.relief == "ASYL")
    #expect(history.summary.reliefOutcome == "denied")
    history.applications.append(application(3, "ASYL", "2021-01-01", "W"))
    #expect(history.summary.reliefOutcome == "withdrawn")
    history.applications.append(application(4, "ASYL", "2021-01-01", "G"))
    #expect(history.summary.reliefOutcome == "granted")
  }

  @Test(
    "Abandoned, withdrawn and not reached are not denials",
    arguments: [
      ("A", "abandoned"), ("W", "withdrawn"), ("M", "notreached"), ("S", "notreached"),
      ("", "pending"), ("R", "pending"), ("L", "granted"), ("C", "conditional"), ("O", "other"),
    ],
  )
  func notDenied(code: String, outcome: String) {
    #expect(ReliefOutcome(code: code).rawValue == outcome)
  }

  @Test("Counsel by appearance, or by assignment for the respondent at court level")
  func represented() {
    var history = CaseHistory.removal
    #expect(history.summary.represented == 0)
    var representation = Representation()
    representation.level = "COURT"
    representation.side = "INS"
    history.representations = [representation]
    #expect(history.summary.represented == 0)
    representation.side = "ALIEN"
    history.representations.append(representation)
    #expect(history.summary.represented == 1)
    history.representations = []
    history.courtCase.appearanceOn = Day("2020-02-02")
    #expect(history.summary.represented == 1)
  }
}
