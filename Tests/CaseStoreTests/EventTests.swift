import CaseModel
import CaseStore
import Foundation
import Testing

@Suite("Facts are entered as events")
struct EventTests {
  private let clinic: Clinic

  init() throws {
    clinic = try Clinic()
  }

  @Test("Every form enters its fact, and the log gives the tables and the lists")
  func forms() throws {
    let id =
      try clinic.add(
        "client",
        [
          "name": "CHEN Wei", "anumber": "000100100", "nationality": "China", "court": "BOS",
          "filed": "1/5/2024",
        ],
      )
      .caseID
    let facts: [(String, [String: String])] = [
      ("hearing", ["date": "tomorrow", "time": "1:30 pm", "calendar": "individual"]),
      ("order", ["date": "2026-11-02", "decision": "X", "absentia": "no"]),
      ("appeal", ["filed": "2026-11-20"]), ("motion", ["kind": "O", "filed": "yesterday"]),
      ("stay", ["by": "stay", "date": "today"]), ("custody", ["detained": "-2w"]),
      ("custody", ["released": "-1d"]), ("counsel", ["court": "-9d", "attorney": "J. Tran"]),
      ("repatriation", ["what": "X2", "date": "-3d", "told": "client"]),
      ("note", ["text": "Sister calls on Tuesdays."]),
    ]
    for (form, texts) in facts { try clinic.add(form, to: id, texts) }
    let history = try #require(try clinic.reader.history(of: id))
    #expect(history.proceedings.count == 1)
    #expect(history.proceedings.first?.decision == "X")
    #expect(history.custodyStays.map(\.custody) == ["R"])
    #expect(history.courtCase.custody == "R")
    #expect(history.person?.attorney == "J. Tran")
    #expect(history.notes.count == 1)
    let summary = try #require(
      try clinic.reader.page(ListQuery(.cases), .first, limit: 2).rows.first
    )
    #expect(summary.hearingOn == today + 1)
    #expect(summary.hearingAt == 810)
    #expect(summary.order == "appeal")
    #expect(summary.stage == "X2")
    #expect(try clinic.entered(of: id).map(\.who) == Array(repeating: "ana", count: 11))
    #expect(try clinic.isSound())
  }

  @Test("An undone decision leaves nothing open in a queue, and neither does taking back the undo")
  func undoneDecision() throws {
    let id = try clinic.add("client", ["name": "DOE Ana", "court": "NYC"]).caseID
    let feed = DocketFeed(clinic.docket, reader: clinic.reader, labels: .fallback)
    func open() throws -> [String] {
      try feed.items(of: .decisions, QueuePage(.open), on: today).map(\.title.english)
    }
    let order = try clinic.add("order", to: id, ["date": "-1d", "decision": "X"])
    #expect(try open().contains { $0.hasPrefix("Decision entered") })
    let undo = try clinic.docket.undo(order.id, who: "ben")
    #expect(try open().isEmpty)
    let done = try feed.items(of: .decisions, QueuePage(.done), on: today)
    #expect(!done.isEmpty)
    try clinic.docket.undo(undo.id, who: "ben")
    #expect(try open().contains { $0.hasPrefix("Decision entered") })
    #expect(try clinic.isSound())
  }

  @Test("A correction supersedes, and the values before it stay in the log")
  func correction() throws {
    let key = try clinic.clientWithHearing()
    let event = try clinic.correct(key, ["date": "+12d"])
    #expect(event.kind == .corrected)
    #expect(event.supersedes == 2)
    let days = try clinic.reader.events(of: key.caseID).flatMap(\.rows).filter { $0.key == key }
      .map { $0.row?["heldOn"].integer }
    #expect(days == [10, 12].map { Int64((today + $0).number) })
    #expect(try clinic.reader.history(of: key.caseID)?.hearings.map(\.heldOn) == [today + 12])
    #expect(try clinic.isSound())
  }

  @Test("A correction of what has changed since is refused and changes nothing")
  func staleCorrection() throws {
    let key = try clinic.clientWithHearing()
    let late = try clinic.correction(of: key, ["time": "10:00"])
    try clinic.correct(key, ["date": "+12d"])
    let before = try clinic.facts()
    #expect(throws: DocketError.stale) {
      try clinic.docket.record(late, who: "ana", source: "test")
    }
    #expect(try clinic.facts() == before)
    #expect(try clinic.entered(of: key.caseID).count == 3)
  }

  @Test("A correction that changes nothing, an A-number in use and an unknown case are refused")
  func refusals() throws {
    let key = try clinic.clientWithHearing()
    #expect(throws: DocketError.self) { try clinic.correct(key, ["time": "0930"]) }
    #expect(throws: DocketError.self) {
      try clinic.add("client", ["name": "ROE Ida", "anumber": "00100100"])
    }
    let lost = CaseChange(caseID: 99, kind: .recorded, rows: [])
    #expect(throws: DocketError.absent("no case 99 in this docket")) {
      try clinic.docket.record(lost, who: "ana", source: "test")
    }
    #expect(try clinic.reader.profile().cases == 1)
    #expect(try clinic.isSound())
  }

  @Test("Undo restores what stood before, and undo of undo what stood before that")
  func undo() throws {
    let key = try clinic.clientWithHearing()
    let first = try clinic.facts()
    let event = try clinic.correct(key, ["date": "+12d"])
    let second = try clinic.facts()
    let undone = try clinic.docket.undo(event.id, who: "ana")
    #expect(undone.kind == .undone)
    #expect(undone.supersedes == event.id)
    #expect(try clinic.facts() == first)
    try clinic.docket.undo(undone.id, who: "ana")
    #expect(try clinic.facts() == second)
    #expect(try clinic.isSound())
  }

  @Test("An event with others on top is not undone before them")
  func undoOrder() throws {
    let key = try clinic.clientWithHearing()
    try clinic.correct(key, ["date": "+12d"])
    #expect(throws: DocketError.self) { try clinic.docket.undo(2, who: "ana") }
    #expect(throws: DocketError.self) { try clinic.docket.undo(1, who: "ana") }
    #expect(throws: DocketError.absent("no event 77 in this docket; vigil log lists them")) {
      try clinic.docket.undo(77, who: "ana")
    }
    // Events 3 and 5 are what was noticed of the hearing.
    for id in [4, 2, 1] { try clinic.docket.undo(Int64(id), who: "ana") }
    #expect(try clinic.facts().isEmpty)
    #expect(try clinic.reader.profile().cases == 0)
    #expect(try clinic.isSound())
    #expect(try clinic.add("client", ["name": "ROE Ida"]).caseID == 2)
  }

  @Test("A fact that was taken back leaves its number to nobody")
  func numbers() throws {
    let key = try clinic.clientWithHearing()
    let row = try #require(try clinic.facts()[key])
    let history = try #require(try clinic.reader.history(of: key.caseID))
    try clinic.docket.record(.withdrawal(of: row, in: history), who: "ana", source: "test")
    #expect(try clinic.facts()[key] == nil)
    let next = try clinic.add("hearing", to: key.caseID, ["date": "+20d"]).rows[0].key
    #expect(next.id > key.id)
    #expect(try clinic.isSound())
  }

  @Test("What the case says of custody and counsel follows the rows it has")
  func besides() throws {
    let id = try clinic.add("client", ["name": "DOE Jan"]).caseID
    try clinic.add("counsel", to: id, ["court": "-90d"])
    let late = try clinic.add("counsel", to: id, ["court": "-9d"]).rows[0].key
    try clinic.add("custody", to: id, ["detained": "-80d", "released": "-60d"])
    let stay = try clinic.add("custody", to: id, ["detained": "-8d"]).rows[0].key
    var history = try #require(try clinic.reader.history(of: id))
    #expect(history.courtCase.custody == "D")
    #expect(history.courtCase.appearanceOn == today - 9)
    for key in [late, stay] {
      let row = try #require(history.rows.first { $0.key == key })
      try clinic.docket.record(.withdrawal(of: row, in: history), who: "ana", source: "test")
      history = try #require(try clinic.reader.history(of: id))
    }
    #expect(history.courtCase.custody == "R")
    #expect(history.courtCase.appearanceOn == today - 90)
    #expect(try clinic.isSound())
  }

  @Test("A trial shows what would happen and leaves nothing")
  func trial() throws {
    let form = try #require(FactForm.named("client"))
    let change = try form.record(["name": .text("ROE Ida")], of: nil).get()
    let id = try clinic.docket.edit(who: "ana", isTrial: true) {
      try $0.record(change, source: "test").caseID
    }
    #expect(id == 1)
    #expect(try clinic.reader.profile().cases == 0)
  }

  @Test("Facts are never entered into a docket of public releases")
  func publicDocket() throws {
    let scratch = Scratch()
    _ = try scratch.release()
    let change = try FactForm.client.record(["name": .text("ROE Ida")], of: nil).get()
    let docket = try Docket.open(at: scratch.docket)
    #expect(throws: DocketError.self) {
      try docket.record(change, who: "ana", source: "test")
    }
  }
}
