import CaseModel
import CaseStore
import TextLayout

/// The words of a question about figures, and what they mean.
struct FigureAsking {
  let open: OpenDocket
  let measures: String?
  let filter: [String]
  let by: String?
  let over: FigureUnit?
  let from: String?
  let period: String?
  let asOf: String?
  let definition: String?

  /// Reads the question.
  ///
  /// - Throws: A `Problem` that names what there is, where a word fits nothing.
  func question() throws -> FigureQuestion {
    let day = try lookingDay()
    return FigureQuestion(
      try wanted(),
      by: try groupings(),
      periods: try periods(to: day),
      filter: try open.filter(filter),
      asOf: day,
    )
  }

  private func lookingDay() throws -> Day {
    guard let asOf else { return open.profile.asOf }
    let day = try FigureAsking.day(asOf, "--as-of")
    guard day <= open.profile.asOf else {
      throw Problem(.usage, "--as-of: the docket ends on \(open.profile.asOf)")
    }
    return day
  }

  private static func day(_ text: String, _ option: String) throws -> Day {
    if let day = Day(iso: text) { return day }
    throw Problem(.usage, "\(option): \(SafeText(text).text) is no day; write it as 2024-09-30")
  }

  private func wanted() throws -> [Measure] {
    guard let measures else {
      throw Problem(.usage, "name a measure, such as pending-trac; vigil figures --list has all")
    }
    let found = try measures.commaWords(of: "the measure")
      .flatMap { word in
        let named = Measure.matching(word)
        guard named.isEmpty else { return named }
        let near = Measure.all.map(\.key).joined(separator: ", ")
        throw Problem(.usage, "there is no measure \(SafeText(String(word)).text); take \(near)")
      }
    guard let definition else { return found }
    guard
      let owner = MeasureOwner.allCases.first(where: {
        $0.rawValue.lowercased() == definition.lowercased()
      })
    else {
      let known = MeasureOwner.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(.usage, "--definition: write one of \(known)")
    }
    return try found.map { measure in
      if let rival = measure.rival(of: owner) { return rival }
      let known = Set(measure.rivals.map(\.owner.rawValue)).sorted().joined(separator: ", ")
      throw Problem(.usage, "\(measure.key) has no definition of \(owner.rawValue); take \(known)")
    }
  }

  private func groupings() throws -> [FigureGrouping] {
    let found = try (by?.commaWords(of: "--by") ?? [])
      .map { word in
        if let grouping = FigureGrouping(word) { return grouping }
        let known = FigureGrouping.words.joined(separator: ", ")
        throw Problem(
          .usage,
          "nothing is grouped by \(SafeText(String(word)).text); take \(known)",
        )
      }
    guard found.count <= 2 else { throw Problem(.usage, "--by: take one or two fields") }
    return found
  }

  private func periods(to day: Day) throws -> [FigurePeriod] {
    if let period {
      guard over == nil else { throw Problem(.usage, "take --period or --over, not both") }
      guard let span = FactDate(period) else {
        throw Problem(.usage, "--period: write 2024-09-30, 2024-06, 2024, FY2024, or two with ..")
      }
      guard span.first <= day else {
        throw Problem(.usage, "--period: it begins after \(day), where the data ends")
      }
      return [FigurePeriod(period, span.first, span.last, asOf: day)]
    }
    guard let over else {
      guard from == nil else { throw Problem(.usage, "--from goes with --over") }
      return [.all(to: day)]
    }
    let first = try from.map { try FigureAsking.day($0, "--from") } ?? day - over.usualDays
    guard first <= day else { throw Problem(.usage, "--from: the data ends on \(day)") }
    return FigurePeriod.series(over, from: first, to: day)
  }
}

extension FigureUnit {
  /// How far back a series goes where nothing is said: two years of months, ten of years.
  fileprivate var usualDays: Int {
    switch self {
    case .month: 730
    case .quarter: 1_460
    case .year, .fiscalYear: 3_652
    }
  }
}
