public import TextLayout

/// How the program's own words are said on a screen; what comes from a docket is never touched.
public struct ScreenWords: Sendable {
  /// The tag of the language, such as `zh-Hans`.
  public let language: String
  private let translate: @Sendable (String) -> String

  /// Makes the words of a language from what says an English text in it.
  public init(language: String, _ translate: @escaping @Sendable (String) -> String) {
    self.language = language
    self.translate = translate
  }

  /// English, in which the words are written.
  public static let english = ScreenWords(language: "en") { $0 }

  /// Returns a text of the program's own in the language.
  public func said(_ text: SafeText) -> SafeText {
    language == "en" ? text : SafeText(translate(text.text))
  }
}

extension ScreenWords: Hashable {
  /// Whether both are of one language.
  public static func == (one: ScreenWords, two: ScreenWords) -> Bool {
    one.language == two.language
  }

  /// Feeds the language to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
