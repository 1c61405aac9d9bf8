import CaseModel
import Testing

/// A deadline worked out away from the program: by a calendar, by hand, and by another language's
/// dates.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let trigger: Day
  /// The day counted to.
  let raw: Day
  /// The day it ends on.
  let due: Day
  /// The edge it is about.
  let edge: String
  let authority: String
  /// The open day before, for filings that count back.
  var careful: Day?
  var version: Int?
  var closures: [Day: String] = [:]

  init(
    _ rule: String,
    _ trigger: String,
    _ raw: String,
    _ due: String,
    _ edge: String,
    _ authority: String,
    careful: String? = nil,
    version: Int? = nil,
    closures: [String] = [],
  ) {
    self.rule = rule
    self.trigger = Day(trigger)
    self.raw = Day(raw)
    self.due = Day(due)
    self.edge = edge
    self.authority = authority
    self.careful = careful.map { Day($0) }
    self.version = version
    self.closures = Dictionary(uniqueKeysWithValues: closures.map { (Day($0), "closed by order") })
  }

  var testDescription: String { "\(rule) from \(trigger), \(edge), \(authority)" }

  static let all =
    appeals + motions + asylum + departure + custody + fear + filings + changes + closedCourts
    + tables
}

@Suite("Worked deadlines")
struct WorkedCaseTests {
  @Test("Each deadline is the day worked out by hand", arguments: WorkedCase.all)
  func deadline(worked: WorkedCase) throws {
    let calendar = CourtCalendar(closures: worked.closures)
    let clock = try #require(
      ClockRuleBook.standard.clock(worked.rule, from: worked.trigger, calendar: calendar)
    )
    #expect(clock.raw == worked.raw)
    #expect(clock.due == worked.due)
    #expect(clock.rolls.isEmpty == (worked.raw == worked.due))
    #expect(clock.careful == worked.careful)
    if let version = worked.version { #expect(clock.rule.version == version) }
  }

  @Test("There are enough of them, each once and each with its authority")
  func table() {
    #expect(WorkedCase.all.count >= 450)
    let keys = WorkedCase.all.map { "\($0.rule) \($0.trigger) \($0.edge) \($0.closures.count)" }
    #expect(Set(keys).count == keys.count)
    #expect(WorkedCase.all.allSatisfy { !$0.authority.isEmpty && !$0.edge.isEmpty })
  }
}
