import CaseModel
import Testing

@testable import CaseStore

@Suite("Published figures beside computed ones")
struct PrintedFigureTests {
  /// Cases completed on a day, some of them with an order in absentia, some with asylum granted.
  private static func histories(
    _ count: Int,
    on day: String,
    absent: Int = 0,
    granted: Int? = nil,
    from first: Int64,
  ) -> [CaseHistory] {
    (0..<count)
      .map { place in
        let id = first + Int64(place)
        var courtCase = CourtCase()
        courtCase.id = id
        courtCase.caseType = "RMV"
        var proceeding = Proceeding()
        proceeding.id = id
        proceeding.caseID = id
        proceeding.caseType = "RMV"
        proceeding.completedOn = Day(iso: day)
        proceeding.filedOn = proceeding.completedOn.map { $0 - 100 }
        proceeding.recordedOn = proceeding.filedOn
        proceeding.decision = place < absent ? "X" : "R"
        proceeding.absentia = place < absent ? "Y" : "N"
        var history = CaseHistory(courtCase)
        history.proceedings = [proceeding]
        guard let granted else { return history }
        var application = Application()
        application.id = id
        application.proceedingID = id
        application.caseID = id
        application.kind = "ASYL"
        application.decision = place < granted ? "G" : "D"
        history.applications = [application]
        return history
      }
  }

  private static func words(_ histories: [CaseHistory]) throws -> [String: String] {
    let scratch = Scratch()
    _ = try scratch.release(histories)
    let printed = try TwoWays(scratch).columns.printedFigures(.standard)
    #expect(printed.published.count == PublishedFigure.all.count)
    return Dictionary(
      uniqueKeysWithValues: printed.published.map {
        ($0.agreement.published.key, $0.agreement.words)
      }
    )
  }

  @Test("A release made to match two published figures is inside their tolerance")
  func inside() throws {
    let absent = Self.histories(25, on: "2012-03-01", absent: 6, from: 1)
    let asylum = Self.histories(26, on: "2025-08-12", granted: 5, from: 100)
    let words = try Self.words(absent + asylum)
    #expect(words["CRS-IA12"] == "inside the tolerance")
    #expect(words["TRAC-G2025-08"] == "inside the tolerance")
    #expect(words["CRS-IA19"] == "nothing to compare: the docket has no such cases")
  }

  @Test("A release made not to match is outside, and says so")
  func outside() throws {
    let absent = Self.histories(25, on: "2012-03-01", absent: 12, from: 1)
    let asylum = Self.histories(26, on: "2025-08-12", granted: 13, from: 100)
    let words = try Self.words(absent + asylum)
    #expect(words["CRS-IA12"] == "outside the tolerance")
    #expect(words["TRAC-G2025-08"] == "outside the tolerance")
  }

  @Test("What the article's variants count, and what came since, add up to everything since then")
  func article() throws {
    let before = Self.histories(4, on: "2020-01-10", absent: 4, from: 1)
    let after = Self.histories(3, on: "2025-01-10", absent: 3, from: 100)
    let chinese = (before + after)
      .map { history in
        var history = history
        history.courtCase.nationality = "CH"
        return history
      }
    let scratch = Scratch()
    _ = try scratch.release(chinese)
    let printed = try TwoWays(scratch).columns.printedFigures(.standard)
    #expect(printed.article.first?.computed == 4)
    #expect(printed.article.first?.since == 3)
    #expect(ArticleFigure.changes.count >= 4)
  }
}
