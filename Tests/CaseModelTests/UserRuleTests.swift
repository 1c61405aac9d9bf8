import CaseModel
import Testing

@Suite("A user's own rules and closures")
struct UserRuleTests {
  private static let file = "~/.config/vigil/clocks.rules"

  /// Two rules of a clinic: the appeal in 25 days, and a reminder of its own in ten, which stands
  /// first.
  private static let rules = """
    [CLINIC-CALL 1]
    title = Call the client about an appeal
    trigger = decision of the judge
    starts = order
    length = 10 days
    direction = after
    roll = forward
    authority = office rule 4
    status = in force
    certainty = S
    plain = Call by this day.

    [BIA-APP 1]
    title = Appeal to the Board
    trigger = decision of the judge
    starts = order
    length = 25 days
    direction = after
    roll = forward
    authority = office rule 5
    status = in force
    certainty = U
    plain = File by this day.
    """

  private static func plan() throws -> ClockPlan {
    let own = try ClockRuleBook(rules, file: file, addedTo: .standard)
    let calendar = try CourtCalendar("2026-06-15 Flood at the Board", file: "closures")
    return ClockPlan(ClockRuleBook.standard.adding(own), calendar)
  }

  private static let history = CaseHistory.removal {
    $0.decision = "X"
    $0.completedOn = Day("2026-05-21")
  }

  @Test("They serve clocks, lists, finality and reasons alike")
  func everywhere() throws {
    let plan = try UserRuleTests.plan()
    let derivation = UserRuleTests.history.derive(asOf: asOf, plan: plan)
    // 21 May + 25 = 15 June, a Monday on which the Board is closed.
    let appeal = try #require(derivation.clocks().first { $0.rule.id == "BIA-APP" })
    #expect(appeal.due == Day("2026-06-16"))
    #expect(appeal.rolls.map(\.reason) == ["Flood at the Board (your closure, closures)"])
    #expect(appeal.rule.standing == "your rule, \(UserRuleTests.file): office rule 5")
    #expect(derivation.rows(of: .clocks).map(\.nextClock).contains("BIA-APP"))
    // 21 May + 10 = 31 May, a Sunday.
    #expect(derivation.summary.nextClock == "CLINIC-CALL")
    let order = try #require(derivation.explanations().first { $0.field.key == "order" })
    #expect(order.authority.hasSuffix("your rule, \(UserRuleTests.file): office rule 5"))
    let later = UserRuleTests.history.derive(asOf: Day("2026-06-17"), plan: plan).summary
    #expect(later.finalOn == Day("2026-06-16"))
    #expect(UserRuleTests.history.derive(asOf: Day("2026-06-17")).summary.finalOn == nil)
  }

  @Test("A rule of another name that a decision starts does not move finality")
  func finality() throws {
    let plan = try UserRuleTests.plan()
    let rows = UserRuleTests.history.derive(asOf: Day("2026-05-25"), plan: plan)
    #expect(rows.clocks().map(\.rule.id) == ["CLINIC-CALL", "BIA-APP"])
    #expect(rows.summary.order == "window")
    #expect(rows.summary.nextClockOn == Day("2026-06-01"))
  }

  @Test("A replaced version stands where Vigil's own stood")
  func place() throws {
    let book = try UserRuleTests.plan().book
    #expect(book.rules.first?.file == UserRuleTests.file)
    #expect(book.rules.last?.id == "CLINIC-CALL")
    #expect(book.rules.count == ClockRuleBook.standard.rules.count + 1)
  }

  @Test("What decides a day changes the fingerprint, what only says something does not")
  func fingerprint() throws {
    let plan = try UserRuleTests.plan()
    let standard = ClockPlan.standard.fingerprint
    #expect(standard == ClockPlan(.standard).fingerprint)
    #expect(standard.count == 16)
    #expect(plan.fingerprint != standard)
    let snow = CourtCalendar(closures: [Day("2026-06-15"): "snow"])
    #expect(ClockPlan(.standard, snow).fingerprint != standard)
    var rules = ClockRuleBook.standard.rules
    rules[0].plain = "other words"
    #expect(ClockPlan(ClockRuleBook(rules: rules)).fingerprint == standard)
    rules[0].to = Day("2030-01-01")
    #expect(ClockPlan(ClockRuleBook(rules: rules)).fingerprint != standard)
  }

  @Test("A filter takes the name of a user's rule, and the beginning of one of Vigil's")
  func filter() throws {
    let history = UserRuleTests.history.derive(asOf: asOf, plan: try UserRuleTests.plan())
    let rows = history.rows(of: .clocks)
    let words = FilterVocabulary(rules: try UserRuleTests.plan().book)
    let own = try Filter("clock:clinic-call", words).predicate(asOf: asOf)
    #expect(rows.filter { own.holds(for: $0) }.map(\.nextClock) == ["CLINIC-CALL"])
    let short = try Filter("clock:bia").predicate(asOf: asOf)
    #expect(rows.filter { short.holds(for: $0) }.map(\.nextClock) == ["BIA-APP"])
  }

  @Test("A rule that would silently stop a clock, or is for no day, is refused")
  func slips() {
    let stopped = UserRuleTests.rules.replacing("starts = order\n", with: "")
    #expect {
      try ClockRuleBook(stopped, file: UserRuleTests.file, addedTo: .standard)
    } throws: {
      "\($0)" == """
        line 12, starts: is missing; write starts = order, as BIA-APP has it, or starts = none
        """
    }
    let never = UserRuleTests.rules.replacing(
      "length = 25 days",
      with: "length = 25 days\nfrom = 2026-03-09\nto = 2026-03-01",
    )
    #expect {
      try ClockRuleBook(never, file: UserRuleTests.file, addedTo: .standard)
    } throws: {
      "\($0)" == "line 13, to: 2026-03-01 is before from, 2026-03-09"
    }
  }

  @Test("Closures are read with remarks, empty lines and the line ends of Windows")
  func closures() throws {
    let text = "# the Board\r\n\r\n2026-01-26 Snow in Falls Church\r\n  2026-01-27   Ice  \r\n"
    let calendar = try CourtCalendar(text, file: "closures")
    #expect(
      calendar.closures == [
        Day("2026-01-26"): "Snow in Falls Church (your closure, closures)",
        Day("2026-01-27"): "Ice (your closure, closures)",
      ]
    )
  }

  @Test(
    "A bad closure names its line",
    arguments: [
      ("26 January 2026 Snow", 1), ("2026-01-26", 1), ("2026-01-26 Snow\n2026-02-30 Ice", 2),
      ("2026-01-26 Snow\n\n2026-01-26 Ice", 3),
    ],
  )
  func badClosure(text: String, line: Int) {
    #expect {
      try CourtCalendar(text, file: "closures")
    } throws: {
      "\($0)".hasPrefix("line \(line), day: ")
    }
  }
}
