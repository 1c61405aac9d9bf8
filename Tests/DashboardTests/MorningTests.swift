import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

/// A task of a clinic's morning: the keys that do it, words typed left out, and what is seen then.
private struct Chore {
  let name: String
  let keys: [[Key]]
  var typed: [String] = []
  let shows: String

  /// The keys pressed, whatever is typed as a name or a day left out.
  var count: Int { keys.map(\.count).reduce(0, +) }

  static let all = [
    Chore(
      name: "this week's hearings without counsel",
      keys: [[.letter("S"), .enter]],
      shows: "rep:no hearing<=7d",
    ),
    Chore(name: "what moved", keys: [[.letter("5")]], shows: "Hearing moved up"),
    Chore(
      name: "late and due clocks by name",
      keys: [[.letter("6")]],
      shows: "Evidence before an",
    ),
    Chore(
      name: "why a clock runs",
      keys: [[.letter("6"), .enter, .letter("o")]],
      shows: "Clocks and reasons",
    ),
    Chore(
      name: "hearings of one attorney that clash",
      keys: [[.letter("5"), .right]],
      shows: "Clashing hearings",
    ),
    Chore(
      name: "a client with a hearing",
      keys: [[.letter("0"), .letter("a"), .home, .enter]],
      shows: "Hearing on",
    ),
    Chore(
      name: "correct a date",
      keys: [[.letter("2"), .enter, .letter("e"), .enter]],
      shows: "Correct: Hearing",
    ),
    Chore(
      name: "hand an attorney's cases over",
      keys: [[.letter("0"), .letter("M")], [.enter, .letter("y")]],
      typed: ["J. Tran"],
      shows: "Entered for 60 cases",
    ),
    Chore(
      name: "print the docket sheet",
      keys: [[.letter("2"), .letter("P")]],
      shows: "hearings-2026-06-01.txt",
    ),
    Chore(
      name: "the checklist of a case",
      keys: [[.letter("6"), .letter("C")]],
      shows: "[ ]",
    ),
    Chore(name: "hide names", keys: [[.letter("H")]], shows: "Names are hidden"),
  ]
}

@Suite("A clinic's morning takes five keys a task, or fewer")
struct MorningTests {
  @Test("Each task", arguments: Chore.all.map(\.name))
  func task(name: String) throws {
    let chore = try #require(Chore.all.first { $0.name == name })
    #expect(chore.count <= 5)
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(CellSize(columns: 120, rows: 36), docket: docket)
    driver.tell(FakeQueues.now.seconds)
    for (place, keys) in chore.keys.enumerated() {
      for key in keys { driver.press(key) }
      if place < chore.typed.count { driver.type(chore.typed[place]) }
    }
    let screen = driver.lines.joined(separator: "\n")
    #expect(screen.contains(chore.shows))
  }
}
