import Languages

/// A message written as a literal, with the values in it apart, so that any language can say it.
///
/// `"no case \(number) here"` is English, and is said by what a catalogue has for
/// `no case {1} here`.
struct Wording: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The English, with `{1}` where the first value goes.
  let pattern: String
  /// The values.
  let values: [String]
  /// The message in English.
  let english: String

  /// Makes a message without values.
  init(stringLiteral value: String) {
    (pattern, values, english) = (value, [], value)
  }

  /// Makes a message with values.
  init(stringInterpolation parts: Parts) {
    (pattern, values, english) = (parts.pattern, parts.values, parts.english)
  }

  /// Returns the message in a language; in English where it is not translated.
  func text(in language: Language) -> String { language.said(pattern, values) ?? english }

  /// The pieces of a message.
  struct Parts: StringInterpolationProtocol {
    fileprivate var pattern = ""
    fileprivate var values: [String] = []
    fileprivate var english = ""

    /// Makes room for a message.
    init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    mutating func appendLiteral(_ literal: String) {
      pattern += literal
      english += literal
    }

    /// Adds a value.
    mutating func appendInterpolation(_ value: some Any) {
      values.append("\(value)")
      pattern += "{\(values.count)}"
      english += "\(value)"
    }
  }
}
