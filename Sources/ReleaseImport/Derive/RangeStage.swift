import BulkTables
import CaseModel
import CaseStore
import Platform
import Synchronization

/// The second half of an import: every case in the order of its number, on several threads, what
/// comes of them written in order; or only shown to observers, where no docket is being made.
final class RangeStage: Sendable {
  private struct State {
    var next: Int
    var done: RangesDone
  }

  /// Keeps how far the docket has come.
  typealias Keeper = @Sendable (RangesDone, DocketPages.Unfinished) throws -> Void

  private let tables: [ReadTable]
  private let asOf: Day
  private let plan: ClockPlan
  private let setAside: SetAsideRows
  private let ranges: [Range<UInt64>]
  private let observers: [any CaseObserver]
  private let pages: Mutex<DocketPages?>
  private let pool = ThreadPool()
  private let turn: RangeTurn
  private let state: Mutex<State>
  private let limits: LoadLimits
  private let keep: Keeper?

  init(
    _ tables: [ReadTable],
    asOf day: Day,
    plan: ClockPlan,
    into pages: sending DocketPages?,
    _ observers: [any CaseObserver],
    _ limits: LoadLimits,
    after done: RangesDone = RangesDone(),
    keeping keep: Keeper? = nil,
  ) throws {
    self.tables = tables
    setAside = try SetAsideRows(tables)
    asOf = day
    self.plan = plan
    let cases = tables.first { $0.table == .courtCase }?.rows
    ranges = RangePlan(cases, bytes: limits.rangeBytes).ranges
    self.observers = observers
    self.pages = Mutex(pages)
    turn = RangeTurn(pool, from: done.ranges)
    state = Mutex(State(next: done.ranges, done: done))
    self.limits = limits
    self.keep = keep
  }

  /// Goes through every range that is left.
  ///
  /// - Returns: How many rows of each table belong to no case of the release.
  func run(_ progress: (LoadStep) throws -> Void) throws -> [(String, Int)] {
    let tally = tables.first { $0.table == .courtCase }?.tally
    let total = tally.map { $0.loaded + $0.repaired } ?? 0
    let workers = min(ThreadPool.size, ranges.count)
    try pool.run(workers) {
      try progress(.deriving(done: state.withLock { $0.done.cases }, of: total))
    } _: { [self] _ in
      try work()
    }
    return zip(ReleaseTable.allCases, state.withLock { $0.done.orphans })
      .map { ($0.rawValue, $1) }
  }

  private func work() throws {
    let current = Mutex(0)
    let worker = try RangeWorker(tables, asOf: asOf, plan: plan, setAside: setAside) {
      [self] output in
      try turn.wait(for: current.withLock { $0 })
      try pages.withLock { pages in
        if let pages { try pages.write(output) }
      }
      output.reset()
    }
    while let range = next() {
      current.withLock { $0 = range }
      try derive(range, worker)
    }
  }

  /// Ends the tables of the docket.
  ///
  /// - Returns: The entries of every index.
  func finish() throws -> [IndexEntries] {
    try pages.withLock { try $0?.finish() ?? [] }
  }

  private func next() -> Int? {
    state.withLock { state in
      guard state.next < ranges.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func derive(_ range: Int, _ worker: RangeWorker) throws {
    let seen = try observers.map { try $0.begin(ranges[range].asCases) }
    let cases = try worker.derive(ranges[range], seen)
    for observer in seen { try observer.end() }
    let orphans = worker.orphans
    let done = state.withLock { state in
      state.done.add(cases: cases, orphans: orphans)
      return state.done
    }
    if done.ranges.isMultiple(of: limits.rangesPerCheckpoint) { try saveCheckpoint(done) }
    turn.pass()
    try pool.checkStop()
  }

  private func saveCheckpoint(_ done: RangesDone) throws {
    guard let keep, let left = try pages.withLock({ try $0?.unfinished() }) else { return }
    try keep(done, left)
  }
}

extension Range<UInt64> {
  /// The range as numbers cases can have.
  fileprivate var asCases: Range<Int64> {
    Int64(clamping: lowerBound)..<Int64(clamping: upperBound)
  }
}
