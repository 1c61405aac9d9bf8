import BulkTables
import CaseModel

/// The ranges of case numbers an import goes through, each with about as many cases.
struct RangePlan {
  /// The ranges in order; together they hold every number.
  let ranges: [Range<UInt64>]

  /// Divides by the marks kept of the cases, which lie evenly in their rows.
  ///
  /// - Parameters:
  ///   - cases: The rows of the cases.
  ///   - bytes: How many bytes of them a range has, about.
  init(_ cases: SortedRuns?, bytes: Int) {
    let marks = (cases?.runs ?? []).flatMap(\.keyIndex).map(\.owner).sorted()
    let total = cases?.size ?? 0
    let count = max(1, min(marks.count, total / bytes))
    var bounds: [UInt64] = [0]
    for part in 1..<max(2, count) where count > 1 {
      let bound = marks[part * marks.count / count]
      if let last = bounds.last, bound > last { bounds.append(bound) }
    }
    bounds.append(.max)
    ranges = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}
