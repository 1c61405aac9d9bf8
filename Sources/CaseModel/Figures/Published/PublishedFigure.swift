/// A figure somebody printed, to check a computed one against.
public struct PublishedFigure: Hashable, Sendable {
  /// The word that names it, such as `TRAC-P2009-11-30`.
  public let key: String
  /// The measure it is compared with; nil where the release cannot give it.
  public let measure: Measure?
  /// Before which courts, by code, or in which state; everywhere where both are empty.
  public let courts: [String]
  /// The state of the court; empty for any.
  public let state: String
  /// A filter of cases, as typed; empty for all.
  public let filter: String
  /// The day or days it is of.
  public let period: FactDate
  /// The value: a count, a mean of days, or per cent.
  public let value: Double
  /// Which number of a share it is.
  public let part: Part
  /// How far a computed value may be from it and still agree; nil where it is no test.
  public let tolerance: Tolerance?
  /// How sure it is that it was printed so.
  public let certainty: Certainty
  /// Where it was printed.
  public let source: String

  /// Which number of a share is meant.
  public enum Part: String, Hashable, Sendable {
    case value
    case numerator = "n"
    case denominator = "d"
  }

  /// How far a value may be away.
  public enum Tolerance: Hashable, Sendable {
    /// A share of the published value, in per cent.
    case percent(Double)
    /// Points of a share.
    case points(Double)
  }

  /// Where it counts, in words: a state, courts, a filter; empty where everywhere.
  public var place: String {
    [state, courts.joined(separator: " "), filter].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The computed value it is compared with; nil where nothing was counted.
  public func number(of computed: FigureValue) -> Double? {
    guard computed.basis > 0 else { return nil }
    if case .share(let share) = computed {
      if part == .numerator { return Double(share.numerator) }
      if part == .denominator { return Double(share.denominator) }
    }
    return computed.number
  }
}

/// How a computed value agrees with a published one.
public struct FigureAgreement: Hashable, Sendable {
  /// The published figure.
  public let published: PublishedFigure
  /// The computed value; nil where nothing was counted.
  public let computed: Double?

  /// Compares a computed value.
  public init(_ published: PublishedFigure, computed: Double?) {
    self.published = published
    self.computed = computed
  }

  /// By how much the computed value differs; nil where there is none.
  public var difference: Double? { computed.map { $0 - published.value } }

  /// The difference in per cent of the published value.
  public var percent: Double? {
    guard published.value != 0 else { return nil }
    return difference.map { $0 / published.value * 100 }
  }

  /// Whether it lies within the tolerance; nil where that cannot be said.
  public var isInside: Bool? {
    guard let difference else { return nil }
    switch published.tolerance {
    case .points(let points): return abs(difference) <= points
    case .percent(let allowed): return abs(difference) <= abs(published.value) * allowed / 100
    case nil: return nil
    }
  }

  /// How it agrees, in words; a figure that agrees is not confirmed by that.
  public var words: String {
    if published.measure == nil { return "cannot be computed from the release" }
    guard computed != nil else { return "nothing to compare: the docket has no such cases" }
    switch isInside {
    case true: return "inside the tolerance"
    case false: return "outside the tolerance"
    case nil: return "no tolerance is set"
    }
  }
}
