import CaseModel
import Testing

/// A case before, a case after, and what is to be told of it.
struct WorkedChange: Sendable, CustomTestStringConvertible {
  let name: String
  let old: CaseHistory
  let new: CaseHistory
  let told: [String]
  var oldDay = asOf
  var newDay = asOf

  var testDescription: String { name }

  init(
    _ name: String,
    _ old: CaseHistory,
    _ new: CaseHistory,
    _ told: [String],
    from oldDay: Day = asOf,
    to newDay: Day = asOf,
  ) {
    self.name = name
    self.old = old
    self.new = new
    self.told = told
    self.oldDay = oldDay
    self.newDay = newDay
  }
}

/// A case with hearings, changed as the test needs.
private func scheduled(
  _ rows: [Hearing],
  _ change: (inout CaseHistory) -> Void = { _ in },
) -> CaseHistory {
  var history = CaseHistory.removal { $0.judge = "ABC" }
  history.hearings = rows
  change(&history)
  return history
}

private func hearing(
  _ id: Int64,
  _ day: String,
  _ adjournment: String = "",
  _ change: (inout Hearing) -> Void,
) -> Hearing {
  var hearing = Hearing.made(id, day, adjournment)
  change(&hearing)
  return hearing
}

private let one = [Hearing.made(1, "2026-07-10")]

private let hearingChanges = [
  WorkedChange("nothing", scheduled(one), scheduled(one), []),
  WorkedChange(
    "a first hearing",
    scheduled([]),
    scheduled(one),
    ["Hearing added: 2026-07-10"],
  ),
  WorkedChange(
    "moved up by another row",
    scheduled(one),
    scheduled([.made(1, "2026-07-10", "55"), .made(2, "2026-07-01")]),
    ["Hearing moved up 9 days: 2026-07-10 to 2026-07-01"],
  ),
  WorkedChange(
    "moved up in its own row",
    scheduled(one),
    scheduled([.made(1, "2026-07-09")]),
    ["Hearing moved up 1 day: 2026-07-10 to 2026-07-09"],
  ),
  WorkedChange(
    "put off",
    scheduled(one),
    scheduled([.made(1, "2026-07-10", "17"), .made(2, "2027-01-05")]),
    ["Hearing put off 179 days: 2026-07-10 to 2027-01-05"],
  ),
  WorkedChange(
    "vacated",
    scheduled(one),
    scheduled([.made(1, "2026-07-10", "34")]),
    ["Hearing vacated: 2026-07-10"],
  ),
  WorkedChange(
    "its row gone from the release",
    scheduled(one),
    scheduled([]),
    ["Hearing vanished: 2026-07-10"],
  ),
  WorkedChange(
    "its row gone and another new is no move",
    scheduled(one),
    scheduled([.made(2, "2026-07-01")]),
    ["Hearing added: 2026-07-01", "Hearing vanished: 2026-07-10"],
  ),
  WorkedChange(
    "the row of a hearing long past gone from the release",
    scheduled([.made(4, "2025-01-10", "17")] + one),
    scheduled(one),
    ["Hearing vanished: 2025-01-10"],
  ),
  WorkedChange(
    "a clinic's own hearing taken back",
    scheduled(one) { $0.person = Person() },
    scheduled([]) { $0.person = Person() },
    ["Hearing vacated: 2026-07-10"],
  ),
  WorkedChange(
    "another time of day",
    scheduled([hearing(1, "2026-07-10") { $0.startsAt = 900 }]),
    scheduled([hearing(1, "2026-07-10") { $0.startsAt = 495 }]),
    ["Time changed: 15:00 to 08:15, 2026-07-10"],
  ),
  WorkedChange(
    "a time entered first",
    scheduled([hearing(1, "2026-07-10") { $0.startsAt = nil }]),
    scheduled([hearing(1, "2026-07-10") { $0.startsAt = 495 }]),
    [],
  ),
  WorkedChange(
    "another location",
    scheduled([hearing(1, "2026-07-10") { $0.location = "LOS" }]),
    scheduled([hearing(1, "2026-07-10") { $0.location = "LAD" }]),
    ["Location changed: LOS to LAD, 2026-07-10"],
  ),
  WorkedChange(
    "held, and another set",
    scheduled(one),
    scheduled([.made(1, "2026-07-10"), .made(2, "2026-12-01")]),
    ["Hearing added: 2026-12-01"],
    to: Day("2026-08-01"),
  ),
  WorkedChange(
    "held, and none set",
    scheduled(one),
    scheduled(one),
    [],
    to: Day("2026-08-01"),
  ),
  WorkedChange(
    "adjourned on its day, and none set",
    scheduled(one),
    scheduled([.made(1, "2026-07-10", "17")]),
    [],
    to: Day("2026-08-01"),
  ),
  WorkedChange(
    "the first of two moved up, the second stands",
    scheduled([.made(1, "2026-07-10"), .made(3, "2026-09-01")]),
    scheduled([.made(1, "2026-07-10", "55"), .made(2, "2026-07-03"), .made(3, "2026-09-01")]),
    ["Hearing moved up 7 days: 2026-07-10 to 2026-07-03"],
  ),
  WorkedChange(
    "judge, court and medium of one hearing",
    scheduled([
      hearing(1, "2026-07-10") {
        ($0.judge, $0.court, $0.medium) = ("ABC", "NYC", "P")
      }
    ]),
    scheduled([
      hearing(1, "2026-07-10") {
        ($0.judge, $0.court, $0.medium) = ("XYZ", "BOS", "V")
      }
    ]),
    [
      "Judge changed: ABC to XYZ, 2026-07-10",
      "Court changed: NYC New York NY to BOS Boston MA, 2026-07-10",
      "Medium changed: In person to Video, 2026-07-10",
    ],
  ),
  WorkedChange(
    "another judge of the proceeding, no hearing ahead",
    scheduled([]),
    scheduled([]) { $0.proceedings[0].judge = "XYZ" },
    ["Judge changed: ABC to XYZ"],
  ),
]

