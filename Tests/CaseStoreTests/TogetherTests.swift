import CaseModel
import CaseStore
import Testing

@Suite("Facts are entered together, and hearings of one attorney compared")
struct TogetherTests {
  private let clinic: Clinic

  init() throws {
    clinic = try Clinic()
  }

  private func client(_ name: String, _ attorney: String = "J. Tran") throws -> Int64 {
    try clinic.add("client", ["name": name, "court": "NYC", "attorney": attorney]).caseID
  }

  private func attorneys() throws -> [String] {
    try clinic.reader.page(ListQuery(.cases), .first, limit: 10).rows.map(\.attorney)
  }

  @Test("An attorney's cases are handed over as one group, and one undo takes all back")
  func handOver() throws {
    let ids = try [client("DOE Ana"), client("ROE Bo"), client("POE Cy")]
    let group = FactGroup(.attorney, ["attorney": .text("R. Okafor")], ofEach: ids)
    let events = try clinic.docket.record(group, who: "ana", origin: "test")
    #expect(events.map(\.caseID) == ids)
    let source = try #require(events.first?.groupSource)
    #expect(events.allSatisfy { $0.groupSource == source })
    #expect(try attorneys() == ["R. Okafor", "R. Okafor", "R. Okafor"])
    #expect(throws: DocketError.self) {
      try clinic.docket.record(group, who: "ana", origin: "test")
    }
    let undone = try clinic.docket.undoAll(from: source, who: "ben")
    #expect(undone.count == 3)
    #expect(try attorneys() == ["J. Tran", "J. Tran", "J. Tran"])
    #expect(try clinic.isSound())
  }

  @Test("If one case cannot take the fact, no case has it")
  func allOrNone() throws {
    let ids = try [client("DOE Ana"), client("ROE Bo")]
    let note = FactForm.named("note") ?? FactForm.client
    let missing = FactGroup(note, ["text": .text("Called.")], ofEach: ids + [999])
    #expect(throws: DocketError.self) {
      try clinic.docket.record(missing, who: "ana", origin: "test")
    }
    let unfinished = FactGroup(FactForm.hearing, ["time": .integer(540)], ofEach: ids)
    #expect(throws: DocketError.self) {
      try clinic.docket.record(unfinished, who: "ana", origin: "test")
    }
    for id in ids { #expect(try clinic.reader.history(of: id)?.notes.isEmpty == true) }
    #expect(try clinic.isSound())
  }

  @Test("A new client and a hearing become one group, the hearing in the new proceeding")
  func newClient() throws {
    let day = Int64((today + 9).number)
    let values: [String: CellValue] = [
      "name": .text("DOE Ana"), "court": .text("NYC"), "judge": .text("QDA"),
      "hearing": .integer(day), "time": .integer(570),
    ]
    let events = try clinic.docket.record(
      FactForm.newClientParts(values),
      who: "ana",
      origin: "test",
    )
    #expect(events.count == 2)
    let history = try #require(try clinic.reader.history(of: events[0].caseID))
    let hearing = try #require(history.hearings.first)
    #expect(hearing.heldOn == today + 9 && hearing.startsAt == 570 && hearing.judge == "QDA")
    #expect(hearing.proceedingID == history.proceedings.first?.id)
    try clinic.docket.undoAll(from: events[0].source, who: "ana")
    #expect(try clinic.reader.history(of: events[0].caseID) == nil)
    #expect(try clinic.isSound())
  }

  @Test("Hearings of one attorney that clash are a queue; finishing one stays, moving it ends it")
  func overlaps() throws {
    let feed = DocketFeed(clinic.docket, reader: clinic.reader, labels: .fallback)
    let ids = try [client("DOE Ana"), client("ROE Bo"), client("POE Cy", "R. Okafor")]
    var hearings: [CaseEvent] = []
    for (id, judge) in zip(ids, ["QDA", "QDB", "QDC"]) {
      hearings.append(
        try clinic.add("hearing", to: id, ["date": "+5d", "time": "9:00", "judge": judge])
      )
    }
    func open() throws -> [QueueItem] {
      try feed.items(of: .overlaps, QueuePage(.open), on: today)
    }
    let item = try #require(try open().first)
    #expect(try open().count == 1)
    #expect(item.subject == .overlap(ids[0], ids[1], on: today + 5))
    #expect(item.due == today + 5)
    #expect(item.name == "J. Tran: DOE Ana, ROE Bo")
    #expect(!item.title.english.contains("DOE") && item.title.english.contains("09:00"))
    let figures = try feed.figures(of: .overlaps, hours: 24, at: Moment(startOf: today), on: today)
    #expect(figures.depth.value == 1)
    let actor = QueueActor("ana", at: Moment(startOf: today), on: today)
    _ = try feed.perform(.finish, onAll: [item], by: actor)
    #expect(try open().isEmpty)
    #expect(throws: QueueRefusal.self) {
      try feed.perform(.claim, onAll: [item], by: actor)
    }
    try clinic.docket.undo(hearings[1].id, who: "ana")
    #expect(try feed.items(of: .overlaps, QueuePage(.done), on: today).isEmpty)
    #expect(try clinic.isSound())
  }

  @Test("A pair is left out if neither case passes the filter, and stays if one does")
  func filteredOverlaps() throws {
    let feed = DocketFeed(looking: clinic.reader, labels: .fallback)
    for (name, judge) in [("DOE Ana", "QDA"), ("ROE Bo", "QDB")] {
      let id = try client(name)
      try clinic.add("hearing", to: id, ["date": "+5d", "time": "9:00", "judge": judge])
    }
    func count(_ filter: String) throws -> Int {
      let queue = Queue(
        "own",
        "Own",
        "Own.",
        feed: .overlaps(travel: 0),
        filter: try Filter(filter),
        order: .due,
      )
      return try feed.items(of: queue, QueuePage(.open), on: today).count
    }
    #expect(try count("DOE") == 1)
    #expect(try count("NOBODY") == 0)
  }
}
