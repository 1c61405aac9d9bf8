import BulkTables
import CaseStore
import Platform
import Synchronization

/// The last part of an import: every index is sorted and filled, one on each thread.
struct IndexStage {
  let file: PageFile
  let roots: [String: UInt32]
  let entries: [IndexEntries]
  /// What is done meanwhile on a thread of its own.
  let meanwhile: @Sendable () -> Void

  /// Fills the indexes.
  ///
  /// - Returns: Those that are too large to be sorted here, which SQLite has to make.
  func run(_ progress: (LoadStep) throws -> Void) throws -> [DocketIndex] {
    let (file, roots, meanwhile) = (file, roots, meanwhile)
    let own = entries.filter { !$0.isLeftToSQLite }
    let next = Mutex(0)
    let pool = ThreadPool()
    try pool.run(ThreadPool.size + 1) {
      let place = next.withLock { $0 } - 1
      if own.indices.contains(place) {
        try progress(.indexing(DocketIndexes.named(own[place].name).title))
      }
    } _: { worker in
      guard worker < ThreadPool.size else { return meanwhile() }
      while case let place = next.withLock({ next in
        next += 1
        return next - 1
      }), place < own.count {
        try pool.checkStop()
        guard let root = roots[own[place].name] else { continue }
        try own[place].fill(TreeBuilder(file, root: root, .index))
      }
    }
    return entries.filter(\.isLeftToSQLite).map { DocketIndexes.named($0.name) }
  }
}