private let decided = CaseHistory.removal {
  $0.completedOn = Day("2026-05-20")
  $0.decision = "X"
}

private let orderChanges = [
  WorkedChange(
    "an order, appeal reserved",
    .removal { _ in },
    decided,
    ["Decision entered: Removal, 2026-05-20"],
  ),
  WorkedChange(
    "an order in absentia",
    .removal { _ in },
    .removal {
      ($0.completedOn, $0.decision, $0.absentia) = (Day("2026-05-20"), "X", "Y")
    },
    [
      "Decision entered: Removal, 2026-05-20",
      "Order final: 2026-05-20; (e) in absentia",
    ],
  ),
  WorkedChange(
    "the appeal window runs out between two days",
    decided,
    decided,
    ["Order final: 2026-06-22; (c) lapsed"],
    to: Day("2026-07-10"),
  ),
  WorkedChange(
    "an appeal filed",
    decided,
    changed(decided) { $0.appeals = [.made("2026-05-28")] },
    ["Appeal filed: 2026-05-28"],
  ),
  WorkedChange(
    "an appeal decided",
    changed(decided) { $0.appeals = [.made("2026-05-28")] },
    changed(decided) { $0.appeals = [.made("2026-05-28", "REM", on: "2026-06-01")] },
    ["Appeal decided: Remanded, 2026-06-01"],
  ),
  WorkedChange(
    "another completion",
    .removal { _ in },
    .removal { ($0.completedOn, $0.otherCompletion) = (Day("2026-05-20"), "F") },
    ["Decision entered: 2026-05-20; Not prosecuted"],
  ),
  WorkedChange(
    "a change of venue is no decision",
    .removal { _ in },
    .removal { ($0.completedOn, $0.otherCompletion) = (Day("2026-05-20"), "C") },
    [],
  ),
]

private let standingChanges = [
  WorkedChange(
    "counsel",
    .removal,
    changed(.removal) { $0.courtCase.appearanceOn = Day("2026-05-30") },
    ["Counsel entered: 2026-05-30"],
  ),
  WorkedChange(
    "counsel gone",
    changed(.removal) { $0.courtCase.appearanceOn = Day("2026-05-30") },
    .removal,
    ["Counsel withdrawn"],
  ),
  WorkedChange(
    "counsel's record gone from the release",
    changed(.removal) { $0.representations = [.made] },
    .removal,
    ["Record vanished: representation 1"],
  ),
  WorkedChange(
    "an application gone from the release",
    changed(.removal) { $0.applications = [.made] },
    .removal,
    ["Application vanished: ASYL"],
  ),
  WorkedChange(
    "custody",
    .removal,
    changed(.removal) { $0.courtCase.custody = "D" },
    ["Custody changed: Never to Detained"],
  ),
  WorkedChange(
    "a stage and a step told",
    .removal,
    changed(.removal) {
      $0.repatriation = [
        .told(1, "stage", "X3", "2026-05-20"), .told(2, "step", "C4", "2026-05-21"),
      ]
    },
    ["Stage changed", "Step changed"],
  ),
]

extension Representation {
  fileprivate static var made: Representation {
    var row = Representation()
    (row.id, row.caseID, row.level, row.side) = (1, 7, "COURT", "ALIEN")
    return row
  }
}

extension Application {
  fileprivate static var made: Application {
    var row = Application()
    (row.id, row.caseID, row.kind, row.receivedOn) = (2, 7, "ASYL", Day("2026-01-05"))
    return row
  }
}

private func changed(_ history: CaseHistory, _ change: (inout CaseHistory) -> Void) -> CaseHistory {
  var history = history
  change(&history)
  return history
}

@Suite("Changes of a case")
struct ChangeTests {
  private func told(_ change: WorkedChange) -> [String] {
    change.new.derive(asOf: change.newDay)
      .changes(since: change.old.derive(asOf: change.oldDay))
      .map { $0.words(.fallback).english }
  }

  @Test("Hearings, judges, courts and media", arguments: hearingChanges)
  func hearings(change: WorkedChange) {
    #expect(told(change) == change.told)
  }

  @Test("Decisions, orders and appeals", arguments: orderChanges)
  func orders(change: WorkedChange) {
    #expect(told(change) == change.told)
  }

  @Test("Counsel, custody, and what somebody told", arguments: standingChanges)
  func standing(change: WorkedChange) {
    let words = told(change)
    #expect(words.count == change.told.count)
    #expect(zip(words, change.told).allSatisfy { $0.hasPrefix($1) }, "\(words)")
  }

  @Test("A change rests on rows, and no two changes of a case have one name")
  func evidence() {
    for change in hearingChanges + orderChanges + standingChanges {
      let notices = change.new.derive(asOf: change.newDay)
        .changes(since: change.old.derive(asOf: change.oldDay))
      #expect(notices.allSatisfy { !$0.evidence.isEmpty })
      #expect(Set(notices.map(\.name)).count == notices.count)
    }
  }

  @Test("A clock is told of at 14, 7 and 1 days, by a name that stays until the next of them")
  func clocks() {
    let told = (0...33)
      .flatMap { days in
        decided.derive(asOf: Day("2026-05-20") + days).dueNotices.map(\.name)
      }
    let names = Set(told.filter { $0.contains("BIA-APP") })
    #expect(names == Set([14, 7, 1].map { "7 BIA-APP 2026-06-22 \($0)" }))
  }
}
