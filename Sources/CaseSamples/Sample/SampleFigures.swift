import CaseModel

/// The true value of every measure over a made-up release, by nationality and by court.
struct SampleFigures {
  /// What a case adds to a measure.
  struct Entry {
    let key: String
    let court: String
    let first: Int
    let second: Int
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Measure.all.enumerated().map { ($1.key, 2 * $0) }
  )
  private let asOf: Day
  private var sums: [String: [Int]] = [:]

  init(asOf day: Day) {
    asOf = day
  }

  mutating func count(_ history: CaseHistory) {
    let nation = "nat \(history.courtCase.nationality)"
    for entry in SampleTruth(history, asOf: asOf).entries {
      for group in ["all", nation, "court \(entry.court)"] { add(entry, to: group) }
    }
  }

  private mutating func add(_ entry: Entry, to group: String) {
    guard let place = SampleFigures.places[entry.key] else { return }
    let none = Array(repeating: 0, count: 2 * SampleFigures.places.count)
    sums[group, default: none][place] += entry.first
    sums[group, default: none][place + 1] += entry.second
  }

  /// The sums by measure, then by group; measures and groups of which there is nothing are left
  /// out.
  var values: [String: [String: [Int]]] {
    var values: [String: [String: [Int]]] = [:]
    for (key, place) in SampleFigures.places {
      for (group, sums) in sums where sums[place] != 0 || sums[place + 1] != 0 {
        values[key, default: [:]][group] = [sums[place], sums[place + 1]]
      }
    }
    return values
  }
}
