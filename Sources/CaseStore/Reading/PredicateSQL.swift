import CaseModel
import GRDB

/// A condition in SQL with its values.
struct Condition {
  var sql: String
  var values: [DatabaseValue] = []

  /// Joins conditions with a word between.
  static func joined(_ parts: [Condition], _ word: String, empty: String) -> Condition {
    guard !parts.isEmpty else { return Condition(sql: empty) }
    return Condition(
      sql: "(" + parts.map(\.sql).joined(separator: " \(word) ") + ")",
      values: parts.flatMap(\.values),
    )
  }

  /// Joins this condition and another, both of which must hold.
  func and(_ other: Condition) -> Condition {
    Condition.joined([self, other], "AND", empty: "1")
  }

  /// The condition with its values written into it, for a view.
  var literal: String {
    let parts = sql.split(separator: "?", omittingEmptySubsequences: false)
    return zip(parts, values.map(\.sqlLiteral) + [""]).map { $0 + $1 }.joined()
  }
}

extension DatabaseValue {
  fileprivate var sqlLiteral: String {
    switch storage {
    case .int64(let number): String(number)
    case .string(let text): CaseStore.literal(text)
    default: "NULL"
    }
  }
}

extension Predicate {
  /// The test in SQL over the summary's columns; it agrees with `holds(for:)` row by row.
  var sql: Condition {
    switch self {
    case .always: Condition(sql: "1")
    case .both(let parts): .joined(parts.map(\.sql), "AND", empty: "1")
    case .either(let parts): .joined(parts.map(\.sql), "OR", empty: "0")
    case .not(let part): Condition(sql: "(\(part.sql.sql)) IS NOT TRUE", values: part.sql.values)
    case .present(let column): Condition(sql: "\(quoted(column)) IS NOT NULL")
    case .between(let column, let low, let high): between(column, low, high)
    case .oneOf(let column, let texts): oneOf(column, texts)
    case .same(let column, let text):
      Condition(sql: "\(quoted(column)) = ? COLLATE NOCASE", values: [text.databaseValue])
    case .lists(let column, let item):
      Condition(
        sql: "instr(',' || \(quoted(column)) || ',', ?) > 0",
        values: [",\(item),".databaseValue],
      )
    case .digits(let column, let digits):
      Condition(
        sql: "instr(replace(\(quoted(column)), '-', ''), ?) > 0",
        values: [digits.databaseValue],
      )
    case .contains(let columns, let text):
      .joined(
        columns.map { contains($0, text, isOfNames: columns.contains("name")) },
        "OR",
        empty: "0",
      )
    }
  }

  private func between(_ column: String, _ low: Int64, _ high: Int64) -> Condition {
    Condition(
      sql: "\(quoted(column)) BETWEEN ? AND ?",
      values: [low.databaseValue, high.databaseValue],
    )
  }

  private func oneOf(_ column: String, _ texts: [String]) -> Condition {
    let placeholders = texts.map { _ in "?" }.joined(separator: ", ")
    return Condition(
      sql: "\(quoted(column)) IN (\(placeholders))",
      values: texts.map(\.databaseValue),
    )
  }

  private func contains(_ column: String, _ text: String, isOfNames: Bool) -> Condition {
    guard isOfNames else {
      return Condition(
        sql: "instr(folded(\(quoted(column))), ?) > 0",
        values: [text.folded.databaseValue],
      )
    }
    return Condition(
      sql: "(instr(folded(\(quoted(column))), ?) > 0 OR spelt(\(quoted(column)), ?))",
      values: [text.folded.databaseValue, text.databaseValue],
    )
  }
}
