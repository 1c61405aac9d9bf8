import CaseModel

/// The figures of the overview, and the one selected.
struct OverviewState: Sendable {
  /// The place of the selected figure among the tiles.
  var index = 0
  /// The tiles to ask for.
  var wanted = Set(OverviewTile.all.indices)
  /// The counts that have arrived.
  var counts: [Int: CaseCount] = [:]
  /// The groups that have arrived, for tiles with a chart.
  var groups: [Int: [GroupCount]] = [:]
  /// The rows that have arrived, for tiles with a short list.
  var rows: [Int: [ListRow]] = [:]
  /// The tiles whose figure could not be had.
  var failed: Set<Int> = []

  /// Takes the figure of a tile.
  mutating func receive(_ answer: Answer, for index: Int) {
    failed.remove(index)
    switch answer {
    case .count(let count): counts[index] = count
    case .figures(let figures): counts[index] = figures.values.first?.depth
    case .measures(let table):
      counts[index] = CaseCount(table.total.values.first?.last?.basis ?? 0)
    case .plot(let groups): self.groups[index] = groups
    case .page(let rows, _): self.rows[index] = rows
    default: break
    }
  }

  /// Notes that a figure cannot be had.
  mutating func fail(_ index: Int) {
    failed.insert(index)
  }

  /// Asks for every figure again; the old ones stay until the new ones come.
  mutating func refresh() {
    wanted = Set(OverviewTile.all.indices)
  }
}
