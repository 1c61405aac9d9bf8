import Languages

/// A sentence of the parser's, with what it quotes apart, so that any language can say it.
struct QuotedWords {
  /// The text a catalogue knows it by: `'{1}'` stands for what is quoted first.
  let pattern: String
  /// What is quoted, in order.
  let quoted: [String]

  init(_ sentence: String) {
    var (pattern, quoted) = ("", [String]())
    var rest = sentence[...]
    while let start = rest.firstIndex(of: "'"),
      start == rest.startIndex || QuotedWords.opens(rest, start),
      let end = QuotedWords.close(rest, after: start)
    {
      quoted.append(String(rest[rest.index(after: start)..<end]))
      pattern += rest[...start] + "{\(quoted.count)}'"
      rest = rest[rest.index(after: end)...]
    }
    (self.pattern, self.quoted) = (pattern + rest, quoted)
  }

  /// Returns the sentence in a language.
  func said(in language: Language) -> String { language.text(pattern, quoted) }

  /// Whether a quotation may begin at a place: after a blank.
  private static func opens(_ text: Substring, _ place: String.Index) -> Bool {
    text[text.index(before: place)] == " "
  }

  /// Where the quotation ends: at a mark before a blank, a sign or the end.
  private static func close(_ text: Substring, after start: String.Index) -> String.Index? {
    text[text.index(after: start)...].indices
      .first { place in
        let next = text.index(after: place)
        return text[place] == "'" && (next == text.endIndex || " .,?:".contains(text[next]))
      }
  }
}
