/// A derived value with the words that show it.
public struct ChoiceValue: Hashable, Sendable {
  /// The stored value.
  public let code: String
  /// A word or two for a column.
  public let title: String
  /// A sentence for help.
  public let meaning: String
  /// Whether a filter's `any` includes the value.
  public let isPresent: Bool
  /// The last day on which what the value says was checked recently enough; nil where it keeps.
  public var goodUntil: Day?

  init(_ choice: some Choice) {
    code = choice.rawValue
    title = choice.title
    meaning = choice.meaning
    isPresent = choice.isPresent && !choice.rawValue.isEmpty
  }

  init(code: String, title: String, meaning: String) {
    self.code = code
    self.title = title
    self.meaning = meaning
    isPresent = true
  }
}
