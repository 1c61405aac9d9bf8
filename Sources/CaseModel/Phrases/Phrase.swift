/// A sentence of the program's own words with its values apart, so that any language can say it.
///
/// Written as a literal: `"no case \(number) here"` is English, and a catalogue says it by its
/// translation of `no case {1} here`. Values are never translated; phrases among them are said in
/// the same language.
public struct Phrase: Sendable {
  private let parts: [Part]
  /// The text a catalogue knows the sentence by, where its English does not give it.
  private let key: String?

  fileprivate enum Part: Sendable {
    case words(String)
    case value(String)
    case phrase(Phrase)
  }

  private init(_ parts: [Part], key: String? = nil) {
    self.parts = parts
    self.key = key
  }

  /// Makes a sentence of words that are not a literal, such as a title of the catalogue of
  /// fields.
  public init(words: String) { self.init([.words(words)]) }

  /// Makes a sentence of words that are in the middle of an English one: in small letters there,
  /// and known to a catalogue as they are.
  public init(amid words: String) { self.init([.words(words.lowercased())], key: words) }

  /// Makes a text that is no words of the program, such as a name.
  public init(value: String) { self.init([.value(value)]) }

  /// The sentence in English.
  public var english: String {
    parts.map { part in
      switch part {
      case .words(let text), .value(let text): text
      case .phrase(let phrase): phrase.english
      }
    }
    .joined()
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { english.isEmpty }

  /// Returns the sentence in a language.
  ///
  /// - Parameter fill: Says a text such as `{1} of {2} cases` with its values; nil if the language
  ///   has none.
  /// - Returns: The sentence; what the language has no words for stays English.
  public func said(_ fill: (String, [String]) -> String?) -> String {
    var values: [String] = []
    var (pattern, plain) = ("", "")
    for part in parts {
      if case .words(let text) = part {
        pattern += text
        plain += text
        continue
      }
      let value = part.said(fill)
      values.append(value)
      pattern += "{\(values.count)}"
      plain += value
    }
    return pattern == "{1}" && key == nil ? plain : fill(key ?? pattern, values) ?? plain
  }
}

extension Phrase.Part {
  fileprivate func said(_ fill: (String, [String]) -> String?) -> String {
    switch self {
    case .words(let text), .value(let text): text
    case .phrase(let phrase): phrase.said(fill)
    }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Makes a sentence without values.
  public init(stringLiteral value: String) { self.init([.words(value)]) }

  /// Makes a sentence with values.
  public init(stringInterpolation: Interpolation) { self.init(stringInterpolation.parts) }

  /// The pieces of a sentence.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Makes room for a sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    /// Adds a sentence, said in the language of the whole.
    public mutating func appendInterpolation(_ phrase: Phrase) { parts.append(.phrase(phrase)) }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some Any) { parts.append(.value("\(value)")) }
  }
}

extension Phrase: Hashable, CustomStringConvertible {
  /// The sentence in English.
  public var description: String { english }

  /// Whether both read the same in English.
  public static func == (one: Phrase, two: Phrase) -> Bool { one.english == two.english }

  /// Feeds the English to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Phrase {
  /// Sentences one after another.
  public static func sentences(_ all: [Phrase]) -> Phrase {
    joined(all) { Phrase([.phrase($0), .words(" "), .phrase($1)], key: "{1} {2}, two sentences") }
  }

  /// The parts of a list with a comma between them; empty ones are left out.
  public static func list(_ all: [Phrase]) -> Phrase { joined(all) { "\($0), \($1)" } }

  /// Parts with a semicolon between them; empty ones are left out.
  public static func parts(_ all: [Phrase]) -> Phrase { joined(all) { "\($0); \($1)" } }

  /// Sentences, each on a line of its own.
  public static func lines(_ all: [Phrase]) -> Phrase { joined(all) { "\($0)\n\($1)" } }

  private static func joined(_ all: [Phrase], _ pair: (Phrase, Phrase) -> Phrase) -> Phrase {
    let all = all.filter { !$0.isEmpty }
    return all.dropFirst().reduce(all.first ?? "") { pair($0, $1) }
  }

  /// A day after its weekday, such as `Tue 2026-11-24`.
  public init(_ day: Day) {
    let weekday = Phrase(words: day.weekday.rawValue)
    self.init(
      [.phrase(weekday), .words(" "), .value("\(day)")],
      key: "{1} {2}, a weekday and a day",
    )
  }
}
