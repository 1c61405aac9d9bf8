import CaseColumns
public import CaseModel
import GRDB
import Platform

extension DocketReader {
  /// The most rows a docket may have for its tables to count facets.
  private static let mostRows = 50_000

  /// Counts the values of some fields beside a list.
  ///
  /// - Parameters:
  ///   - query: The list and its filter.
  ///   - groupings: What is counted.
  /// - Returns: A facet for each; nil if only the tables of a large docket could tell, which
  ///   would take seconds.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the rows that pass, for each field.
  public func facets(_ query: ListQuery, _ groupings: [Grouping]) throws -> [Facet]? {
    try read { db in
      try answer(db) { columns in
        // Found once, before all ask for it.
        _ = try columns.set(query)
        return try groupings.concurrentMap {
          Facet($0, groups: try columns.groups(query, by: [$0]))
        }
      } tables: {
        let sql = "SELECT count(*) FROM (SELECT 1 FROM summary LIMIT \(Self.mostRows + 1))"
        guard try Int.fetchOne(db, sql: sql) ?? 0 <= Self.mostRows else { return nil }
        return try groupings.map { Facet($0, groups: try db.groups(query, by: [$0])) }
      }
    }
  }
}
