import CaseModel
import Foundation
import GRDB

/// How rows with the same value of the field sorted by follow each other: by further fields, each
/// in its own direction with none last, then by their numbers from the least.
struct TieOrder {
  private let keys: [SortKey]
  private let isBackward: Bool
  private let isInclusive: Bool

  init(_ keys: [SortKey], _ start: PageStart) {
    self.keys = keys
    isBackward = start.isBackward
    isInclusive = start.isInclusive
  }

  /// The terms of `ORDER BY`.
  var order: String {
    let terms = keys.map { "\(TieOrder.term($0)) \(isDown($0) ? "DESC" : "ASC")" }
    return (terms + ["id \(isBackward ? "DESC" : "ASC")"]).joined(separator: ", ")
  }

  /// The test for the rows that come after a cursor, in the direction of reading.
  func following(_ cursor: ListCursor) -> Condition {
    let sign = (isBackward ? "<" : ">") + (isInclusive ? "=" : "")
    let last = Condition(sql: "id \(sign) ?", values: [cursor.id.databaseValue])
    return zip(keys, cursor.ties).reversed()
      .reduce(last) { rest, pair in
        let (key, tie) = pair
        let term = TieOrder.term(key)
        let value = tie == .empty ? TieOrder.last(key) : tie.databaseValue
        return Condition(
          sql: "(\(term) \(isDown(key) ? "<" : ">") ? OR \(term) = ? AND \(rest.sql))",
          values: [value, value] + rest.values,
        )
      }
  }

  private func isDown(_ key: SortKey) -> Bool { key.isColumnDescending != isBackward }

  /// A column with a value in the place of none that comes last in the key's direction: SQLite puts
  /// a blob after every number and text, and minus infinity before them.
  private static func term(_ key: SortKey) -> String {
    "coalesce(\(quoted(key.field.column)), \(key.isColumnDescending ? "-1e999" : "x'ff'"))"
  }

  private static func last(_ key: SortKey) -> DatabaseValue {
    key.isColumnDescending
      ? (-Double.infinity).databaseValue : Data([0xff]).databaseValue
  }
}
