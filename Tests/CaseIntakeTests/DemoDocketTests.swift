import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import Testing

@Suite("The demo docket")
struct DemoDocketTests {
  private let today = Day(number: 20_781)

  private var summaries: [CaseSummary] {
    DemoDocket(seed: 1, today: today).histories.map { $0.derive(asOf: today).summary }
  }

  @Test("The same seed and day give the same clients, another seed gives others")
  func repeats() {
    let first = DemoDocket(seed: 1, today: today).histories
    #expect(first == DemoDocket(seed: 1, today: today).histories)
    #expect(first != DemoDocket(seed: 2, today: today).histories)
  }

  @Test("What happens while it is looked at moves hearings, and is told as such")
  func feed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let demo = DemoDocket(seed: 1, today: today)
    let path = folder.appending(path: "demo.vigil").path
    let docket = try Docket.create(at: path, kind: .caseload, name: "demo", asOf: today)
    try docket.add(demo.histories, who: "test", source: "made up")
    var feed = DemoFeed(docket, demo, seed: 1, today: today)
    for _ in 0..<8 { #expect(try feed.next()?.kind == .corrected) }
    let told = try docket.reader().events(after: 0, EventSelection(), limit: 1000).events
      .compactMap(\.notice?.kind)
    #expect(told.count >= 8)
    #expect(Set(told).isSuperset(of: [.hearingMovedUp, .hearingPutOff]))
  }

  @Test("Every order status, stage, step and list has a case", arguments: [1, 2, 3] as [UInt64])
  func covers(seed: UInt64) {
    let summaries = DemoDocket(seed: seed, today: today).histories
      .map {
        $0.derive(asOf: today).summary
      }
    let orders = Set(summaries.map(\.order))
    let expected: Set = [
      "window", "appeal", "final", "vd", "undone", "petition", "motion", "dhs", "",
    ]
    #expect(orders.isSuperset(of: expected))
    let stages = Set(summaries.map(\.stage))
    #expect(stages == Set(ExecutionStage.allCases.map(\.rawValue)))
    let steps = Set(summaries.map(\.step))
    #expect(steps.isSuperset(of: VerificationStep.allCases.map(\.rawValue)))
    let blockers = Set(summaries.flatMap { $0.blockers.split(separator: ",").map(String.init) })
    #expect(blockers.isSuperset(of: ["stay", "courtstay", "fear", "withholding", "nodoc"]))
    for list in CaseList.all {
      let predicate = list.scope.predicate(asOf: today)
      #expect(summaries.contains { predicate.holds(for: $0) }, "\(list.key)")
    }
  }

  @Test("Four clients to walk through are there", arguments: [1, 2, 3] as [UInt64])
  func walk(seed: UInt64) {
    let summaries = DemoDocket(seed: seed, today: today).histories
      .map { $0.derive(asOf: today).summary }
    let clients: [(CaseSummary) -> Bool] = [
      { $0.limb == "e" && $0.motion.isEmpty },
      { $0.stage == "X3" && $0.custody == "D" && $0.stageOn == today - 70 },
      { $0.blockers == "withholding" && $0.orderedTo == "CH" && $0.custody == "R" },
      { ($0.movedUpDays ?? 0) > 200 },
    ]
    for (index, isMeant) in clients.enumerated() {
      #expect(summaries.contains(where: isMeant), "client \(index + 1)")
    }
  }

  @Test("A hearing was moved up by seven months, and a client is asked for today")
  func movedUp() {
    #expect(summaries.contains { ($0.movedUpDays ?? 0) > 200 })
    #expect(summaries.contains { $0.hearingOn == today })
  }

  @Test("Row numbers are unique in their tables")
  func numbers() {
    let histories = DemoDocket(seed: 1, today: today).histories
    let hearings = histories.flatMap(\.hearings).map(\.id)
    #expect(Set(hearings).count == hearings.count)
    #expect(Set(histories.map(\.id)).count == histories.count)
  }
}
