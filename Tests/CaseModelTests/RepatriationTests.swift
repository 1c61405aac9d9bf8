import CaseModel
import Testing

@Suite("Carrying out an order")
struct RepatriationTests {
  /// An order in absentia of a day, final at once, with facts the clinic recorded.
  private func final(_ day: String, _ facts: [RepatriationFact]) -> CaseDerivation {
    var history = CaseHistory.removal {
      $0.decision = "X"
      $0.completedOn = Day(day)
      $0.absentia = "Y"
    }
    history.repatriation = facts
    return history.derive(asOf: asOf)
  }

  @Test("Without events the count starts at finality, INA 241(a)(1)(B)(i)")
  func plainCount() throws {
    let count = try #require(final("2026-02-01", []).postOrderCount)
    #expect(count.start == Day("2026-02-01"))
    #expect(count.days == 120)
    let days = count.milestones.map(\.day)
    #expect(days == [Day("2026-05-02"), Day("2026-07-31"), Day("2026-08-01")])
    #expect(count.milestones.map(\.isPassed) == [true, false, false])
    #expect(count.startReason == "the order became final")
  }

  @Test("A court's final order after its stay begins the count anew, INA 241(a)(1)(B)(ii)")
  func restarted() throws {
    let stay = RepatriationFact.told(1, "order", "court-stay", "2025-12-10", ended: "2026-04-01")
    let filed = RepatriationFact.told(2, "order", "pfr", "2025-12-01")
    let denied = RepatriationFact.told(3, "order", "pfr-denied", "2026-04-01")
    let count = try #require(final("2025-11-20", [stay, filed, denied]).postOrderCount)
    #expect(count.start == Day("2026-04-01"))
    #expect(count.days == 61)
    let unstayed = try #require(final("2025-11-20", [filed, denied]).postOrderCount)
    #expect(unstayed.start == Day("2025-11-20"))
    let pending = try #require(
      final("2025-11-20", [.told(1, "order", "court-stay", "2025-12-10"), filed]).postOrderCount
    )
    #expect(pending.start == nil)
    #expect(pending.startReason.hasPrefix("not begun"))
  }

  @Test("Release from other custody begins the count, INA 241(a)(1)(B)(iii)")
  func released() throws {
    let held = RepatriationFact.told(1, "blocker", "criminal", "2025-10-01", ended: "2026-05-01")
    let count = try #require(final("2025-11-20", [held]).postOrderCount)
    #expect(count.start == Day("2026-05-01"))
    #expect(count.days == 31)
    let still = RepatriationFact.told(1, "blocker", "criminal", "2025-10-01")
    #expect(try #require(final("2025-11-20", [still]).postOrderCount).start == nil)
  }

  @Test("Days of non-co-operation do not count, INA 241(a)(1)(C)")
  func suspended() throws {
    let one = RepatriationFact.told(
      1,
      "order",
      "no-cooperation",
      "2026-03-01",
      ended: "2026-03-21",
    )
    let two = RepatriationFact.told(
      2,
      "order",
      "no-cooperation",
      "2026-03-11",
      ended: "2026-03-31",
    )
    let count = try #require(final("2026-02-01", [one, two]).postOrderCount)
    #expect(count.suspensions.count == 1)
    #expect(count.days == 90)
    #expect(count.milestones.first?.day == Day("2026-06-01"))
    #expect(count.milestones.first?.isPassed == true)
    let open = RepatriationFact.told(1, "order", "no-cooperation", "2026-03-01")
    let standing = try #require(final("2026-02-01", [open]).postOrderCount)
    #expect(standing.days == 28)
    #expect(standing.suspensions.map(\.end) == [nil])
    #expect(standing.milestones.map(\.day) == [nil, nil, nil])
  }

  @Test(
    "Stage, step, custody and blockers are four things, each with who told it or since when not"
  )
  func fourThings() throws {
    let stage = RepatriationFact.told(1, "stage", "X3", "2026-04-01")
    let stay = RepatriationFact.told(2, "blocker", "stay", "2026-04-20", ended: "2027-04-20")
    let status = try #require(final("2026-02-01", [stage, stay]).repatriation)
    #expect(status.stage == .told(.requested, on: Day("2026-04-01"), by: "counsel"))
    #expect(status.step == .unknown(since: Day("2026-02-01")))
    #expect(status.custody == "N")
    #expect(status.blockers.map(\.blocker) == [.stay])
    #expect(status.blockers.first?.end == Day("2027-04-20"))
    #expect(status.blockers.first?.source == "counsel")
    #expect(
      try #require(final("2026-02-01", []).repatriation).stage == .unknown(since: Day("2026-02-01"))
    )
  }

  @Test("Withholding covers one country, beside third-country risk as of a date")
  func thirdCountry() throws {
    let history = CaseHistory.removal {
      $0.decision = "Z"
      $0.completedOn = Day("2025-01-06")
      $0.orderedTo = "CH"
    }
    let blocker = try #require(history.derive(asOf: asOf).standingBlockers.first)
    #expect(blocker.blocker == .withholding)
    #expect(blocker.country == "CH")
    #expect(blocker.blocker.scope == .country)
    let risk = try #require(blocker.blocker.risk)
    #expect(risk.hasPrefix("Third-country risk: live, litigated, as of 2026-03-11."))
    #expect(!risk.contains("protected"))
  }

  @Test("Withholding-only relief leaves DHS's order in view, and blocks it for one country")
  func withholdingOnly() {
    var history = CaseHistory.removal {
      $0.decision = "Z"
      $0.caseType = "WHO"
      $0.completedOn = Day("2025-09-06")
    }
    #expect(history.summary.order == "dhs")
    #expect(history.summary.finalOn == nil)
    #expect(history.summary.blockers == "withholding")
    history.repatriation = [.told(1, "order", "reinstated", "2025-02-06")]
    #expect(history.summary.order == "dhs")
    #expect(history.summary.blockers == "withholding")
  }

  @Test("Every blocker says whether it is automatic and how far it reaches")
  func reaches() {
    #expect(Blocker.allCases.filter { $0.force == .automatic }.count == 9)
    #expect(Blocker.allCases.filter { $0.scope == .country } == [.withholding, .deferral])
    #expect(Blocker.stay.force == .discretionary)
  }
}
