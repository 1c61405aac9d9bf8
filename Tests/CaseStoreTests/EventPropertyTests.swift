import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

/// Numbers that repeat for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Whatever is entered, the log gives the tables")
struct EventPropertyTests {
  @Test("Any run of entries, corrections, withdrawals and undos replays", arguments: 1...6)
  func replay(seed: UInt64) throws {
    let clinic = try Clinic()
    var dice = Dice(state: seed)
    for step in 0..<60 { try? play(step, clinic, &dice) }
    #expect(try clinic.isSound())
  }

  private func play(_ step: Int, _ clinic: Clinic, _ dice: inout Dice) throws {
    let rows = try clinic.facts().values.sorted { ($0.caseID, $0.id) < ($1.caseID, $1.id) }
    let caseID = rows.randomElement(using: &dice)?.caseID ?? 0
    let days = Int.random(in: -40...40, using: &dice)
    let day = "\(days < 0 ? "-" : "+")\(abs(days))d"
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: try clinic.add("client", ["name": "CLIENT \(step)", "court": "BOS"])
    case 1: try clinic.add("hearing", to: caseID, ["date": day])
    case 2: try clinic.add("order", to: caseID, ["date": day, "decision": "X"])
    case 3: try clinic.add("custody", to: caseID, ["detained": day])
    case 4:
      guard let row = rows.filter({ $0.table == .hearing }).randomElement(using: &dice) else {
        return
      }
      try clinic.correct(row.key, ["date": day, "time": "\(8 + step % 9):15"])
    case 5:
      guard let row = rows.randomElement(using: &dice) else { return }
      guard let history = try clinic.reader.history(of: row.caseID) else { return }
      try clinic.docket.record(.withdrawal(of: row, in: history), who: "ana", source: "test")
    default:
      try clinic.docket.undo(Int64.random(in: 1...Int64(step + 1), using: &dice), who: "ana")
    }
  }

  @Test("Undoing everything, the last first, leaves an empty docket", arguments: 1...3)
  func unwinding(seed: UInt64) throws {
    let clinic = try Clinic()
    var dice = Dice(state: seed)
    for step in 0..<30 { try? play(step, clinic, &dice) }
    let last = try (1...200).prefix { try clinic.reader.event($0) != nil }.last ?? 0
    for id in stride(from: last, through: 1, by: -1) {
      guard try clinic.reader.event(id)?.kind != .noticed else { continue }
      try clinic.docket.undo(id, who: "ana")
    }
    #expect(try clinic.facts().isEmpty)
    #expect(try clinic.isSound())
  }

  @Test("The made-up clinic's log is whole")
  func wholeLog() throws {
    let scratch = Scratch()
    let reader = try scratch.caseload()
    #expect(try reader.check().allSatisfy(\.isSound))
    let event = try #require(try reader.event(1))
    #expect(Set(event.rows.compactMap(\.row)) == Set(clients[0].rows))
  }

  @Test("Two programs that enter at once lose nothing")
  func concurrency() async throws {
    let clinic = try Clinic()
    let id = try clinic.add("client", ["name": "DOE Jan"]).caseID
    let path = clinic.scratch.docket
    let history = try #require(try clinic.reader.history(of: id))
    try await withThrowingTaskGroup { group in
      for writer in 0..<2 {
        group.addTask {
          let docket = try Docket.open(at: path)
          for day in 0..<25 {
            let date = CellValue.integer(Int64((today + (writer * 100 + day)).number))
            let change = try FactForm.hearing.record(["date": date], of: history).get()
            try docket.record(change, who: "writer \(writer)", source: "test")
          }
        }
      }
      try await group.waitForAll()
    }
    let hearings = try #require(try clinic.reader.history(of: id)?.hearings)
    #expect(Set(hearings.map(\.id)).count == 50)
    #expect(Set(hearings.compactMap(\.heldOn)).count == 50)
    #expect(try clinic.isSound())
  }
}
