public import CaseModel
import GRDB

/// Counts of removals of one release, grouped.
public struct RemovalGroups: Hashable, Sendable {
  /// The release.
  public var release: String
  /// What the periods are: rows counted by month, or a table by fiscal year.
  public var period: RemovalPeriod.Kind
  /// The groups: a text for each grouping, and how many removals.
  public var groups: [Group]

  /// The removals that share some values.
  public struct Group: Hashable, Sendable {
    /// The shared values; an empty text where the release does not say.
    public var keys: [String]
    /// How many.
    public var count: Int
  }
}

extension DocketReader {
  /// Counts removals by the values they share.
  ///
  /// Releases, and months and years of one release, stay apart: they may overlap, and adding them
  /// up would count people twice.
  ///
  /// - Parameter groupings: What to count by, the outermost first.
  /// - Returns: One value for each release and kind of period, its groups ordered by their keys.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func removals(by groupings: [RemovalGrouping]) throws -> [RemovalGroups] {
    try read { db in
      let keys = groupings.map(\.sql)
      let list = keys.map { ", \($0)" }.joined()
      let months = groupings.contains(.month) ? "WHERE period = 'month'" : ""
      let sql = """
        SELECT label, period\(list), sum(count) FROM removal JOIN release ON release = release.id
        \(months) GROUP BY release, period\(list) ORDER BY release, period\(list)
        """
      var found: [RemovalGroups] = []
      for row in try Row.fetchAll(db, sql: sql) { found.take(row, keys: keys.count) }
      return found
    }
  }
}

extension [RemovalGroups] {
  fileprivate mutating func take(_ row: Row, keys: Int) {
    let release: String = row[0]
    let period = RemovalPeriod.Kind(rawValue: row[1]) ?? .month
    if last?.release != release || last?.period != period {
      append(RemovalGroups(release: release, period: period, groups: []))
    }
    let texts = (0..<keys).map { row[2 + $0] as String? ?? "" }
    self[count - 1].groups.append(RemovalGroups.Group(keys: texts, count: row[2 + keys]))
  }
}

extension RemovalGrouping {
  fileprivate var sql: String {
    switch self {
    case .month: "strftime('%Y-%m', start * 86400, 'unixepoch')"
    case .fiscalYear: "strftime('%Y', start * 86400, 'unixepoch', '+3 months')"
    case .citizenship: "citizenship"
    case .departedTo: "departedTo"
    }
  }
}
