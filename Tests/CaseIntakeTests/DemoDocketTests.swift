import CaseIntake
import CaseModel
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

  @Test("Every order status, stage, step and list has a case", arguments: [1, 2, 3] as [UInt64])
  func covers(seed: UInt64) {
    let summaries = DemoDocket(seed: seed, today: today).histories
      .map {
        $0.derive(asOf: today).summary
      }
    let orders = Set(summaries.map(\.order))
    #expect(orders.isSuperset(of: ["window", "appeal", "final", "vd", "undone", ""]))
    let stages = Set(summaries.map(\.stage))
    #expect(stages == Set(ExecutionStage.allCases.map(\.rawValue)))
    let steps = Set(summaries.map(\.step))
    #expect(steps.isSuperset(of: VerificationStep.allCases.map(\.rawValue)))
    for list in CaseList.all {
      let predicate = list.scope.predicate(asOf: today)
      #expect(summaries.contains { predicate.holds(for: $0) }, "\(list.key)")
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
