import CaseModel
import CaseSamples
import CaseStore
import TerminalTestSupport
import Testing

/// A case, and what lists show of it as of the day of its docket.
private struct SampleCase {
  let history: CaseHistory
  let summary: CaseSummary
  let asOf: Day

  /// Whether the case is what the page of a list says is counted, asked of the facts or of another
  /// value than the list's own filter.
  func isWhat(_ list: CaseList) -> Bool {
    switch list {
    case .hearings: hasScheduled || isNamedByCase
    case .orders: SampleCase.standing.contains(summary.order)
    case .repatriation: summary.finalOn != nil || !["", "X?"].contains(summary.stage)
    default: true
    }
  }

  /// A hearing on or after the day without an adjournment reason.
  private var hasScheduled: Bool {
    history.hearings.contains { hearing in
      hearing.adjournment.isEmpty && (hearing.heldOn.map { $0 >= asOf } ?? false)
    }
  }

  /// Where the schedule has none, the court's row of the case may name one.
  private var isNamedByCase: Bool {
    history.hearings.isEmpty && history.courtCase.latestHearingOn.map { $0 >= asOf } ?? false
  }

  /// The statuses in which an order stands, or may: each named in the definition.
  private static let standing: Set<String> = [
    "window", "appeal", "final", "petition", "motion", "dhs", "unclear",
  ]
}

/// A made-up release and the made-up clinic: every outcome and every status of an order.
private struct Sample {
  let clinic: Clinic
  let reader: DocketReader
  var path: String { clinic.path("public.vigil") }

  init() throws {
    clinic = try Clinic([])
    let path = clinic.path("public.vigil")
    try SampleFolder.write(cases: 4000, to: clinic.path("release"))
    let imported = try clinic.run("import", "eoir", clinic.path("release"), "--docket", path)
    try #require(imported.status == 0, "\(imported.errors)")
    reader = try ReadOnlyDocket.open(at: path).reader()
  }

  /// Every case with what lists show of it.
  func cases() throws -> [SampleCase] {
    let asOf = try reader.asOf()
    var found: [SampleCase] = []
    try reader.forEach(ListQuery(.cases)) { summary in
      guard let history = try reader.history(of: summary.id) else { return }
      found.append(SampleCase(history: history, summary: summary, asOf: asOf))
    }
    let clients = DemoDocket(seed: 1, today: today).histories
    return found
      + clients.map {
        SampleCase(history: $0, summary: $0.derive(asOf: today).summary, asOf: today)
      }
  }
}

@Suite("A list counts what its definition says")
struct DefinitionTests {
  @Test("Over a sample with every outcome, content and definition agree case by case")
  func agreement() throws {
    let cases = try Sample().cases()
    let outcomes = Set(cases.map(\.summary.outcome))
    for outcome in CaseModel.Outcome.allCases {
      #expect(outcomes.contains(outcome.rawValue), "\(outcome)")
    }
    let orders = Set(cases.map(\.summary.order))
    // That somebody left in time is told by a clinic alone; it is no order, whatever else is.
    for status in OrderStatus.allCases where status != .left {
      #expect(orders.contains(status.rawValue), "\(status)")
    }
    for sample in cases {
      let summary = sample.summary
      for list in [CaseList.hearings, .orders, .repatriation, .cases] {
        #expect(
          list.scope.predicate(asOf: sample.asOf).holds(for: summary) == sample.isWhat(list),
          "case \(summary.id), \(list.key): \(summary.order) \(summary.outcome) \(summary.stage)",
        )
      }
      expectReason(sample)
    }
  }

  /// A removal order is counted unless it was undone; anything else for a reason the page names.
  private func expectReason(_ sample: SampleCase) {
    let (history, summary) = (sample.history, sample.summary)
    let status = OrderStatus(rawValue: summary.order)
    let isOrdered = [CaseModel.Outcome.removal, .removalWithheld].map(\.rawValue)
      .contains(summary.outcome)
    guard sample.isWhat(.orders) else {
      // The Board may have given voluntary departure, or relief, in an order's place.
      let isOfBoard = !history.appeals.isEmpty && status != OrderStatus.none
      #expect(
        !isOrdered || status == .undone || isOfBoard,
        "case \(summary.id): \(summary.order)",
      )
      return
    }
    let isNamed = [OrderStatus.appeal, .dhs, .unclear].contains(status ?? .none)
    let isLeftByBoard = summary.finalOn != nil && !history.appeals.isEmpty
    let isRecorded = !history.repatriation.isEmpty
    #expect(
      isOrdered || isNamed || isLeftByBoard || isRecorded,
      "case \(summary.id): \(summary.order) \(summary.outcome)",
    )
  }

  @Test("What a report prints is what it counts, and its groups add up to it")
  func printed() throws {
    let sample = try Sample()
    var derived = 0
    let asOf = try sample.reader.asOf()
    try sample.reader.forEach(ListQuery(.cases)) { summary in
      let history = try sample.reader.history(of: summary.id)
      derived += history?.derive(asOf: asOf).clockRows.count ?? 0
    }
    #expect(try sample.reader.count(ListQuery(.clocks)).value == derived)
    for list in [CaseList.hearings, .orders, .repatriation, .clocks] {
      let count = try sample.reader.count(ListQuery(list)).value
      let run = ["report", list.key, "--format", "csv", "--docket", sample.path]
      #expect(try lines(sample, run).count == count && count > 0, "\(list.key)")
      for field in ["nat", "court", "order", "outcome", "fiscal-year"] {
        let groups = try lines(sample, run + ["--by", field])
        let counts = groups.compactMap { $0.split(separator: ",").last.flatMap { Int($0) } }
        #expect(counts.reduce(0, +) == count, "\(list.key) by \(field)")
      }
    }
  }

  private func lines(_ sample: Sample, _ command: [String]) throws -> [Substring] {
    Array(try sample.clinic.run(command).output.split(separator: "\r\n").dropFirst())
  }
}
