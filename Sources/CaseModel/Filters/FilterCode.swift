/// What a word of a filter means in a list of codes.
struct FilterCode {
  /// The values the field may have; any of them passes.
  let operands: [FilterOperand]
  /// What is worth saying of it; nil where the word is the code itself or its whole name.
  let note: String?

  private init(_ operands: [FilterOperand], note: String? = nil) {
    self.operands = operands
    self.note = note
  }

  /// Finds a word in the list of a field.
  ///
  /// Where the docket has no such list (a clinic writes judges and hearing rooms in words) the word
  /// is sought in the value instead.
  init(
    _ word: String,
    of field: CaseField,
    in table: LookupTable?,
    _ labels: CodeLabels,
    column: Int,
  ) throws(FilterError) {
    guard let table, let entries = labels.tables[table], !entries.isEmpty else {
      self.init([.holding(word)])
      return
    }
    let codes = labels.codes(for: word, in: table)
    guard !codes.isEmpty else {
      throw FilterCode.refusal(word, field, labels.guesses(for: word, in: table), column)
    }
    let names = codes.map { "\($0) \(labels.place(of: $0, in: table))" }
    let isPlain = codes.count == 1 && FilterCode.isWhole(word, codes[0], in: table, labels)
    let shown = names.prefix(6).joined(separator: ", ")
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    let note = "\(field.key):\(FilterText.quoted(word)) means \(shown)\(more)"
    self.init(codes.map { .text($0) }, note: isPlain ? nil : note)
  }

  /// Finds a word among the rules of deadlines: a rule's name, words of its title, or `late`.
  init(
    rule word: String,
    of field: CaseField,
    _ rules: [ChoiceValue],
    column: Int,
  )
    throws(FilterError)
  {
    let words = word.words
    if ["late", "overdue", "past"].contains(words) {
      self.init([.overdue], note: "\(field.key):\(word) means deadlines before the as-of day")
      return
    }
    let whole = rules.filter { $0.code.words == words || $0.meaning.words == words }
    let parts = rules.filter {
      (" " + $0.meaning.words).contains(" " + words) || $0.code.words.hasPrefix(words)
    }
    let found = whole.isEmpty ? parts : whole
    guard !found.isEmpty, !words.isEmpty else {
      let guesses = rules.map { Guess(name: $0.code, words: [$0.code, $0.meaning]) }
      throw FilterCode.refusal(word, field, Guess.nearest(to: word, among: guesses), column)
    }
    let names = found.map { "\($0.code) (\($0.meaning))" }.joined(separator: ", ")
    let note = "\(field.key):\(FilterText.quoted(word)) means \(names)"
    self.init(found.map { .text($0.code) }, note: whole.isEmpty ? note : nil)
  }

  private static func isWhole(
    _ word: String,
    _ code: String,
    in table: LookupTable,
    _ labels: CodeLabels,
  ) -> Bool {
    labels.code(word, in: table) == code || labels.label(code, in: table)?.words == word.words
  }

  private static func refusal(
    _ word: String,
    _ field: CaseField,
    _ guesses: [String],
    _ column: Int,
  ) -> FilterError {
    let nearest: Phrase =
      guesses.isEmpty
      ? "vigil codes lists what there is" : "nearest: \(guesses.joined(separator: ", "))"
    let exact: Phrase = "for a code no list has, write \(field.key):=\(FilterText.quoted(word))"
    return FilterError(
      message: "\(field.key) has nothing called \(word); \(nearest); \(exact)",
      column: column,
    )
  }
}
