import Testing

@testable import CaseModel

@Suite("The made-up cases that tell one version of the rules from another")
struct DerivationProbeTests {
  private let summaries = DerivationProbe.derivations.map(\.summary)

  @Test("They are the same each time, and their digest with them")
  func stable() {
    #expect(DerivationProbe.derivations.map(\.summary) == summaries)
    #expect(Set(summaries).count == summaries.count)
  }

  @Test(
    "They come to every state of a case, and to most statuses of an order, a motion and an appeal"
  )
  func breadth() {
    func missing<Code: CaseIterable & RawRepresentable<String>>(
      _ type: Code.Type,
      _ path: KeyPath<CaseSummary, String>,
    ) -> [String] {
      let found = Set(summaries.map { $0[keyPath: path] })
      return Code.allCases.map(\.rawValue).filter { !found.contains($0) }
    }
    #expect(missing(CaseState.self, \.state) == [])
    #expect(missing(OrderStatus.self, \.order).count < 5)
    #expect(missing(BoardOutcome.self, \.appeal) == [])
    #expect(missing(MotionState.self, \.motion) == [])
    #expect(missing(Outcome.self, \.outcome).count < 3)
    #expect(missing(ReliefOutcome.self, \.reliefOutcome) == [])
  }

  @Test("Their running clocks are of many rules")
  func clocks() {
    let rules = Set(DerivationProbe.derivations.flatMap { $0.clockRows.map(\.rule) })
    #expect(rules.count > 10)
  }
}
