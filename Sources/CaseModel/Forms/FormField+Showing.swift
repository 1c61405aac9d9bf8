extension FormField {
  /// Returns a value as it is typed, so that reading it again gives the same value.
  public func text(of value: CellValue) -> String {
    if kind == .dollars { return value.integer.map { String($0 / 100) } ?? "" }
    let column: ColumnKind =
      switch kind {
      case .day: .day
      case .time: .time
      case .flag: .flag
      default: .text
      }
    return value.words(as: column)
  }

  /// A value a field can take, with the words that show it.
  public struct Suggestion: Hashable, Sendable {
    /// What to write.
    public let code: String
    /// What it means.
    public let title: String
  }

  /// Returns the values that go on from what was typed, by code or by name.
  ///
  /// - Parameters:
  ///   - text: What was typed so far; nothing gives every value.
  ///   - context: The lists of codes.
  ///   - limit: The most to return.
  /// - Returns: The values, those whose code begins so first; none for fields without a list.
  public func suggestions(
    for text: String,
    in context: FormContext,
    limit: Int = 20,
  ) -> [Suggestion] {
    let all: [Suggestion] =
      switch kind {
      case .choice(let choices): choices.map { Suggestion(code: $0.code, title: $0.title) }
      case .rule: context.rules.choices.map { Suggestion(code: $0.code, title: $0.title) }
      case .code(let table):
        (context.labels.tables[table] ?? [:]).map { Suggestion(code: $0, title: $1) }
          .sorted { $0.code < $1.code }
      default: []
      }
    let code = text.trimmed.lowercased()
    let byCode = all.filter { $0.code.lowercased().hasPrefix(code) }
    let byName = all.filter { suggestion in
      !byCode.contains(suggestion) && (" " + suggestion.title.words).contains(" " + text.words)
    }
    return Array((byCode + byName).prefix(limit))
  }
}
