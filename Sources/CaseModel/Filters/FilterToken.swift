/// A piece of a filter's text.
struct FilterToken: Hashable {
  enum Kind: Hashable {
    case open
    case close
    case minus
    case comma
    case comparison(Comparison)
    /// A second `=`: the value is a code as it is stored, whether a list has it or not.
    case exactly
    case word(String)
    case quoted(String)
  }

  let kind: Kind
  /// The column of the text it begins at, from 1.
  let column: Int
  /// Whether a blank is before it.
  let isSpaced: Bool
}

/// Cuts a filter's text into tokens.
struct FilterLexer {
  private let text: [Character]
  private var at = 0

  init(_ text: String) {
    self.text = Array(text)
  }

  /// Returns the tokens, or throws where a quotation is not closed.
  mutating func tokens() throws(FilterError) -> [FilterToken] {
    var tokens: [FilterToken] = []
    while true {
      let start = at
      while at < text.count, text[at].isWhitespace { at += 1 }
      guard at < text.count else { return tokens }
      let column = at + 1
      let isSpaced = at > start || tokens.isEmpty
      tokens.append(FilterToken(kind: try next(isSpaced), column: column, isSpaced: isSpaced))
    }
  }

  private mutating func next(_ isSpaced: Bool) throws(FilterError) -> FilterToken.Kind {
    let character = text[at]
    switch character {
    case "(": return advance(.open)
    case ")": return advance(.close)
    case ",": return advance(.comma)
    case "-" where isSpaced || (at > 0 && text[at - 1] == "("): return advance(.minus)
    case "=" where at > 0 && ":=".contains(text[at - 1]): return advance(.exactly)
    case ":", "=": return advance(.comparison(.matches))
    case "<", ">": return order(character)
    case "\"": return try quoted()
    default: return word()
    }
  }

  private mutating func advance(_ kind: FilterToken.Kind) -> FilterToken.Kind {
    at += 1
    return kind
  }

  private mutating func order(_ character: Character) -> FilterToken.Kind {
    at += 1
    guard at < text.count, text[at] == "=" else {
      return .comparison(character == "<" ? .less : .greater)
    }
    at += 1
    return .comparison(character == "<" ? .lessOrEqual : .greaterOrEqual)
  }

  private mutating func quoted() throws(FilterError) -> FilterToken.Kind {
    let start = at
    guard let end = text[(start + 1)...].firstIndex(of: "\"") else {
      throw FilterError(message: "this quotation is not closed", column: start + 1)
    }
    at = end + 1
    return .quoted(String(text[(start + 1)..<end]))
  }

  private mutating func word() -> FilterToken.Kind {
    let start = at
    while at < text.count, !text[at].isWhitespace, !"():=<>,\"".contains(text[at]) { at += 1 }
    return .word(String(text[start..<at]))
  }
}
