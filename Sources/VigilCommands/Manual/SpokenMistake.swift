import Languages

/// What the parser says of a mistake on the command line, in a language.
struct SpokenMistake {
  private let language: Language
  private let width: Int

  init(_ language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// Returns the message in the language; what is quoted, and usage, stay as they are typed.
  func said(_ message: String) -> String {
    UsageLine.wrapped(in: message, to: width)
      .split(separator: "\n", omittingEmptySubsequences: false).map { said(line: $0) }
      .joined(separator: "\n")
  }

  private func said(line: Substring) -> String {
    for title in ["Error:", "Help:", "Usage:"] where line.hasPrefix(title + " ") {
      let rest = line.dropFirst(title.count)
      let blanks = language.isChinese ? "" : String(rest.prefix { $0 == " " })
      let text = String(rest.drop { $0 == " " })
      return language.text(title) + blanks + said(text, after: title)
    }
    let blanks = String(line.prefix { $0 == " " })
    return blanks + QuotedWords(String(line.dropFirst(blanks.count))).said(in: language)
  }

  private func said(_ text: String, after title: String) -> String {
    switch title {
    case "Usage:": return text
    case "Help:":
      // The name of an option, and what it does.
      guard let gap = text.firstRange(of: "  ") else { return text }
      return text[..<gap.upperBound] + HelpWords(String(text[gap.upperBound...])).said(in: language)
    default: return QuotedWords(text).said(in: language)
    }
  }
}
