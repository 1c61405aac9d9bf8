/// The word before a colon: a field's key, and a comparison where one is written as a word.
///
/// A shell keeps `<`, `>` and an option keeps a leading minus for itself, so that `left>3` makes a
/// file called 3. `left.above:3` and `custody.not:detained` need no quotes.
package struct FieldWord {
  let key: String
  /// The comparison written; nil where the sign after the word says it.
  let comparison: Comparison?
  /// Whether the test is turned round, as by a minus before it.
  let isNegated: Bool

  /// What each word means; `by` and `from` include the day.
  static let comparisons: [(word: String, comparison: Comparison)] = [
    ("before", .less), ("below", .less), ("after", .greater), ("above", .greater),
    ("by", .lessOrEqual), ("from", .greaterOrEqual),
  ]
  /// The word for a minus.
  package static let negation = "not"

  /// Reads a word such as `hearing`, `hearing.before` or `custody.not`.
  ///
  /// - Throws: A `FilterError`, where what is after the dot is no such word.
  init(_ word: String, column: Int) throws(FilterError) {
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    key = String(parts[0])
    guard parts.count == 2 else {
      comparison = nil
      isNegated = false
      return
    }
    let suffix = parts[1].lowercased()
    isNegated = suffix == FieldWord.negation
    comparison = FieldWord.comparisons.first { $0.word == suffix }?.comparison
    guard isNegated || comparison != nil else {
      let known = FieldWord.comparisons.map(\.word) + [FieldWord.negation]
      throw FilterError(
        message: "after \(key). stands one of \(known.joined(separator: ", "))",
        column: column + key.count + 1,
      )
    }
  }
}
