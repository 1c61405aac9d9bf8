public import CaseModel
import GRDB

/// Counts of one series of one file, grouped.
public struct PublicCountGroups: Hashable, Sendable {
  /// The number of the file in the docket.
  public var file: Int64
  /// What the file calls itself.
  public var release: String
  /// The day its data is as of.
  public var asOf: Day
  /// What is counted.
  public var series: CountSeries
  /// The groups: a text for each grouping, and how many; averaged where the series is of moments.
  public var groups: [RemovalGroups.Group]
}

extension DocketReader {
  /// Counts some series by the values they share.
  ///
  /// Files and series stay apart: they may overlap, and measure different things. A count of
  /// moments is averaged over the periods of its group, never added.
  ///
  /// - Parameters:
  ///   - series: What to look at.
  ///   - groupings: What to count by, the outermost first.
  /// - Returns: One value for each file and series, its groups ordered by their keys.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func counts(
    of series: [CountSeries],
    by groupings: [CountGrouping],
  ) throws -> [PublicCountGroups] {
    try read { db in
      var found: [PublicCountGroups] = []
      let keys = groupings.map(\.sql)
      let list = keys.map { ", \($0)" }.joined()
      let finest = groupings.finestPeriods
      for series in series {
        let sum =
          series.isStock
          ? "CAST(round(sum(count) * 1.0 / count(DISTINCT start)) AS INTEGER)"
          : "sum(count)"
        let sql = """
          SELECT release, label, asOf, \(sum)\(list)
          FROM publicCount JOIN release ON release = release.id
          WHERE series = ?\(finest) GROUP BY release\(list) ORDER BY release\(list)
          """
        for row in try Row.fetchAll(db, sql: sql, arguments: [series.rawValue]) {
          found.add(row, series, keys: keys.count)
        }
      }
      return found
    }
  }
}

extension [PublicCountGroups] {
  fileprivate mutating func add(_ row: Row, _ series: CountSeries, keys: Int) {
    let file: Int64 = row[0]
    if last?.file != file || last?.series != series {
      append(
        PublicCountGroups(
          file: file,
          release: row[1],
          asOf: Day(number: row[2]),
          series: series,
          groups: [],
        )
      )
    }
    let texts = (0..<keys).map { row[4 + $0] as String? ?? "" }
    self[count - 1].groups.append(RemovalGroups.Group(keys: texts, count: row[3]))
  }
}

extension [CountGrouping] {
  /// Leaves out periods that are longer than a grouping by day or month.
  fileprivate var finestPeriods: String {
    if contains(.day) { return " AND period = 'day'" }
    return contains(.month) ? " AND period <> 'fiscal-year'" : ""
  }
}

extension CountGrouping {
  fileprivate var sql: String {
    switch self {
    case .day: "date(start * 86400, 'unixepoch')"
    case .month: "strftime('%Y-%m', start * 86400, 'unixepoch')"
    case .fiscalYear: "strftime('%Y', start * 86400, 'unixepoch', '+3 months')"
    case .country: "country"
    case .detail: "detail"
    }
  }
}
