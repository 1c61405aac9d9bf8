import CaseModel
import Testing

@Suite("Pending and completed")
struct StateTests {
  /// Completion letters of the last proceeding, with what the code books say they come to.
  @Test(
    "The last proceeding decides",
    arguments: [
      ("", "", false, "pending"),  // no completion date
      ("X", "", true, "completed"), ("", "O", true, "completed"),
      ("", "C", true, "pending"), ("", "T", true, "pending"),  // TRAC: a move ends no case
      ("", "A", true, "closed"), ("", "B", true, "closed"), ("", "K", true, "closed"),
      ("", "M", true, "closed"), ("", "Y", true, "closed"),  // EOIR glossary: inactive pending
      ("", "F", true, "completed"),
    ],
  )
  func lastProceeding(decision: String, other: String, isCompleted: Bool, state: String) {
    let history = CaseHistory.removal {
      $0.decision = decision
      $0.otherCompletion = other
      $0.completedOn = isCompleted ? Day("2025-03-03") : nil
    }
    #expect(history.summary.state == state)
  }

  @Test("A case without proceedings is neither pending nor completed")
  func noProceeding() {
    #expect(CaseHistory.removal.summary.state == "unknown")
  }

  @Test("A transfer splits one case: the later completion is last whatever the numbers say")
  func transferSample() {
    var history = CaseHistory.removal
    history.proceedings = [
      .made(830) {
        $0.otherCompletion = "C"
        $0.completedOn = Day("1995-03-10")
        $0.court = "KRO"
      },
      .made(831) {
        $0.otherCompletion = "T"
        $0.completedOn = Day("1995-02-23")
        $0.court = "MIA"
      },
    ]
    #expect(history.summary.court == "KRO")
    #expect(history.summary.state == "pending")
  }

  @Test("Letters mean what their case type makes them mean")
  func decisionCodes() {
    #expect(DecisionCode(caseType: "RMV", letter: "X").reading.outcome == .removal)
    #expect(DecisionCode(caseType: "DEP", letter: "D").reading.outcome == .removal)
    #expect(DecisionCode(caseType: "EXC", letter: "E").reading.outcome == .removal)
    #expect(DecisionCode(caseType: "RMV", letter: "E").reading.outcome == .removalWithheld)
    #expect(DecisionCode(caseType: "EXC", letter: "A").reading.outcome == .relief)
    #expect(DecisionCode(caseType: "WHO", letter: "D").reading.outcome == .denied)
    #expect(DecisionCode(caseType: "RMV", letter: "D").reading.outcome == .other)
    #expect(DecisionCode(caseType: "RMV", letter: "D").reading.certainty == .unsure)
  }
}
