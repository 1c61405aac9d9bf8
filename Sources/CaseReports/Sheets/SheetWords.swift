import Languages
import TextLayout

/// The words of a sheet for a client: in their language, with the English beside it.
struct SheetWords {
  let language: Language
  /// Whether a translation was used that no second legal reader has read.
  private(set) var hasOwnWords = false

  /// What marks such a translation.
  static let mark = "†"

  init(_ language: Language) {
    self.language = language
  }

  /// A name with the English after it, such as `下次开庭 (Next hearing)`.
  mutating func name(_ english: String) -> SafeText {
    let words = language.text(english)
    return SafeText(words == english ? english : "\(words) (\(english))")
  }

  /// A statement of law with the English after it, and its mark.
  mutating func statement(_ english: String) -> SafeText {
    let words = language.text(english)
    guard words != english else { return SafeText(english) }
    return SafeText("\(words)\(mark(english)) / \(english)")
  }

  /// Words of the sheet, without English beside them.
  mutating func plain(_ english: String, _ values: String...) -> SafeText {
    SafeText(language.text(english, values))
  }

  private mutating func mark(_ english: String) -> String {
    guard language.mark(of: english) == .ownWords else { return "" }
    hasOwnWords = true
    return SheetWords.mark
  }
}
