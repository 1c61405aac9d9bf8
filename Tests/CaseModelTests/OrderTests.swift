import CaseModel
import Testing

@Suite("Removal orders")
struct OrderTests {
  private func ordered(_ day: String, absentia: String = "N", due: String? = nil) -> CaseHistory {
    .removal {
      $0.decision = "X"
      $0.completedOn = Day(day)
      $0.absentia = absentia
      $0.appealDueOn = due.map { Day($0) }
    }
  }

  @Test("In absentia is final at once, 8 CFR 1241.1(e)")
  func absentia() {
    let summary = ordered("2026-03-03", absentia: "Y").summary
    #expect(summary.order == "final")
    #expect(summary.limb == "e")
    #expect(summary.finalOn == Day("2026-03-03"))
    #expect(summary.absentia == 1)
  }

  @Test("The window is open to its last day, and lapses after it, 8 CFR 1241.1(c)")
  func window() {
    #expect(ordered("2026-05-02", due: "2026-06-01").summary.order == "window")
    let lapsed = ordered("2026-04-29", due: "2026-05-29").summary
    #expect(lapsed.order == "final")
    #expect(lapsed.limb == "c")
    #expect(lapsed.finalOn == Day("2026-05-29"))
  }

  @Test("A due date on record that leaves out the roll past Sunday does not close the window early")
  func recordedOnSunday() {
    #expect(ordered("2026-05-01", due: "2026-05-31").summary.order == "window")
  }

  @Test("A later due date on record keeps the window open: a written decision counts from mailing")
  func recordedLater() {
    #expect(ordered("2026-04-20", due: "2026-06-05").summary.order == "window")
  }

  @Test("Without the court's due date, day 30 rolls past Sunday, 8 CFR 1003.38(b)")
  func computedWindow() {
    let summary = ordered("2025-05-02").summary
    #expect(summary.finalOn == Day("2025-06-02"))
  }

  @Test(
    "The Board's decision decides, 8 CFR 1241.1(a)",
    arguments: [
      ("", nil, "appeal", ""), ("DIS", "2026-02-02", "final", "a"),
      ("SAF", "2026-02-02", "final", "a"), ("WDL", "2026-02-02", "final", "w"),
      ("REM", "2026-02-02", "undone", ""), ("SUS", "2026-02-02", "undone", ""),
      ("D30", "2026-02-02", "vdover", ""), ("D30", "2026-05-20", "vd", ""),
      ("OTH", "2026-02-02", "unclear", ""),
    ] as [(String, String?, String, String)],
  )
  func appeal(decision: String, day: String?, order: String, limb: String) {
    var history = ordered("2025-06-01")
    history.appeals = [.made("2025-06-20", decision, on: day)]
    let summary = history.summary
    #expect(summary.order == order)
    #expect(summary.limb == limb)
    #expect(summary.finalOn == (order == "final" ? day.map { Day($0) } : nil))
  }

  @Test("An appeal before the order is not an appeal of it")
  func earlierAppeal() {
    var history = ordered("2025-06-01")
    history.appeals = [.made("2024-01-01", "DIS", on: "2024-09-09")]
    #expect(history.summary.limb == "c")
  }

  @Test("A later proceeding undoes the order")
  func reopened() {
    var history = ordered("2025-06-01", absentia: "Y")
    history.proceedings.append(.made(2) { _ in })
    let summary = history.summary
    #expect(summary.order == "undone")
    #expect(summary.state == "pending")
    #expect(summary.finalOn == nil)
  }

  @Test("Withholding blocks one country and the order is final all the same")
  func withheld() {
    let history = CaseHistory.removal {
      $0.decision = "Z"
      $0.completedOn = Day("2025-01-06")
    }
    #expect(history.summary.order == "final")
    #expect(history.summary.outcome == "withheld")
    #expect(history.summary.blockers == "withholding")
  }

  @Test("Voluntary departure is no removal order; what followed is not guessed")
  func departure() {
    let history = CaseHistory.removal {
      $0.decision = "V"
      $0.completedOn = Day("2020-01-06")
    }
    #expect(history.summary.order == "vdover")
    #expect(history.summary.blockers == "")
    #expect(OrderStatus.departure.isPresent == false)
    #expect(OrderStatus.departureOver.isPresent == false)
  }

  @Test("An execution stage nobody told about is unknown since finality")
  func unknownStage() {
    let summary = ordered("2026-03-03", absentia: "Y").summary
    #expect(summary.stage == "X?")
    #expect(summary.stageOn == Day("2026-03-03"))
  }

  @Test("The order's explanation names limb, rows and authority")
  func explanation() throws {
    let explanations = ordered("2026-03-03", absentia: "Y").derive(asOf: asOf).explanations()
    let order = try #require(explanations.first { $0.field.key == "order" })
    #expect(order.value == "Final")
    #expect(order.rule.authority == "8 CFR 1241.1(e)")
    #expect(order.evidence.map(\.id) == [1])
    #expect(order.rule.certainty == .sourced)
  }
}
