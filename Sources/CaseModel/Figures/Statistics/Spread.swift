/// How a number of days is spread: mean, quartiles and 90th percentile.
///
/// > Units: Days.
public struct Spread: Hashable, Sendable {
  /// How many values there are.
  public let count: Int
  /// The mean; nil without values.
  public let mean: Double?
  /// The first quartile.
  public let firstQuartile: Double?
  /// The median.
  public let median: Double?
  /// The third quartile.
  public let thirdQuartile: Double?
  /// The value a tenth lie above.
  public let ninetieth: Double?

  /// Makes the spread of values given by how often each occurs.
  public init(_ occurrences: [Int: Int]) {
    self.init(sorted: occurrences.filter { $0.value > 0 }.sorted { $0.key < $1.key })
  }

  /// Makes the spread of values in order, each with how often it occurs.
  init(sorted: [(key: Int, value: Int)]) {
    let total = sorted.reduce(0) { $0 + $1.value }
    count = total
    let sum = sorted.reduce(0) { $0 + $1.key * $1.value }
    mean = total > 0 ? Double(sum) / Double(total) : nil
    firstQuartile = Spread.quantile(0.25, sorted, total)
    median = Spread.quantile(0.5, sorted, total)
    thirdQuartile = Spread.quantile(0.75, sorted, total)
    ninetieth = Spread.quantile(0.9, sorted, total)
  }

  /// A quantile, between two values in proportion.
  ///
  /// > Source: type 7 of Hyndman and Fan, Am. Stat. 50 (1996) 361-365; numpy's default.
  private static func quantile(
    _ part: Double,
    _ sorted: [(key: Int, value: Int)],
    _ total: Int,
  ) -> Double? {
    guard total > 0 else { return nil }
    let place = part * Double(total - 1)
    let below = Int(place)
    let low = Double(value(at: below, sorted))
    let high = Double(value(at: min(below + 1, total - 1), sorted))
    return low + (high - low) * (place - Double(below))
  }

  private static func value(at place: Int, _ sorted: [(key: Int, value: Int)]) -> Int {
    var passed = 0
    for (value, count) in sorted {
      passed += count
      if place < passed { return value }
    }
    return sorted.last?.key ?? 0
  }
}
