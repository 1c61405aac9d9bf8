public import CaseModel
import GRDB

/// Counts of removals of one release, grouped.
public struct RemovalGroups: Hashable, Sendable {
  /// The number of the file they were read from.
  public var file: Int64
  /// The release.
  public var release: String
  /// The day the file is as of.
  public var asOf: Day
  /// What the periods are: rows counted by month, or a table by fiscal year.
  public var period: RemovalSpan.Kind
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

/// A file of public counts a docket holds.
public struct RemovalFile: Hashable, Sendable {
  /// Its number in the docket.
  public var id: Int64
  /// What it calls itself.
  public var label: String
  /// The name it was read under.
  public var source: String
  /// What tells it from others by its content; empty where an earlier version did not keep that.
  public var digest: String
  /// When it was read, UTC.
  public var importedAt: String
  /// How many removals it counts; 0 where it counts something else.
  public var count: Int
  /// What it counts: removals, or other series by their names.
  public var series: String
  /// What its periods are, the first day of the first and of the last of them, as a text that is
  /// the same for files of the same stretch of time.
  public var span: String
}

extension DocketReader {
  /// Lists the files of public counts the docket holds, in the order they were read.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func removalFiles() throws -> [RemovalFile] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH counted AS (
            SELECT release, 'removals' AS series, period, start, count FROM removal
            UNION ALL SELECT release, series, period, start, 0 FROM publicCount)
          SELECT id, label, source, digest, importedAt, coalesce(sum(count), 0),
            coalesce(min(period) || ' ' || date(min(start) * 86400, 'unixepoch') || ' to '
              || date(max(start) * 86400, 'unixepoch'), ''),
            coalesce(group_concat(DISTINCT series), '')
          FROM release LEFT JOIN counted ON counted.release = release.id
          WHERE kind <> 'court' GROUP BY id ORDER BY id
          """,
      )
      .map {
        RemovalFile(
          id: $0[0],
          label: $0[1],
          source: $0[2],
          digest: $0[3],
          importedAt: $0[4],
          count: $0[5],
          series: $0[7],
          span: $0[6],
        )
      }
    }
  }

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
        SELECT label, period\(list), sum(count), release, asOf
        FROM removal JOIN release ON release = release.id
        \(months) GROUP BY release, period\(list) ORDER BY release, period\(list)
        """
      var found: [RemovalGroups] = []
      for row in try Row.fetchAll(db, sql: sql) { found.add(row, keys: keys.count) }
      return found
    }
  }
}

extension [RemovalGroups] {
  fileprivate mutating func add(_ row: Row, keys: Int) {
    let release: String = row[0]
    let period = RemovalSpan.Kind(rawValue: row[1]) ?? .month
    let file: Int64 = row[3 + keys]
    if last?.file != file || last?.period != period {
      let asOf = Day(number: row[4 + keys])
      append(
        RemovalGroups(file: file, release: release, asOf: asOf, period: period, groups: [])
      )
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
