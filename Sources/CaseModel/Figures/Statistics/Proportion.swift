/// A share with its interval: a numerator of a denominator.
public struct Proportion: Hashable, Sendable {
  /// How many have what is counted.
  public let numerator: Int
  /// How many there are.
  public let denominator: Int

  /// Makes a share.
  public init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The share, from 0 to 1; nil where there is nothing to be a share of.
  public var value: Double? {
    denominator > 0 ? Double(numerator) / Double(denominator) : nil
  }

  /// The Wilson interval of 95 %; nil where the share is no proportion of its denominator.
  ///
  /// > Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212.
  public var interval: ClosedRange<Double>? {
    guard denominator > 0, (0...denominator).contains(numerator) else { return nil }
    let count = Double(denominator)
    let share = Double(numerator) / count
    let square = Proportion.normal * Proportion.normal
    let middle = (share + square / (2 * count)) / (1 + square / count)
    let spread = (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    let reach = Proportion.normal * spread / (1 + square / count)
    return max(0, middle - reach)...min(1, middle + reach)
  }

  /// The quantile of the normal distribution that leaves 2.5 % above.
  static let normal = 1.959963984540054
}
