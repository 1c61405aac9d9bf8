import Languages

/// A text of help, with the list of words it may end with apart: the words are typed as they are in
/// every language.
struct HelpWords {
  /// The text a catalogue knows it by: `{1}` stands for the list.
  let pattern: String
  /// The list; empty where there is none.
  let list: [String]

  /// The fewest words after a colon that are taken for a list.
  private static let fewest = 4

  init(_ text: String) {
    let start = text.firstRange(of: ": ")?.upperBound ?? text.startIndex
    let end = text.hasSuffix(".") ? text.index(before: text.endIndex) : text.endIndex
    let words = start < end ? text[start..<end].components : []
    if words.count >= HelpWords.fewest, words.allSatisfy({ !$0.contains(" ") }) {
      pattern = text[..<start] + "{1}" + text[end...]
      list = [String(text[start..<end])]
    } else {
      (pattern, list) = (text, [])
    }
  }

  /// Whether there is nothing but a list.
  var isList: Bool { pattern.hasPrefix("{1}") }

  /// Returns the text in a language.
  func said(in language: Language) -> String { language.text(pattern, list) }
}

extension Substring {
  /// The parts between commas.
  fileprivate var components: [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let comma = rest.firstRange(of: ", ") {
      parts.append(rest[..<comma.lowerBound])
      rest = rest[comma.upperBound...]
    }
    return parts + [rest]
  }
}
