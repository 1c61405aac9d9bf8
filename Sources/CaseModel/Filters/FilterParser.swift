/// Reads tokens into a filter, by the grammar at `Filter`.
struct FilterParser {
  let tokens: [FilterToken]
  /// The column after the text's last.
  let end: Int
  /// The words it may use for codes.
  let vocabulary: FilterVocabulary
  /// What names were taken for, where that is worth saying.
  private(set) var notes: [String] = []
  private var at = 0

  init(tokens: [FilterToken], end: Int, vocabulary: FilterVocabulary) {
    self.tokens = tokens
    self.end = end
    self.vocabulary = vocabulary
  }

  mutating func parse() throws(FilterError) -> Filter {
    if tokens.isEmpty { return .all }
    let filter = try either()
    guard let rest = peek else { return filter }
    throw FilterError(message: "nothing is open for this to close", column: rest.column)
  }

  private var peek: FilterToken? { at < tokens.count ? tokens[at] : nil }

  private mutating func either() throws(FilterError) -> Filter {
    var parts = [try both()]
    while case .word(let word)? = peek?.kind, word.lowercased() == "or" {
      at += 1
      parts.append(try both())
    }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  private mutating func both() throws(FilterError) -> Filter {
    var parts: [Filter] = []
    while let token = peek, token.kind != .close {
      if case .word(let word) = token.kind, word.lowercased() == "or" { break }
      parts.append(try part(token))
    }
    guard !parts.isEmpty else {
      throw FilterError(message: "a test is missing here", column: peek?.column ?? end)
    }
    return parts.count == 1 ? parts[0] : .both(parts)
  }

  private mutating func part(_ token: FilterToken) throws(FilterError) -> Filter {
    at += 1
    switch token.kind {
    case .minus:
      guard let next = peek else {
        throw FilterError(message: "say what to leave out after the minus", column: end)
      }
      return .not(try part(next))
    case .open: return try group(token)
    case .quoted(let text): return .words(text)
    case .word(let word): return try wordOrTest(word, token)
    case .close, .comma, .comparison, .exactly:
      throw FilterError(message: "a field or a word is missing before this", column: token.column)
    }
  }

  private mutating func group(_ open: FilterToken) throws(FilterError) -> Filter {
    let filter = try either()
    guard peek?.kind == .close else {
      throw FilterError(message: "this bracket is not closed", column: open.column)
    }
    at += 1
    return filter
  }

  private mutating func wordOrTest(
    _ word: String,
    _ token: FilterToken,
  ) throws(FilterError) -> Filter {
    guard case .comparison(let typed)? = peek?.kind else { return .words(word) }
    let name = try FieldWord(word, column: token.column)
    guard let field = CaseField.named(name.key) else {
      throw FilterError(message: CaseField.unknown(name.key), column: token.column)
    }
    at += 1
    let comparison = name.comparison ?? typed
    var operands: [FilterOperand] = []
    repeat {
      operands += try values(field, comparison)
    } while consumeComma()
    let test = Filter.test(FieldTest(field, comparison, operands))
    return name.isNegated ? .not(test) : test
  }

  private mutating func consumeComma() -> Bool {
    guard peek?.kind == .comma else { return false }
    at += 1
    return true
  }

  /// Reads a value; a name can mean several.
  private mutating func values(
    _ field: CaseField,
    _ comparison: Comparison,
  ) throws(FilterError) -> [FilterOperand] {
    let isExact = consumeExactly()
    guard let token = peek else {
      throw FilterError(message: "a value is missing after \(field.key)", column: end)
    }
    at += 1
    switch token.kind {
    case .word(let word), .quoted(let word):
      if isExact { return [.text(word)] }
      return try read(word, field, comparison, token)
    case .minus: return [try negative(field, comparison, token)]
    default:
      throw FilterError(message: "a value is missing after \(field.key)", column: token.column)
    }
  }

  private mutating func consumeExactly() -> Bool {
    guard peek?.kind == .exactly else { return false }
    at += 1
    return true
  }

  private mutating func read(
    _ word: String,
    _ field: CaseField,
    _ comparison: Comparison,
    _ token: FilterToken,
  ) throws(FilterError) -> [FilterOperand] {
    let isQuoted = token.kind == .quoted(word)
    let operand = try FilterOperand(
      word,
      of: field,
      comparison,
      column: token.column,
      isQuoted: isQuoted,
    )
    guard case .text = operand else { return [operand] }
    let code: FilterCode
    switch field.kind {
    case .code(let table):
      code = try FilterCode(word, of: field, in: table, vocabulary.labels, column: token.column)
    case .openChoice:
      code = try FilterCode(rule: word, of: field, vocabulary.rules, column: token.column)
    default: return [operand]
    }
    if let note = code.note, !notes.contains(note) { notes.append(note) }
    return code.operands
  }

  private mutating func negative(
    _ field: CaseField,
    _ comparison: Comparison,
    _ minus: FilterToken,
  ) throws(FilterError) -> FilterOperand {
    guard case .word(let word)? = peek?.kind else {
      throw FilterError(message: "a number is missing after the minus", column: minus.column)
    }
    at += 1
    return try FilterOperand("-" + word, of: field, comparison, column: minus.column)
  }
}

extension CaseField {
  /// What is said of a word that names no field.
  fileprivate static func unknown(_ word: String) -> Phrase {
    let guesses = all.map { Guess(name: $0.key, words: [$0.key] + $0.aliases) }
    let near = Guess.nearest(to: word, among: guesses)
    let keys = all.map(\.key).joined(separator: ", ")
    let names = near.joined(separator: ", ")
    return near.isEmpty
      ? "no field is called \(word); the fields are \(keys)"
      : "no field is called \(word); nearest: \(names); the fields are \(keys)"
  }
}
