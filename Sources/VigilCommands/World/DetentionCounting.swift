import CaseModel
import CaseStore
import Dashboard

/// Counts detention as the latest file of each series has it, small counts hidden.
struct DetentionCounting {
  private let reader: DocketReader

  init(_ reader: DocketReader) {
    self.reader = reader
  }

  /// Returns every series of detention that is loaded.
  func counts() throws -> DetentionCounts {
    var counts = DetentionCounts()
    counts.held = try latest(.detained, by: .month).map(months)
    counts.population = try latest(.population, by: .month).map(months)
    counts.bookOuts = try latest(.bookOuts, by: .detail).map(reasons)
    counts.supervised = try supervised()
    return counts
  }

  private func latest(
    _ series: CountSeries,
    by groupings: CountGrouping...,
  ) throws -> PublicCountGroups? {
    try reader.counts(of: [series], by: groupings).last
  }

  private func months(_ found: PublicCountGroups) -> DetentionCounts.Series {
    let groups = found.groups.filter { !$0.keys[0].isEmpty }.sorted { $0.keys[0] < $1.keys[0] }
    return series(found, groups.map(\.keys[0]), groups.map(\.count))
  }

  private func reasons(_ found: PublicCountGroups) -> DetentionCounts.Series {
    let groups = found.groups.filter { $0.keys[0] != "all" }.sorted { $0.count > $1.count }
    let keys = groups.map { $0.keys[0].isEmpty ? "not said" : $0.keys[0] }
    return series(found, keys, groups.map(\.count))
  }

  /// Stays that ended under an order of supervision, by citizenship.
  private func supervised() throws -> DetentionCounts.Series? {
    guard let found = try latest(.stays, by: .country, .detail) else { return nil }
    var counts: [String: Int] = [:]
    for group in found.groups where ReleaseReason.isSupervision(group.keys[1]) {
      counts[group.keys[0], default: 0] += group.count
    }
    let keys = counts.keys.sorted()
    return series(found, keys, keys.map { counts[$0] ?? 0 })
  }

  private func series(
    _ found: PublicCountGroups,
    _ keys: [String],
    _ counts: [Int],
  ) -> DetentionCounts.Series {
    DetentionCounts.Series(
      found.series,
      release: found.release,
      asOf: found.asOf,
      groups: zip(keys, SmallCells.shown(counts).cells).map { .init($0, $1) },
    )
  }
}
