/// How sure a statement of law or data is.
public enum Certainty: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Read in the source named.
  case sourced = "S"
  /// General knowledge, not checked against the source for this version.
  case general = "K"
  /// Deduced from other facts; nobody publishes it so.
  case inferred = "I"
  /// Weak, contested, or a single guess.
  case unsure = "U"

  /// The mark in words, as a screen or a page shows it.
  public var words: String {
    switch self {
    case .sourced: "sourced"
    case .general: "general knowledge, verify"
    case .inferred: "inferred"
    case .unsure: "unsure"
    }
  }

  private var rank: Int {
    switch self {
    case .sourced: 0
    case .general: 1
    case .inferred: 2
    case .unsure: 3
    }
  }

  /// Whether the first is surer than the second.
  public static func < (first: Certainty, second: Certainty) -> Bool {
    first.rank < second.rank
  }
}
