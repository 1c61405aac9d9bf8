import CaseModel

/// The ranges of case numbers an import goes through, each with about as many cases.
struct RangePlan {
  /// Cases in a range: enough that a run is read in pieces worth reading, few enough that a range
  /// is small in memory.
  private static let bytesOfCases = 1 << 20

  /// The ranges in order; together they hold every number.
  let ranges: [Range<UInt64>]

  /// Divides by the marks kept of the cases, which lie evenly in their rows.
  init(_ cases: SortedRuns?) {
    let marks = (cases?.runs ?? []).flatMap(\.marks).map(\.owner).sorted()
    let total = cases?.size ?? 0
    let count = max(1, min(marks.count, total / RangePlan.bytesOfCases))
    var bounds: [UInt64] = [0]
    for part in 1..<max(2, count) where count > 1 {
      let bound = marks[part * marks.count / count]
      if let last = bounds.last, bound > last { bounds.append(bound) }
    }
    bounds.append(.max)
    ranges = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}
