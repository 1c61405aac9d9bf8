/// The round numbers an axis names, from nought to above the greatest value.
public struct PlotScale: Hashable, Sendable {
  /// The distance between two of them: 1, 2 or 5 times a power of ten.
  public let step: Double
  /// The greatest of them.
  public let top: Double

  /// Makes the scale for values up to a greatest one, with some five steps.
  public init(upTo greatest: Double) {
    let greatest = greatest.isFinite && greatest > 0 ? greatest : 1
    var power = 1.0
    while power * 10 <= greatest { power *= 10 }
    while power > greatest { power /= 10 }
    let steps = [0.2, 0.5, 1, 2].map { $0 * power }
    let step = steps.first { greatest / $0 <= 5 } ?? steps[3]
    self.step = step
    top = (greatest / step).rounded(.up) * step
  }

  /// The numbers, from nought.
  public var marks: [Double] {
    (0...Int((top / step).rounded())).map { Double($0) * step }
  }
}
