package import CaseModel
import GRDB

extension Database {
  /// Keeps a fact about the docket itself.
  package func setMeta(_ key: String, _ value: String) throws {
    try cachedStatement(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
      .execute(arguments: [key, value])
  }

  /// Returns a fact about the docket itself.
  package func meta(_ key: String) throws -> String? {
    try String.fetchOne(
      try cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"),
      arguments: [key],
    )
  }

  /// The day everything in the docket is derived as of.
  package func asOf() throws -> Day {
    Day(number: try meta("asOf").flatMap { Int32($0) } ?? 0)
  }

  /// The number of the release loaded last; 0 where there is none.
  package func lastRelease() throws -> Int64 {
    try Int64.fetchOne(self, sql: "SELECT coalesce(max(id), 0) FROM release") ?? 0
  }
}
