import CaseModel
import Testing

@Suite("Rules of deadlines")
struct RuleBookTests {
  /// The rules the notes on the law list, one name each; some have parts of their own.
  @Test(
    "The standard book parses and has every rule",
    arguments: [
      "BIA-APP", "BIA-BRIEF", "BIA-PROOF-VD", "MTR", "MTR-IA-180", "MTR-IA-NOTICE", "RECON", "PFR",
      "ASY-1Y", "EAD-150", "EAD-180", "VD-PRE", "VD-POST", "VD-BOND", "REM-90", "POCR-90",
      "POCR-180", "POCR-REQ", "ZADV", "ODD-REV", "BOND", "BOND-APP", "BOND-STAY", "BOND-STAY-APP",
      "BOND-STAY-END", "CF-IJ", "RF-AO", "RF-IJ", "FARO-RESP", "FARO-MAIL", "FARO-WAIT", "ADDR-IC",
      "ADDR-AR11", "ADDR-BIA", "FILE-INDIV", "FILE-MASTER", "FAIL-DEPART", "FEE-ASY",
    ],
  )
  func present(id: String) throws {
    let versions = ClockRuleBook.standard.versions(of: id)
    #expect(!versions.isEmpty)
    for rule in versions {
      #expect(!rule.authority.isEmpty && !rule.plain.isEmpty && rule.statusOn != nil)
    }
  }

  @Test("The ten-day appeal is kept, vacated, and shown beside the thirty days")
  func vacated() throws {
    let clock = try #require(ClockRuleBook.standard.clock("bia-app", from: Day("2026-03-09")))
    let other = try #require(clock.others.first)
    #expect(other.rule.status == .vacated)
    #expect(other.due == Day("2026-03-19"))
    #expect(other.reason.hasPrefix("vacated as of 2026-03-08"))
    let before = try #require(ClockRuleBook.standard.clock("BIA-APP", from: Day("2026-03-08")))
    #expect(before.others.isEmpty)
  }

  @Test("A motion for lack of notice has no last day")
  func unlimited() throws {
    let clock = try #require(
      ClockRuleBook.standard.clock("MTR-IA-NOTICE", from: Day("2020-01-01"))
    )
    #expect(clock.due == nil)
    #expect(clock.daysLeft(asOf: asOf) == nil)
    #expect(
      ClockRuleBook.standard.clock("BOND", from: Day("2026-01-01"))?.rule.status == .contested
    )
  }

  private static let whole = """
    [NEW 1]
    title = A
    trigger = B
    length = 3 days
    direction = after
    roll = forward
    authority = C
    status = in force
    certainty = K
    plain = D
    """

  @Test("A good block is read, and replaces a version of the same name and number")
  func good() throws {
    let book = try ClockRuleBook(RuleBookTests.whole)
    #expect(book.clock("NEW", from: Day("2026-06-02"))?.due == Day("2026-06-05"))
    #expect(book.adding(book).rules.count == 1)
    #expect(try ClockRuleBook(RuleBookTests.whole.replacing("\n", with: "\r\n")) == book)
  }

  @Test(
    "A rule says what its day is to the client; where it does not, its weight does",
    arguments: [
      ("", DueDay.by), ("weight = 5", .by), ("weight = 6", .on), ("weight = 7\nday = by", .by),
      ("day = before", .before), ("weight = 1\nday = on", .on),
    ],
  )
  func day(said: String, meaning: DueDay) throws {
    let text = RuleBookTests.whole.replacing("roll = forward", with: "roll = forward\n\(said)")
    #expect(try ClockRuleBook(text).rules.map(\.meaning) == [meaning])
  }

  @Test(
    "A bad file names the line and the field",
    arguments: [
      ("length = 3 days", "length = 3 fortnights", 4, "length"),
      ("length = 3 days", "length = -3 days", 4, "length"),
      ("length = 3 days", "length = 9999999999 days", 4, "length"),
      ("length = 3 days", "length = 36526 days", 4, "length"),
      ("length = 3 days", "length = 1201 months", 4, "length"),
      ("length = 3 days", "length = 9000 years", 4, "length"),
      ("direction = after", "direction = sideways", 5, "direction"),
      ("roll = forward", "roll = backward", 6, "roll"), ("roll = forward", "day = late", 6, "day"),
      ("status = in force", "status = maybe", 8, "status"),
      ("certainty = K", "certainty = X", 9, "certainty"),
      ("title = A", "title = ", 2, "title"), ("title = A", "titel = A", 2, "titel"),
      ("trigger = B", "title = B", 3, "title"), ("trigger = B", "from = 2026-02-30", 3, "from"),
      ("trigger = B", "starts = whenever", 3, "starts"), ("trigger = B", "just words", 3, ""),
      ("trigger = B", "# left out", 1, "trigger"), ("plain = D", "", 1, "plain"),
      ("[NEW 1]", "[NEW]", 1, ""), ("[NEW 1]", "[NEW 0]", 1, ""), ("[NEW 1]", "[NEW 1", 1, ""),
      ("[NEW 1]", "", 2, "title"), ("plain = D", "plain = D\n[NEW 1]", 11, ""),
    ],
  )
  func bad(good: String, bad: String, line: Int, field: String) {
    let text = RuleBookTests.whole.replacing(good, with: bad)
    #expect {
      try ClockRuleBook(text)
    } throws: { error in
      guard let error = error as? ClockRuleError else { return false }
      let words = "line \(line)" + (field.isEmpty ? ":" : ", \(field):")
      return error.line == line && error.field == field && error.description.hasPrefix(words)
    }
  }
}
