import CaseModel
import Testing

/// A history whose order status was worked out by hand from the regulation.
struct WorkedOrder: Sendable, CustomTestStringConvertible {
  let title: String
  let authority: String
  /// The day looked from.
  let asOf: String
  /// Status, limb and final day, as `final e 2025-03-03`.
  let expected: String
  let history: CaseHistory

  /// A decision of a day with what else is known.
  ///
  /// The decision is a letter and a day, such as `X 2025-03-03`, with `IA` for in absentia. Facts
  /// are what the clinic recorded: value, day and end, such as `pfr 2025-04-01`. An appeal is its
  /// filing day, decision and its day; a motion its kind, receipt, and any decision.
  init(
    _ title: String,
    _ authority: String,
    _ decision: String,
    facts: [String] = [],
    appeal: String = "",
    motion: String = "",
    asOf: String = "2026-06-01",
    _ expected: String,
  ) {
    self.title = title
    self.authority = authority
    self.asOf = asOf
    self.expected = expected
    history = WorkedOrder.history(decision, facts, appeal, motion)
  }

  var testDescription: String { "\(title), \(authority)" }

  /// What the program says.
  var found: String {
    let summary = history.derive(asOf: Day(asOf)).summary
    return [summary.order, summary.limb, summary.finalOn?.description ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func history(
    _ decision: String,
    _ facts: [String],
    _ appeal: String,
    _ motion: String,
  ) -> CaseHistory {
    let words = decision.words
    var history = CaseHistory.removal {
      guard words.count > 1 else { return }
      $0.decision = words[0]
      $0.completedOn = Day(words[1])
      $0.absentia = words.last == "IA" ? "Y" : "N"
    }
    history.repatriation = facts.enumerated()
      .map { index, text in
        let words = text.words
        let ended = words.count > 2 ? words[2] : nil
        return .told(Int64(index + 1), "order", words[0], words[1], ended: ended)
      }
    history.appeals = appeal.isEmpty ? [] : [.read(appeal.words)]
    history.motions = motion.isEmpty ? [] : [.read(motion.words)]
    return history
  }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map { String($0) } }
}

extension Appeal {
  fileprivate static func read(_ words: [String]) -> Appeal {
    guard words.count > 2 else { return .made(words[0]) }
    var appeal = Appeal.made(words[0], words[1], on: words[2])
    appeal.filedBy = words.count > 3 ? words[3] : "A"
    return appeal
  }
}

extension Motion {
  fileprivate static func read(_ words: [String]) -> Motion {
    var motion = Motion()
    motion.id = 1
    motion.caseID = 7
    motion.kind = words[0]
    motion.receivedOn = Day(words[1])
    motion.decision = words.count > 2 ? words[2] : ""
    motion.decidedOn = words.count > 3 ? Day(words[3]) : nil
    return motion
  }
}

@Suite("Worked orders")
struct WorkedOrderTests {
  @Test("Each status, limb and day is the one worked out by hand", arguments: WorkedOrder.all)
  func order(worked: WorkedOrder) {
    #expect(worked.found == worked.expected)
  }

  @Test("An order's reason names an authority, rows or a fact, and what would change it")
  func reasons() throws {
    for worked in WorkedOrder.all {
      let reasons = worked.history.derive(asOf: Day(worked.asOf)).explanations()
      guard let order = reasons.first(where: { $0.field.key == "order" }) else { continue }
      #expect(!order.rule.authority.isEmpty)
      #expect(!order.evidence.isEmpty || order.told != nil)
      let isOpen = ["window", "appeal", "vd", "petition", "motion"]
        .contains { found in
          worked.expected.hasPrefix(found)
        }
      #expect(!isOpen || !order.whatWouldChange.isEmpty)
    }
  }

  @Test("Where the release cannot tell, the words say so")
  func notVisible() throws {
    for decision in ["X 2026-05-20", "X 2026-02-02", "V 2026-02-02"] {
      let worked = WorkedOrder("", "", decision, "")
      let reasons = worked.history.derive(asOf: asOf).explanations()
      let order = try #require(reasons.first { $0.field.key == "order" })
      #expect(order.rule.text.contains("not visible in this data"))
    }
  }

  @Test("A statute's day does not depend on the order of facts", arguments: WorkedOrder.all)
  func orderFree(worked: WorkedOrder) {
    var turned = worked.history
    turned.repatriation.reverse()
    let day = Day(worked.asOf)
    #expect(turned.derive(asOf: day).summary == worked.history.derive(asOf: day).summary)
    #expect(turned.derive(asOf: day).clocks() == worked.history.derive(asOf: day).clocks())
  }
}
