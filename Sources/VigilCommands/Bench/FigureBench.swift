import CaseModel
import CaseStore
import TextLayout

/// What is measured of figures: a question of each kind, against its budget.
///
/// > Source: The budgets are of 12.8 million cases; a smaller docket has the same.
struct FigureBench {
  private(set) var times = BenchTimes()
  private let reader: DocketReader
  private let asOf: Day
  private let clock = ContinuousClock()

  init(_ options: DocketOptions) throws {
    reader = try options.look().reader()
    asOf = try reader.profile().asOf
  }

  /// Asks every question some times.
  mutating func run(times count: Int) throws {
    for _ in 0..<count {
      for (name, budget, question) in try questions {
        let time = try clock.measure { _ = try reader.figures(question) }
        times.note(name, budget: budget, time)
      }
    }
    times.note("memory of its own, MB", budget: 150, Double(ScreenMeter.memory.own) / 1e6)
  }

  private var questions: [(String, Double, FigureQuestion)] {
    get throws {
      let months = FigurePeriod.series(.month, from: asOf - 119 * 30, to: asOf)
      return [
        ("one measure", 150, question("pending-trac")),
        ("one measure by one field", 150, question("pending-trac", by: ["nat"])),
        ("one measure by two fields", 300, question("pending-trac", by: ["nat", "court"])),
        ("one measure of a filter", 150, try question("pending-trac", filter: "nat:CH rep:no")),
        ("a series of 120 months", 500, question("pending-trac", periods: months)),
        ("Kaplan-Meier by court", 500, question("time-survival", by: ["court"])),
        ("notice forensics by judge", 1000, question("notice", by: ["judge"])),
        ("pane of figures: pending", 500, question("pending", by: ["court"])),
      ]
    }
  }

  private func question(
    _ word: String,
    by words: [String] = [],
    periods: [FigurePeriod]? = nil,
  ) -> FigureQuestion {
    FigureQuestion(
      Measure.matching(word),
      by: words.compactMap { FigureGrouping($0) },
      periods: periods,
      asOf: asOf,
    )
  }

  private func question(_ word: String, filter: String) throws -> FigureQuestion {
    var question = question(word)
    question.filter = try Filter(filter)
    return question
  }
}
