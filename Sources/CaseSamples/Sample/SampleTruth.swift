import CaseModel

/// What is true of one made-up case for every measure, worked out from its records.
///
/// It knows nothing of the rows and terms measures are computed from: it is a second way to the
/// same numbers, for tests to compare.
struct SampleTruth {
  let history: CaseHistory
  let asOf: Day
  let steps: [Proceeding]
  private var found: [SampleFigures.Entry] = []

  init(_ history: CaseHistory, asOf day: Day) {
    self.history = history
    asOf = day
    steps = history.proceedings.sorted { SampleTruth.place($0) < SampleTruth.place($1) }
  }

  /// Everything the case adds to measures.
  var entries: [SampleFigures.Entry] {
    var truth = self
    truth.countHearings()
    truth.countBonds()
    guard !steps.isEmpty else { return truth.found }
    truth.countFiling()
    truth.countStanding()
    truth.countCompletions()
    truth.countAsylum()
    truth.countAdvances()
    return truth.found
  }

  private static func place(_ step: Proceeding) -> (Int32, String, String, Int64) {
    (step.completedOn?.number ?? .max, step.decision, step.otherCompletion, step.id)
  }

  mutating func add(_ key: String, _ court: String, _ first: Int = 1, _ second: Int = 0) {
    found.append(SampleFigures.Entry(key: key, court: court, first: first, second: second))
  }

  /// Adds to a share: above the line where a case meets what is asked, and below it always.
  mutating func share(_ key: String, _ court: String, _ isAbove: Bool) {
    add(key, court, isAbove ? 1 : 0, 1)
  }
}
