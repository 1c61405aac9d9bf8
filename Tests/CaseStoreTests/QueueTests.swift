import CaseModel
import CaseStore
import Testing

private let noon = Moment(seconds: Moment(startOf: today).seconds + 12 * 3600)

/// A clinic's docket with three hearings that were moved up.
private struct Desk {
  let scratch = Scratch()
  let docket: Docket
  let feed: DocketFeed

  init() throws {
    let reader = try scratch.caseload()
    docket = try Docket.open(at: scratch.docket)
    feed = DocketFeed(docket, reader: reader, labels: .fallback)
    let notices = clients.prefix(3)
      .map { client -> CaseNotice in
        var notice = CaseNotice(.hearingMovedUp, of: client.id, on: today + 5)
        notice.before = .integer(Int64((today + 9).number))
        notice.after = .integer(Int64((today + 5).number))
        notice.days = 4
        return notice
      }
    try docket.append(notices, who: "vigil", source: "test", at: noon)
  }

  func items(_ part: QueuePage.Part = .open, of queue: Queue = .hearings) throws -> [QueueItem] {
    try feed.items(of: queue, QueuePage(part), on: today)
  }

  func act(_ action: QueueAction, _ item: QueueItem, as who: String = "ana") throws -> QueueItem {
    try feed.perform(action, on: item, by: QueueActor(who, at: noon, on: today))
  }
}

@Suite("Queues of a docket")
struct QueueTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test("Events are items, the one that waited longest first, each with its case and its words")
  func items() throws {
    let items = try desk.items()
    #expect(items.map(\.caseID) == clients.prefix(3).map(\.id))
    #expect(items.map(\.name) == clients.prefix(3).map { $0.person?.name ?? "" })
    #expect(items[0].title == "Hearing moved up 4 days: 2026-12-03 to 2026-11-29")
    #expect(items[0].arrivedAt == noon)
    #expect(items.allSatisfy { $0.recorded == .new && $0.version == 0 })
  }

  @Test("A page goes on after an item, whatever was finished before it")
  func paging() throws {
    let items = try desk.items()
    _ = try desk.act(.finish, items[0])
    let page = QueuePage(.open, after: items[0], limit: 1)
    let next = try desk.feed.items(of: .hearings, page, on: today)
    #expect(next.map(\.subject) == [items[1].subject])
  }

  @Test("A claim has one winner; whoever saw the item before learns who has it")
  func oneWinner() throws {
    let item = try desk.items()[0]
    let claimed = try desk.act(.claim, item)
    let refusal = #expect(throws: QueueRefusal.self) { try desk.act(.claim, item, as: "ben") }
    #expect(refusal?.description.contains("ana claimed it") == true)
    #expect(try desk.items()[0] == claimed)
  }

  @Test("What is finished, snoozed and undone moves between the parts, and history keeps it all")
  func parts() throws {
    let items = try desk.items()
    let finished = try desk.act(.finish, items[0])
    _ = try desk.act(.snooze(until: today + 2), items[1])
    #expect(try desk.items().map(\.subject) == [items[2].subject])
    #expect(try desk.items(.done).map(\.subject) == [items[0].subject])
    #expect(try desk.items(.snoozed).map(\.subject) == [items[1].subject])
    let later = try desk.feed.items(of: .hearings, QueuePage(), on: today + 2)
    #expect(later.map(\.subject) == [items[1].subject, items[2].subject])
    let noted = try desk.act(.note("clerk says it stands"), finished, as: "ben")
    let undone = try desk.act(.undo, noted)
    #expect(undone.recorded == .new)
    let redone = try desk.act(.undo, undone)
    #expect(redone.recorded == finished.recorded)
    let steps = try desk.feed.history(of: redone)
    let actions: [QueueAction?] = [.finish, .note("clerk says it stands"), .undo, .undo]
    #expect(steps.map(\.action) == actions)
    #expect(steps.map(\.who) == ["ana", "ben", "ana", "ana"])
  }

  @Test("Figures count what is open, the oldest, and what came and went by the hour")
  func figures() throws {
    _ = try desk.act(.finish, try desk.items()[1])
    let figures = try desk.feed.figures(of: .hearings, hours: 3, at: noon, on: today)
    #expect(figures.depth == CaseCount(2))
    #expect(figures.oldest == noon)
    #expect(figures.arrivals == [0, 0, 3])
    #expect(figures.completions == [0, 0, 1])
  }

  @Test("Due clocks are the running clocks of the list within their days, soonest first")
  func clocks() throws {
    let rows = try desk.docket.reader().page(ListQuery(.clocks), .first, limit: 10_000).rows
    let due = rows.filter { $0.nextClockOn.map { $0 <= today + 14 } ?? false }
    let items = try desk.feed.items(of: .clocks, QueuePage(limit: 10_000), on: today)
    #expect(!items.isEmpty)
    #expect(items.count == due.count)
    #expect(items.map(\.due) == items.map(\.due).sorted { ($0?.number ?? 0) < ($1?.number ?? 0) })
    let claimed = try desk.act(.claim, items[0])
    #expect(try desk.feed.item(items[0].subject, of: .clocks) == claimed)
  }

  @Test("A filter narrows a queue to the cases that pass")
  func filtered() throws {
    let filter = try Filter("id:\(clients[1].id)")
    let queue = Queue("one", "One", "One.", feed: Queue.hearings.feed, filter: filter)
    #expect(try desk.items(of: queue).map(\.caseID) == [clients[1].id])
  }

  @Test("Rows set aside are items of their own queue")
  func defects() throws {
    let defect = Defect(
      file: "clients.csv",
      line: 4,
      reason: .badValue,
      column: "date",
      verbatim: [65],
    )
    try desk.docket.edit(who: "ana") { try $0.keep(defect) }
    let items = try desk.items(of: .defects)
    #expect(items.map(\.title) == ["clients.csv line 4, date: a value of the wrong kind"])
  }
}
