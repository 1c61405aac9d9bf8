/// How the program's own words are said in a language other than English.
///
/// What comes from a docket is never touched: only texts that are marked as words of the program
/// are said, at the moment they are measured, put together or drawn.
public struct Speech: Sendable {
  /// The tag of the language, such as `zh-Hans`.
  public let language: String
  /// The name of the language in itself.
  public let name: String
  private let fill: @Sendable (String, [String]) -> String?

  /// The language that is spoken here; nil is English, in which the words are written.
  @TaskLocal public static var current: Speech?

  /// Makes the speech of a language.
  ///
  /// - Parameters:
  ///   - language: The tag of the language.
  ///   - name: The name of the language in itself.
  ///   - fill: Says a text such as `{1} of {2} cases` with its values; nil if the language has
  ///     none.
  public init(
    language: String,
    name: String,
    fill: @escaping @Sendable (String, [String]) -> String?,
  ) {
    self.language = language
    self.name = name
    self.fill = fill
  }

  /// English, in which everything is said as it is written.
  public static let english = Speech(language: "en", name: "English") { _, _ in nil }

  /// Whether it is the language the words are written in.
  public var isEnglish: Bool { language == "en" }

  /// Runs a body in which the program's words are said in the language.
  public func speak<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard !isEnglish else { return try body() }
    return try Speech.$current.withValue(self, operation: body)
  }

  /// The language's text for words; nil if it has none.
  public func word(_ english: String) -> SafeText? { said(english, []).map { SafeText($0) } }

  /// The language's text for a pattern with values; nil if it has none.
  ///
  /// Blanks at both ends set pieces of a line apart, and are no part of what is said.
  public func said(_ pattern: String, _ values: [String]) -> String? {
    guard pattern.utf8.first == blank || pattern.utf8.last == blank else {
      return fill(pattern, values)
    }
    let start = pattern.prefix { $0 == " " }
    let end = pattern.reversed().prefix { $0 == " " }.count
    guard start.count < pattern.count else { return nil }
    let core = String(pattern.dropFirst(start.count).dropLast(end))
    return fill(core, values).map { start + $0 + String(repeating: " ", count: end) }
  }

  private let blank = UInt8(ascii: " ")
}

extension Speech: Hashable {
  /// Whether both are of one language.
  public static func == (one: Speech, two: Speech) -> Bool { one.language == two.language }

  /// Feeds the tag to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}

extension SafeText {
  /// The text in the language spoken here; itself where it is not of the program's own words.
  public var said: SafeText {
    guard isWords, let speech = Speech.current else { return self }
    return speech.said(text, []).map { SafeText($0) }
      ?? SafeText(safe: text, cells: englishCells, isFlagged: isFlagged)
  }

  /// The text as words of the program, such as the title of a choice that a field shows.
  public var asWords: SafeText {
    SafeText(safe: text, cells: englishCells, isFlagged: isFlagged, isWords: true)
  }

  /// A text with values in it, which a language may say in another order.
  public struct StringInterpolation: StringInterpolationProtocol {
    var plain = ""
    private var pattern = ""
    private var values: [String] = []
    private let speech = Speech.current

    /// Makes room for a text.
    public init(literalCapacity: Int, interpolationCount: Int) {
      plain.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) {
      plain += literal
      if speech != nil { pattern += literal }
    }

    /// Adds a text, said in the language if it is words.
    public mutating func appendInterpolation(_ value: SafeText) { add(value.said.text) }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some Any) { add("\(value)") }

    private mutating func add(_ value: String) {
      plain += value
      guard speech != nil else { return }
      values.append(value)
      pattern += "{\(values.count)}"
    }

    /// The text in the language spoken here.
    var said: String { speech?.said(pattern, values) ?? plain }
  }
}
