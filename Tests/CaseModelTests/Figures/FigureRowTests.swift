import Testing

@testable import CaseModel

@Suite("What measures count of a case")
struct FigureRowTests {
  /// A case that was moved, closed administratively, opened again, and ordered removed.
  static var long: CaseHistory {
    var history = CaseHistory.removal
    history.proceedings = [
      .made(1) {
        $0.recordedOn = Day("2015-02-01")
        $0.filedOn = Day("2015-01-10")
        $0.otherCompletion = "C"
        $0.completedOn = Day("2015-06-01")
        $0.court = "NYC"
      },
      .made(2) {
        $0.recordedOn = Day("2015-06-02")
        $0.filedOn = Day("2015-01-10")
        $0.otherCompletion = "K"
        $0.completedOn = Day("2016-03-01")
        $0.court = "SFR"
      },
      .made(3) {
        $0.recordedOn = Day("2018-05-01")
        $0.filedOn = Day("2015-01-10")
        $0.decision = "X"
        $0.absentia = "Y"
        $0.completedOn = Day("2019-07-01")
        $0.court = "SFR"
        $0.judge = "ABC"
      },
    ]
    return history
  }

  private func rows(_ history: CaseHistory, _ kind: FigureKind) -> [FigureRow] {
    history.derive(asOf: asOf).figureRows.filter { $0.kind == kind }
  }

  @Test("A stock can be counted for any day: pending, inactive, pending again, closed")
  func stretches() {
    let found = rows(Self.long, .stretch)
    #expect(found.map(\.day) == [Day("2015-01-10"), Day("2016-03-01"), Day("2018-05-01")])
    #expect(found.map(\.until) == [Day("2016-03-01"), Day("2018-05-01"), Day("2019-07-01")])
    #expect(found.map { $0.marks.contains(.inactive) } == [false, true, false])
    #expect(found.map { $0.marks.contains(.initial) } == [true, false, false])
    #expect(found.allSatisfy { $0.from == Day("2015-01-10") && $0.marks.contains(.core) })
  }

  @Test("A completion is first or later, and says when the case was opened again")
  func completions() {
    let found = rows(Self.long, .completion)
    #expect(found.map(\.day) == [Day("2016-03-01"), Day("2019-07-01")])
    #expect(found.map(\.until) == [Day("2018-05-01"), nil])
    #expect(found[0].marks == [.core, .initial, .closure])
    #expect(found[1].marks == [.core, .order, .absentia, .firstOrder])
    #expect(found[1].court == "SFR" && found[1].judge == "ABC")
  }

  @Test("A case is filed once, on the day its first proceeding was recorded")
  func filing() {
    let found = rows(Self.long, .filing)
    #expect(found.map(\.day) == [Day("2015-02-01")])
    #expect(found.map(\.from) == [Day("2015-01-10")])
  }

  @Test("A case without a proceeding is pending nowhere")
  func empty() {
    #expect(CaseHistory.removal.derive(asOf: asOf).figureRows.isEmpty)
  }

  /// EOIR adjournment codes 55, 5A, 5D and 9B close a setting that was advanced.
  @Test("A hearing moved up is paired with the setting that replaced it")
  func advance() {
    var history = Self.long
    var old = Hearing.made(10, "2019-12-01", "9B")
    old.recordedOn = Day("2018-06-01")
    old.updatedOn = Day("2019-06-20")
    var unrelated = Hearing.made(11, "2018-09-01")
    unrelated.recordedOn = Day("2018-07-01")
    var new = Hearing.made(12, "2019-07-01")
    new.recordedOn = Day("2019-06-21")
    new.judge = "ABC"
    history.hearings = [new, unrelated, old]
    let found = rows(history, .advance)
    #expect(found.map(\.day) == [Day("2019-07-01")])
    #expect(found.map(\.until) == [Day("2019-12-01")])
    #expect(found.map(\.from) == [Day("2019-06-21")])
    #expect(found.first?.marks.contains(.missed) == true && found.first?.judge == "ABC")
  }

  @Test(
    "A setting closed for another reason, or put off, was not moved up",
    arguments: ["", "17"],
  )
  func noAdvance(reason: String) {
    var history = Self.long
    var old = Hearing.made(10, "2019-12-01", reason)
    old.recordedOn = Day("2018-06-01")
    var new = Hearing.made(12, "2019-07-01")
    new.recordedOn = Day("2019-06-21")
    history.hearings = [old, new]
    #expect(rows(history, .advance).isEmpty)
    history.hearings[0].adjournment = "9B"
    history.hearings[1].heldOn = Day("2020-02-01")
    #expect(rows(history, .advance).isEmpty)
  }

  @Test(
    "The last asylum application counts by its letter",
    arguments: [
      ("G", FigureMarks.granted), ("F", .granted), ("D", .denied), ("C", .apart), ("A", .dropped),
      ("W", .dropped), ("S", .otherwise),
    ],
  )
  func asylum(letter: String, mark: FigureMarks) {
    var history = Self.long
    var application = Application()
    application.id = 5
    application.caseID = 7
    application.proceedingID = 3
    application.kind = "ASYL"
    application.receivedOn = Day("2018-08-01")
    application.decision = letter
    history.applications = [application]
    let found = rows(history, .asylum)
    #expect(found.map(\.day) == [Day("2019-07-01")])
    #expect(found.map(\.marks) == [mark.union(.core)])
  }
}
