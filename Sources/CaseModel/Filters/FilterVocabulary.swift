/// The words a filter may use for codes: the lists of a docket, and the names of its rules.
public struct FilterVocabulary: Hashable, Sendable {
  /// The labels of codes.
  public let labels: CodeLabels
  /// The rules of deadlines, as the values of the field `clock`.
  let rules: [ChoiceValue]

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - labels: The docket's own labels; those known without any release where none are given.
  ///   - rules: The rules in force.
  public init(labels: CodeLabels = .fallback, rules: ClockRuleBook = .standard) {
    self.labels = labels
    self.rules = rules.choices
  }

  /// What is known without any docket.
  public static let standard = FilterVocabulary()
}

/// A filter as it was read, with what its words were taken for.
public struct FilterReading: Hashable, Sendable {
  /// The filter.
  public let filter: Filter
  /// What is worth saying: a line for each name that means several codes, or was only part of a
  /// label.
  public let notes: [String]

  /// Reads a filter from text; no text at all is every case.
  ///
  /// - Parameters:
  ///   - text: The filter, by the grammar at ``Filter``.
  ///   - vocabulary: The words it may use for codes.
  /// - Throws: `FilterError` with the column of what is wrong.
  public init(_ text: String, _ vocabulary: FilterVocabulary) throws(FilterError) {
    var lexer = FilterLexer(text)
    let tokens = try lexer.tokens()
    var parser = FilterParser(tokens: tokens, end: text.count + 1, vocabulary: vocabulary)
    filter = try parser.parse()
    notes = parser.notes
  }
}

extension Filter {
  /// Reads a filter from text; no text at all is every case.
  ///
  /// - Parameters:
  ///   - text: The filter.
  ///   - vocabulary: The words it may use for codes; those known without a docket unless given.
  /// - Throws: `FilterError` with the column of what is wrong.
  public init(
    _ text: String,
    _ vocabulary: FilterVocabulary = .standard,
  ) throws(FilterError) {
    self = try FilterReading(text, vocabulary).filter
  }
}
