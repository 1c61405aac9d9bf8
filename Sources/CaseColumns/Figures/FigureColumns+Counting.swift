package import CaseModel
import Platform
import Synchronization

extension FigureColumns {
  /// Up to how many rows one thread counts sooner than several can be begun.
  private static let fewRows = 16_384

  /// Counts measures, on as many threads as there are processors.
  ///
  /// - Returns: The counts, and the shared values of their groups.
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func counted() throws -> (tally: FigureTally, keys: [[CellValue]]) {
    let passing = try passingCases()
    let parts = rows > FigureColumns.fewRows ? ThreadPool.size : 1
    let counted = Mutex<[Int: (tally: FigureTally, keys: [[CellValue]])]>([:])
    let pool = ThreadPool()
    try pool.run(parts, tick: check.callAsFunction) { part in
      var tally = FigureTally(question)
      let keys = try forEachBlock(passing, part: part, of: parts) { block, groups in
        tally.count(block, groups: groups)
      }
      let result = (tally, keys)
      counted.withLock { $0[part] = result }
    }
    return joined(counted.withLock { counted in (0..<parts).compactMap { counted[$0] } })
  }

  private func joined(
    _ parts: [(tally: FigureTally, keys: [[CellValue]])]
  ) -> (tally: FigureTally, keys: [[CellValue]]) {
    guard var (tally, keys) = parts.first else { return (FigureTally(question), []) }
    var groups = FigureGroups(question.groupings, labels, keys: keys)
    for part in parts.dropFirst() {
      let numbers = part.keys.map { groups.number(of: $0) }
      keys = groups.keys
      tally.add(part.tally, numbered: numbers, groups: keys.count)
    }
    return (tally, keys)
  }

  /// How many rows the question is about, whatever its filter.
  private var rows: Int {
    question.kinds.reduce(0) { sum, kind in
      let tables = columns.file.directory.figures
      return sum + (kind.index < tables.count ? tables[kind.index].rows : 0)
    }
  }
}
