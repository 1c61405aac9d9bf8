import CaseModel
import Testing

/// A case whose running clocks were worked out by hand, as of 1 June 2026, a Monday.
struct WorkedClocks: Sendable, CustomTestStringConvertible {
  let title: String
  let authority: String
  let history: CaseHistory
  /// Every clock and its day, the earliest first.
  let clocks: [String]
  /// The one lists show.
  let next: String

  init(
    _ title: String,
    _ authority: String,
    _ decision: String = "",
    facts: [String] = [],
    appeal: String = "",
    motion: String = "",
    _ clocks: [String],
    next: String,
    change: (inout CaseHistory) -> Void = { _ in },
  ) {
    self.title = title
    self.authority = authority
    self.clocks = clocks
    self.next = next
    let order = WorkedOrder(
      title,
      authority,
      decision,
      facts: facts,
      appeal: appeal,
      motion: motion,
      "",
    )
    var history = order.history
    history.person = Person()
    change(&history)
    self.history = history
  }

  var testDescription: String { "\(title), \(authority)" }
}

@Suite("Worked clocks of a case")
struct WorkedClocksTests {
  @Test("A case runs the clocks worked out by hand", arguments: WorkedClocks.all)
  func clocks(worked: WorkedClocks) {
    let derivation = worked.history.derive(asOf: asOf)
    let found = derivation.clocks()
      .map { clock in
        "\(clock.rule.id) \(clock.due?.description ?? "any time")"
      }
    #expect(found == worked.clocks)
    let summary = derivation.summary
    let next = summary.nextClockOn.map { "\(summary.nextClock) \($0)" } ?? ""
    #expect(next == worked.next)
  }

  @Test("Every clock says where its first day comes from", arguments: WorkedClocks.all)
  func sources(worked: WorkedClocks) {
    for clock in worked.history.derive(asOf: asOf).clocks() {
      let isSourced = clock.source.contains("from ") || clock.source.contains("told by ")
      #expect(isSourced, "\(clock.rule.id): \(clock.source)")
    }
  }

  @Test("A due date of the court's own that differs is told beside the computed one")
  func recorded() throws {
    let history = CaseHistory.removal {
      $0.decision = "X"
      $0.completedOn = Day("2026-05-20")
      $0.appealDueOn = Day("2026-06-19")
    }
    let clock = try #require(history.derive(asOf: asOf).clocks().first)
    #expect(clock.due == Day("2026-06-22"))
    let words =
      "decision of the judge, 2026-05-20; from proceeding 1; "
      + "the court's own record says due 2026-06-19"
    #expect(clock.source.english == words)
  }

  @Test("Clocks do not depend on the day looked from, but for which run", arguments: 0..<120)
  func independent(offset: Int) throws {
    let worked = WorkedOrder("", "", "X 2026-05-20", "")
    let day = Day("2026-05-20") + offset
    let derivation = worked.history.derive(asOf: day)
    for clock in derivation.clocks() {
      let again = try #require(
        ClockRuleBook.standard.clock(clock.rule.id, from: clock.trigger)
      )
      #expect(again.due == clock.due)
      #expect(clock.daysLeft(asOf: day) == clock.due.map { $0 - day })
    }
    let expected = offset <= 33 ? "window" : "final"
    #expect(derivation.summary.order == expected)
  }
}

@Suite("Deadlines, whatever the day")
struct ClockPropertyTests {
  private static let ids = Set(ClockRuleBook.standard.rules.map(\.id)).sorted()

  @Test("A rolled day is open, and never earlier than the day counted to", arguments: 0..<150)
  func rolled(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for id in ClockPropertyTests.ids {
      let trigger = random.day()
      var closures = [trigger + 30: "snow", trigger + 31: "snow"]
      closures[random.day()] = "snow"
      let calendar = CourtCalendar(closures: closures)
      guard let clock = ClockRuleBook.standard.clock(id, from: trigger, calendar: calendar),
        let raw = clock.raw, let due = clock.due
      else { continue }
      #expect(due >= raw)
      if clock.rule.rolls { #expect(calendar.closure(on: due) == nil) }
      if !clock.rule.rolls { #expect(due == raw) }
      #expect(
        clock.rule.isBackward ? due <= trigger : due > trigger || clock.rule.length?.count == 0
      )
      #expect(clock.careful.map { $0 <= raw && calendar.closure(on: $0) == nil } ?? true)
      #expect(clock.rolls.count == due - raw)
    }
  }

  @Test("The day before a rolled day is closed, back to the day counted to", arguments: 0..<150)
  func tight(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let calendar = CourtCalendar()
    guard let clock = ClockRuleBook.standard.clock("BIA-APP", from: random.day()),
      let raw = clock.raw, let due = clock.due
    else { return }
    for offset in 0..<(due - raw) { #expect(calendar.closure(on: raw + offset) != nil) }
  }

  @Test(
    "A later trigger never gives an earlier day",
    arguments: ["MTR", "PFR", "VD-BOND", "ZADV"],
  )
  func monotone(id: String) throws {
    var last = Day("2019-01-01")
    for offset in 0..<3000 {
      let due = ClockRuleBook.standard.clock(id, from: Day("2020-01-01") + offset)?.due
      let day = try #require(due)
      #expect(day >= last)
      last = day
    }
  }
}
