import CaseModel

/// The true value of measures over a made-up release, counted as its stories were told.
///
/// It knows nothing of the rows and terms measures are computed from: a second way to the same
/// numbers, for tests to compare.
struct SampleFigures {
  private(set) var counts: [String: Int] = [:]
  private let asOf: Day

  init(asOf day: Day) {
    asOf = day
  }

  private static let core = ["RMV", "DEP", "EXC", "AOC", "WHO"]

  /// Counts a case.
  mutating func count(_ history: CaseHistory) {
    let isCore = SampleFigures.core.contains(history.courtCase.caseType)
    let steps = history.proceedings.filter { !isMove($0) }
    let done = steps.filter { $0.completedOn != nil }
    let isFiled = history.proceedings.contains {
      $0.recordedOn != nil || $0.filedOn.map { $0 != SampleStory.sentinel } ?? false
    }
    add("filings-trac", isFiled ? 1 : 0)
    add("filings-eoir", isFiled && isCore ? 1 : 0)
    add("completions-eoir", isCore ? done.count : 0)
    add("completions-initial", isCore ? min(1, done.count) : 0)
    let orders = done.filter(isOrder)
    add("orders", orders.count)
    add("orders-ever", min(1, orders.count))
    add("absentia-orders", orders.filter { $0.absentia == "Y" }.count)
    add("departures", done.filter { $0.decision == "V" && isRemoval($0) }.count)
    add("bond-hearings", history.bonds.filter { !$0.decision.isEmpty }.count)
    add("adjournments", history.hearings.filter { isPast($0) && !$0.adjournment.isEmpty }.count)
  }

  private mutating func add(_ key: String, _ count: Int) {
    counts[key, default: 0] += count
  }

  private func isMove(_ proceeding: Proceeding) -> Bool {
    proceeding.decision.isEmpty && ["C", "T"].contains(proceeding.otherCompletion)
  }

  private func isRemoval(_ proceeding: Proceeding) -> Bool {
    ["RMV", "DEP", "EXC"].contains(proceeding.caseType)
  }

  private func isOrder(_ proceeding: Proceeding) -> Bool {
    ["RMVX", "DEPD", "EXCE"].contains(proceeding.caseType + proceeding.decision)
  }

  private func isPast(_ hearing: Hearing) -> Bool {
    hearing.heldOn.map { $0 <= asOf } ?? false
  }
}
