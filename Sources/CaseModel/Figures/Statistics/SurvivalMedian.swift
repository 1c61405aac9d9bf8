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
    var risk = ended.values.reduce(0, +) + open.values.reduce(0, +)
    count = risk
    self.ended = ended.values.reduce(0, +)
    var (share, variance) = (1.0, 0.0)
    var (median, low, high): (Int?, Int?, Int?) = (nil, nil, nil)
    var isInside = false
    for day in Set(ended.keys).union(open.keys).sorted() {
      let ends = ended[day] ?? 0
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
      risk -= ends + (open[day] ?? 0)
    }
    self.median = median
    self.low = low
    self.high = isInside ? nil : high
  }
}
