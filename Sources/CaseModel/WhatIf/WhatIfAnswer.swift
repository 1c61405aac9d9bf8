/// What a calculation answers: a number, or a sentence where no number would be true.
public enum WhatIfAnswer: Hashable, Sendable {
  /// A number in the result's unit.
  case number(Double)
  /// The end is never reached at this rate; why.
  case never(String)
  /// An input is missing or impossible; which, and what to do.
  case refused(String)
  /// Words, such as which step is the bottleneck.
  case words(String)
}

/// One line of a calculation's answer.
public struct WhatIfResult: Hashable, Sendable {
  /// The word that names it in data formats.
  public let key: String
  /// What it is.
  public let title: String
  /// The unit of a number.
  public let unit: String
  /// The answer.
  public let answer: WhatIfAnswer

  /// Returns a number with its unit: dollars before it, any other unit after.
  public static func words(_ number: String, _ unit: String) -> String {
    guard unit.hasPrefix("$") else { return unit.isEmpty ? number : number + " " + unit }
    return "$" + number + unit.dropFirst()
  }
}

/// A line over time for a plot.
public struct WhatIfSeries: Hashable, Sendable {
  /// What is drawn.
  public let title: String
  /// What one step of the horizontal axis is.
  public let step: String
  /// The value at each step, from 0 on.
  public let values: [Double]
}

/// A calculation's answer to a set of inputs.
public struct WhatIfOutcome: Hashable, Sendable {
  /// The lines, the main one first.
  public let results: [WhatIfResult]
  /// The line over time; nil where the inputs allow none.
  public let series: WhatIfSeries?

  /// Returns the result of a key; nil where there is none.
  public func result(_ key: String) -> WhatIfResult? { results.first { $0.key == key } }
}
