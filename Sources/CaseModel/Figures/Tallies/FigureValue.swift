/// A computed figure.
public enum FigureValue: Hashable, Sendable {
  /// How many.
  case count(Int)
  /// How many of how many.
  case share(Proportion)
  /// How days are spread.
  case days(Spread)
  /// A median, those open counted as open.
  case survival(SurvivalMedian)
  /// A number and the working days it is spread over.
  case rate(Int, perDays: Int)
  /// Nothing can be counted.
  case missing(FigureGap)

  /// How many rows it rests on: the denominator of a share.
  public var basis: Int {
    switch self {
    case .count(let count): count
    case .share(let share): max(share.denominator, share.numerator)
    case .days(let spread): spread.count
    case .survival(let median): median.count
    case .rate(let count, _): count
    case .missing: 0
    }
  }

  /// The figure as one number: a count, a share in per cent, a mean, a median of days; nil without.
  public var number: Double? {
    switch self {
    case .count(let count): Double(count)
    case .share(let share): share.value.map { $0 * 100 }
    case .days(let spread): spread.mean
    case .survival(let median): median.median.map(Double.init)
    case .rate(let count, let days): days > 0 ? Double(count) / Double(days) : nil
    case .missing: nil
    }
  }
}

/// Why a figure cannot be counted, which is never said with a 0.
public enum FigureGap: Hashable, Sendable {
  /// The release has no such table.
  case table(ReleaseTable)
  /// It is known on the docket's own day alone, which the period does not have.
  case day(Day)

  var words: String {
    switch self {
    case .table(let table): "the release has no file \(table.recordType.fileName)"
    case .day(let day): "it is known on \(day) alone, the docket's own day"
    }
  }
}

extension FigureValue {
  /// The figure in words for a column; `-` where there is none.
  ///
  /// - Parameter least: The fewest rows a share is shown for.
  /// - Returns: The number, grouped or with a decimal.
  public func text(least: Int = 0) -> String {
    switch self {
    case .count(let count): return Double(count).shown
    case .share(let share) where share.denominator < least: return "-"
    case .survival(let median) where median.count > 0 && median.median == nil:
      return "not reached"
    default: return number?.shown ?? "-"
    }
  }

  /// What lies behind the figure, in words: numerator, denominator and interval, or quartiles.
  public var detail: String {
    switch self {
    case .count: return ""
    case .missing(let gap): return gap.words
    case .rate(let count, let days):
      return "\(Double(count).shown) in \(Double(days).shown) working days"
    case .share(let share):
      let counts = "\(Double(share.numerator).shown) of \(Double(share.denominator).shown)"
      guard let interval = share.interval else { return counts }
      let low = (interval.lowerBound * 100).shown
      return "\(counts), 95 % \(low) to \((interval.upperBound * 100).shown)"
    case .days(let spread): return FigureValue.words(of: spread)
    case .survival(let median):
      guard median.count > 0 else { return "" }
      let ended = "\(Double(median.ended).shown) of \(Double(median.count).shown) ended"
      let low = median.low.map { Double($0).shown } ?? "?"
      return "\(ended), 95 % \(low) to \(median.high.map { Double($0).shown } ?? "not reached")"
    }
  }

  private static func words(of spread: Spread) -> String {
    guard let low = spread.firstQuartile, let middle = spread.median,
      let high = spread.thirdQuartile, let most = spread.ninetieth
    else { return "" }
    let parts = [low, middle, high, most].map(\.shown)
    return "N \(Double(spread.count).shown), quartiles \(parts[0]), \(parts[1]), \(parts[2]), "
      + "90th percentile \(parts[3])"
  }
}
