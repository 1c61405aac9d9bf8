/// The median time until something ends, where some have not ended yet.
///
/// Those still open count as long as they have been seen, so that the figure does not rest on the
/// quick ones alone.
///
/// > Units: Days.
///
/// > Source: E. L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958) 457-481; interval after
/// R. Brookmeyer and J. Crowley, Biometrics 38 (1982) 29-41, with Greenwood's variance.
public struct SurvivalMedian: Hashable, Sendable {
  /// How many were followed.
  public let count: Int
  /// How many ended.
  public let ended: Int
  /// The first day by which half had ended; nil where that is not reached.
  public let median: Int?
  /// The least median the data allows, at 95 %.
  public let low: Int?
  /// The greatest median the data allows; nil where it has no bound.
  public let high: Int?

  /// Makes the median of times by how often each occurs.
  ///
  /// - Parameters:
  ///   - ended: The days after which something ended.
  ///   - open: The days for which the others have been followed so far.
  public init(ended: [Int: Int], open: [Int: Int]) {
    self.init(
      sortedEnded: ended.sorted { $0.key < $1.key },
      open: open.sorted { $0.key < $1.key },
    )
  }

  /// Makes the median of times in order, each with how often it occurs.
  init(sortedEnded ended: [(key: Int, value: Int)], open: [(key: Int, value: Int)]) {
    let endedCount = ended.reduce(0) { $0 + $1.value }
    var risk = endedCount + open.reduce(0) { $0 + $1.value }
    count = risk
    self.ended = endedCount
    var (share, variance) = (1.0, 0.0)
    var (median, low, high): (Int?, Int?, Int?) = (nil, nil, nil)
    var isInside = false
    var (nextEnd, nextOpen) = (0, 0)
    while nextEnd < ended.count || nextOpen < open.count {
      let end = nextEnd < ended.count ? ended[nextEnd] : (key: Int.max, value: 0)
      let seen = nextOpen < open.count ? open[nextOpen] : (key: Int.max, value: 0)
      let day = min(end.key, seen.key)
      let ends = end.key == day ? end.value : 0
      let leaves = seen.key == day ? seen.value : 0
      if end.key == day { nextEnd += 1 }
      if seen.key == day { nextOpen += 1 }
      if ends > 0 {
        share *= 1 - Double(ends) / Double(risk)
        if risk > ends { variance += Double(ends) / (Double(risk) * Double(risk - ends)) }
        if median == nil, share <= 0.5 { median = day }
        let error = share * variance.squareRoot()
        let isNear = abs(share - 0.5) <= Proportion.normal * error
        if isNear, low == nil { low = day }
        if !isNear, isInside { high = day }
        isInside = isNear
      }
      risk -= ends + leaves
    }
    self.median = median
    self.low = low
    self.high = isInside ? nil : high
  }
}
