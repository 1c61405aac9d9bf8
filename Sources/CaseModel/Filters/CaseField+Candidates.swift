/// A value a filter can ask a field for, as it is typed, and what it means.
public struct FieldCandidate: Hashable, Sendable {
  /// The value as a filter takes it, such as `CH` or `none`.
  public let code: String
  /// What it means; empty where nothing is known of a code but that it occurs.
  public let words: String
}

extension CaseField {
  /// The values a filter can ask for, for completion in the dashboard and in a shell.
  ///
  /// - Parameters:
  ///   - labels: The docket's codes with their labels.
  ///   - found: Values that occur in the docket, which may be in no list.
  /// - Returns: The field's own values, then those found besides, then `any` and `none`.
  public func candidates(in labels: CodeLabels, found: [String] = []) -> [FieldCandidate] {
    let general = [("any", "has some value"), ("none", "has none")]
    let all: [(String, String)] =
      switch kind {
      case .code(let table?):
        FieldCandidate.labelled(labels.tables[table] ?? [:], found) + general
      case .choice(let values), .choices(let values), .openChoice(let values):
        values.map { ($0.code, $0.title.isEmpty ? $0.meaning : $0.title) } + general
      case .flag: [("yes", meaning), ("no", "Not so.")]
      case .day:
        [("today", "the as-of day"), ("tomorrow", "the day after"), ("yesterday", "before it")]
          + general
      case .daysUntil, .daysSince, .number: general
      case .code(nil), .text, .time: found.sorted().map { ($0, "") } + general
      }
    return all.map { FieldCandidate(code: $0, words: $1) }
  }
}

extension FieldCandidate {
  /// Codes by their labels, then those found that have none.
  fileprivate static func labelled(
    _ labels: [String: String],
    _ found: [String],
  ) -> [(String, String)] {
    let known = labels.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return known.map { ($0.key, $0.value) }
      + found.filter { labels[$0] == nil }.sorted().map { ($0, "") }
  }
}
