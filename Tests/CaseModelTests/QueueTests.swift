import CaseModel
import Testing

private let today = Day(iso: "2026-11-24") ?? Day(number: 0)
private let now = Moment(iso: "2026-11-24T15:00:00Z") ?? Moment(seconds: 0)
private let ana = QueueActor("ana", at: now, on: today)
private let fresh = QueueState.claimed(by: "ben", at: Moment(seconds: now.seconds - 3600))
private let left = QueueState.claimed(by: "ben", at: Moment(seconds: now.seconds - 86_400))
private let own = QueueState.claimed(by: "ana", at: now)
private let done = QueueState.done(by: "ben", at: now)
private let snoozed = QueueState.snoozed(until: today + 3, by: "ben")

@Suite("Work on an item")
struct QueueActionTests {
  @Test(
    "An action leads from a state to a state",
    arguments: [
      (.new, .claim, own), (.new, .finish, .done(by: "ana", at: now)),
      (.new, .snooze(until: today + 1), .snoozed(until: today + 1, by: "ana")),
      (own, .release, .new), (own, .finish, .done(by: "ana", at: now)),
      (own, .snooze(until: today + 1), .snoozed(until: today + 1, by: "ana")),
      (left, .release, .new), (snoozed, .claim, own), (snoozed, .reopen, .new),
      (snoozed, .finish, .done(by: "ana", at: now)), (done, .reopen, .new),
      (done, .note("called the court"), done), (fresh, .note("called the court"), fresh),
      (.snoozed(until: today, by: "ben"), .claim, own),
    ] as [(QueueState, QueueAction, QueueState)],
  )
  func allowed(state: QueueState, action: QueueAction, after: QueueState) throws {
    #expect(try state.applying(action, by: ana).get() == after)
  }

  @Test(
    "An action that would take somebody's work is refused, in words that say who has it",
    arguments: [
      (fresh, .claim, "ben claimed it"), (fresh, .finish, "ask ben"), (fresh, .release, "ask ben"),
      (left, .claim, "release it first"), (left, .finish, "release it first"),
      (own, .claim, "yours already"), (done, .claim, "reopen it first"),
      (done, .finish, "ben finished it"), (.new, .release, "nobody has claimed it"),
      (.new, .reopen, "open already"), (own, .reopen, "open already"),
      (.new, .snooze(until: today), "after today"), (.new, .note("  "), "write a line"),
      (.new, .undo, "nothing was done"),
    ] as [(QueueState, QueueAction, String)],
  )
  func refused(state: QueueState, action: QueueAction, words: String) {
    let refusal = #expect(throws: QueueRefusal.self) { try state.applying(action, by: ana).get() }
    #expect(refusal?.description.contains(words) == true)
  }

  @Test("One's own last action can be undone, somebody else's cannot")
  func undo() throws {
    #expect(try own.applying(.undo, by: ana, last: ("ana", .new)).get() == .new)
    let refused = done.applying(.undo, by: ana, last: ("ben", .new))
    #expect(throws: QueueRefusal.self) { try refused.get() }
  }

  @Test("A claim is stale after a day, and a snoozed item wakes on its day")
  func time() {
    #expect(left.isStale(at: now))
    #expect(!fresh.isStale(at: now))
    #expect(snoozed.waking(on: today + 2) == snoozed)
    #expect(snoozed.waking(on: today + 3) == .new)
  }
}

@Suite("Queues in a file")
struct QueueFileTests {
  @Test("A file adds queues, and one of a name takes its place")
  func reading() throws {
    let queues = try Queue.all(
      adding: """
        # Ours.
        [asylum]
        title = Asylum
        definition = Hearings of asylum cases that moved.
        feed = events hearing-moved-up hearing-vacated
        filter = relief:ASYL
        order = newest
        age = 3
        [clocks]
        title = This week
        definition = Clocks of this week.
        feed = clocks 7
        """
    )
    #expect(queues.count == Queue.shipped.count + 1)
    #expect(queues.last?.feed == .events([.hearingMovedUp, .hearingVacated]))
    #expect(queues.last?.ageLimit == 3)
    #expect(queues.last?.order == .newest)
    #expect(queues.first { $0.key == "clocks" }?.feed == .clocks(within: 7))
  }

  @Test(
    "What is wrong is named by its line, with what to write",
    arguments: [
      ("title = x", 1, "begin a queue"), ("[a b]", 1, "letters, digits"),
      ("[a]\ntitle", 2, "FIELD = VALUE"), ("[a]\ncolour = red", 2, "the fields are"),
      ("[a]\ntitle = x\ntitle = y", 3, "twice"), ("[a]\ntitle = x", 1, "no definition"),
      ("[a]\ntitle = x\ndefinition = y\nfeed = clocks many", 4, "feed = clocks 14"),
      ("[a]\ntitle = x\ndefinition = y\nfeed = events rain", 4, "hearing-moved-up"),
      ("[a]\ntitle = x\ndefinition = y\nfeed = defects\nfilter = colour:red", 5, "column 1"),
      ("[a]\ntitle = x\ndefinition = y\nfeed = defects\norder = random", 5, "oldest, newest"),
      ("[a]\ntitle = x\ndefinition = y\nfeed = defects\nage = old", 5, "number of days"),
    ],
  )
  func wrong(text: String, line: Int, words: String) {
    let error = #expect(throws: QueueFileError.self) { try Queue.all(adding: text) }
    #expect(error?.line == line)
    #expect(error?.message.contains(words) == true)
  }

  @Test("Every kind of event is in a queue Vigil comes with, except those clocks stand for")
  func everyKind() {
    let kinds = Queue.shipped.flatMap { queue in
      if case .events(let kinds) = queue.feed { kinds } else { [NoticeKind]() }
    }
    #expect(Set(kinds) == Set(NoticeKind.allCases).subtracting([.clockDue]))
    #expect(kinds.count == Set(kinds).count)
  }
}

@Suite("Moments")
struct MomentTests {
  @Test(
    "A moment is read from ISO text and written in UTC",
    arguments: [
      ("2026-11-24T15:02:11Z", "2026-11-24T15:02:11Z"), ("2026-11-24", "2026-11-24T00:00:00Z"),
      ("2026-11-24T15:02:11.25-05:00", "2026-11-24T20:02:11Z"),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ],
  )
  func reading(text: String, written: String) {
    #expect(Moment(iso: text)?.description == written)
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "", "yesterday", "2026-13-01", "2026-11-24T25:00:00Z", "2026-11-24T15:02:11", "2026-11-24Z",
    ],
  )
  func refused(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
