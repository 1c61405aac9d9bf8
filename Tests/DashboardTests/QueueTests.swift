import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Queues are worked on by single keys")
struct QueueTests {
  /// The pane of queues as Sam sees it.
  private func driver(
    _ size: CellSize = CellSize(columns: 80, rows: 24),
    _ queues: FakeQueues = .filled(),
    isReadOnly: Bool = false,
  ) -> Driver {
    var docket = FakeDocket()
    docket.queues = queues
    let conduct = Conduct(isReadOnly: isReadOnly, who: "sam")
    var driver = Driver(size, docket: docket, conduct: conduct)
    driver.tell(FakeQueues.now.seconds)
    driver.press(.letter("5"))
    return driver
  }

  @Test(
    "Each size, and where there is no Unicode",
    arguments: [(80, 24), (200, 60), (40, 10)],
  )
  func screens(columns: Int, rows: Int) throws {
    var driver = driver(CellSize(columns: columns, rows: rows))
    driver.press(.down)
    #expect(driver.dashboard.isSettled)
    let (glyphs, suffix): (GlyphSet, String) = columns == 40 ? (.ascii, "-ascii") : (.unicode, "")
    try expectGolden(driver.frame(glyphs), "queues-\(columns)x\(rows)\(suffix)")
  }

  @Test("A dashboard that only looks shows them without the keys")
  func readOnly() throws {
    var driver = driver(isReadOnly: true)
    driver.press(.letter("i"), .letter("d"), .letter("z"), .letter("T"), .letter("u"))
    #expect(!driver.footer.contains("claim"))
    #expect(driver.docket.queues.items == FakeQueues.filled().items)
  }

  @Test("Loading, failed, empty and filtered to nothing are four screens")
  func notices() throws {
    let size = CellSize(columns: 80, rows: 24)
    var loading = Driver(size, isHeldBack: true)
    loading.send(.answer(loading.questions[0].ticket, .docket(loading.docket.facts)))
    loading.press(.letter("5"))
    #expect(!loading.lines.joined().contains("Nothing waits here"))
    for (ticket, _) in loading.questions where ticket.purpose == .items {
      loading.send(.answer(ticket, .failed("disk I/O error")))
    }
    #expect(loading.lines.joined().contains("disk I/O error"))
    let empty = driver(size, FakeQueues())
    try expectGolden(empty.frame(), "queues-empty")
    var filtered = driver()
    filtered.press(.letter("w"), .letter("p"))
    #expect(filtered.lines.joined().contains("Nothing in this queue passes the filter"))
    filtered.press(.escape, .letter("p"), .letter("p"))
    #expect(filtered.lines[2].contains("Hearing changes, open"))
  }

  @Test("An item is claimed, finished, and all of it taken back, one u for each item")
  func work() {
    var driver = driver()
    driver.press(.end, .letter("i"))
    #expect(driver.selected?.contains("yours 0 s") == true)
    #expect(driver.footer.contains("Claimed; u takes it back"))
    driver.press(.letter("d"))
    let last = driver.docket.queues.items.last { $0.queue == "hearings" }
    #expect(last?.recorded.word == "done")
    driver.press(.home, .down, .letter("d"))
    driver.press(.letter("u"), .letter("u"))
    let states = driver.docket.queues.items.map(\.recorded.word)
    #expect(states.count { $0 == "claimed" } == 3)
    #expect(states.count { $0 == "done" } == 1)
  }

  @Test("An item is put off until tomorrow, or the day that is typed")
  func snooze() {
    var driver = driver()
    driver.press(.end, .letter("z"))
    #expect(driver.lines.joined().contains("2026-06-02"))
    driver.press(.enter)
    #expect(driver.snoozed == [asOf + 1, asOf + 3])
    driver.press(.end, .letter("z"), .control("u"))
    driver.type("never")
    driver.press(.enter)
    #expect(driver.lines.joined().contains("write a day"))
    driver.press(.control("u"))
    driver.type("+9d")
    driver.press(.enter)
    #expect(driver.snoozed == [asOf + 1, asOf + 3, asOf + 9])
    driver.press(.letter("p"))
    #expect(driver.lines[2].contains("snoozed"))
    #expect(driver.selected?.contains("until 2026-06-04") == true)
  }

  @Test("A note is kept beside the item, and changes nothing else")
  func note() {
    var driver = driver(CellSize(columns: 120, rows: 36))
    let before = driver.selected
    driver.press(.letter("T"))
    driver.press(.paste("told the client\n"))
    driver.press(.enter)
    #expect(driver.selected == before)
    #expect(driver.lines.joined().contains("sam noted: told the client"))
  }

