public import CaseModel
public import Languages
public import TextLayout

/// A column of a report.
public struct ReportColumn: Hashable, Sendable {
  /// The word that names it in data formats.
  public var key: SafeText
  /// Its title on paper.
  public var title: SafeText
  /// Its width on paper.
  ///
  /// > Units: Cells.
  public var width: Int
  /// Whether it holds numbers: set to the right, and bare in JSON.
  public var isNumber: Bool

  /// Makes a column.
  public init(key: SafeText, title: SafeText, width: Int, isNumber: Bool) {
    self.key = key
    self.title = title
    self.width = width
    self.isNumber = isNumber
  }

  /// Makes a column of texts, or of numbers.
  public init(_ key: SafeText, _ title: SafeText, _ width: Int, isNumber: Bool = false) {
    self.init(key: key, title: title, width: width, isNumber: isNumber)
  }
}

extension ReportColumn {
  /// The column with its title in a language, and as wide as that needs.
  ///
  /// - Parameter language: The language.
  /// - Returns: The column; itself where the language is English.
  public func titled(in language: Language) -> ReportColumn {
    guard !language.isEnglish else { return self }
    var column = self
    column.title = language.safe(title)
    column.width = max(width, column.title.cells)
    return column
  }
}

extension Language {
  /// Returns a safe text in the language.
  public func safe(_ english: SafeText) -> SafeText {
    isEnglish ? english : SafeText(text(english.text))
  }

  /// Returns a sentence in the language.
  @_disfavoredOverload
  public func safe(_ phrase: Phrase) -> SafeText {
    SafeText(isEnglish ? phrase.english : phrase.said { self.said($0, $1) })
  }
}