  @Test("Who comes too late is told who was first, and when")
  func race() {
    var driver = driver()
    driver.press(.end)
    let index = driver.docket.queues.items.lastIndex { $0.queue == "hearings" } ?? 0
    driver.docket.queues.act(.claim, on: index, as: "maria")
    driver.tell(FakeQueues.now.seconds + 10)
    driver.press(.letter("i"))
    #expect(driver.footer.contains("Claimed by maria 10 s ago"))
    #expect(driver.selected?.contains("maria 10 s") == true)
  }

  @Test("A claim that was left is shown as left, stays its holder's, and can be given back by all")
  func left() {
    var driver = driver()
    #expect(driver.selected?.contains("maria 1 d, left") == true)
    driver.press(.letter("d"))
    #expect(driver.footer.contains("and left it"))
    driver.press(.letter("I"))
    #expect(driver.selected?.contains("new") == true)
  }

  @Test("What arrives appears, and the selection stays at its item")
  func arrival() {
    var driver = driver()
    driver.press(.down, .down)
    let selected = driver.selected
    driver.docket.queues.items.removeFirst(2)
    driver.send(.docketChanged)
    driver.settle()
    #expect(driver.selected == selected)
    #expect(driver.footer.hasSuffix("21 open"))
  }

  @Test("One case is followed, and all are shown again")
  func follow() {
    var driver = driver()
    driver.press(.letter("w"))
    #expect(driver.lines[2].contains("only id:9000102"))
    #expect(driver.lines.count { $0.contains("Hearing moved up") } <= 2)
    driver.press(.enter)
    #expect(driver.lines[2].hasPrefix(" Queues › Case"))
    driver.press(.escape, .letter("w"))
    #expect(driver.lines[2].contains("Hearing changes, open"))
  }

  @Test("A filter is typed as in lists: seen at once, put back by Esc, cleared by another")
  func filter() {
    var driver = driver()
    let before = driver.lines
    driver.press(.letter("/"))
    driver.type("nobody:1")
    #expect(driver.lines[2].hasPrefix(" Filter  nobody:1"))
    #expect(driver.lines[4].contains("nobody"))
    driver.press(.enter)
    #expect(driver.effects.contains { if case .bell = $0 { true } else { false } })
    driver.press(.control("u"))
    driver.type("id:9000102")
    #expect(driver.lines.count { $0.contains("Hearing moved up") } <= 2)
    driver.press(.escape)
    #expect(driver.lines == before)
    driver.press(.letter("/"))
    driver.type("id:9000102")
    driver.press(.enter)
    #expect(driver.lines[2].contains("only id:9000102"))
    driver.press(.escape)
    #expect(driver.lines == before)
    driver.press(.letter("/"), .up)
    #expect(driver.lines[2].hasPrefix(" Filter  id:9000102"))
  }

  @Test("A queue in which nothing waits gives way to the first in which something does")
  func firstWithWork() {
    var queues = FakeQueues.filled()
    let all = queues.items
    queues.items.removeAll { $0.queue == "hearings" || $0.queue == "overlaps" }
    let first = Queue.shipped.first { queue in queues.items.contains { $0.queue == queue.key } }
    var driver = driver(CellSize(columns: 80, rows: 24), queues)
    let title = first.map { SafeText(words: $0.title).text } ?? "none"
    #expect(driver.lines[2].contains(title + ", open"))
    // Somebody's own choice stands, also where nothing waits, and when something comes elsewhere.
    driver.press(.left)
    let chosen = driver.lines[2]
    driver.docket.queues.items = all.filter { $0.queue != "hearings" }
    driver.send(.docketChanged)
    driver.settle()
    #expect(driver.lines[2] == chosen)
  }

  @Test("The next queue is a key away, and is chosen again another day")
  func queues() {
    var driver = driver()
    driver.press(.right)
    #expect(driver.lines[2].contains("Clashing hearings, open"))
    var session = driver.dashboard.session
    session = SessionState(text: session.text)
    #expect(session.queue == "overlaps")
    #expect(session.pane == .queues)
  }
}

extension Driver {
  /// The days items are snoozed until.
  fileprivate var snoozed: [Day] {
    docket.queues.items
      .compactMap { if case .snoozed(let until, _) = $0.recorded { until } else { nil } }
      .sorted()
  }
}
