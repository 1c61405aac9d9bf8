import CaseColumns
import CaseIntake
import CaseModel
import CaseStore
import Platform
import Synchronization

/// Gives the cases of a release to the column file that is made beside its docket, in their order.
///
/// A docket without columns is whole: they are made later where they cannot be made now.
final class ColumnObserver: CaseObserver {
  private let columns: Mutex<ColumnBuilder>
  /// Lists of ranges that have ended: what they know of texts, and their room, is used again.
  private let spare = Mutex<[GatheredLists]>([])
  private let asOf: Day

  /// Begins, or resumes from a checkpoint.
  init(_ files: LoadFiles, asOf day: Day, from left: UnfinishedLists?) throws {
    asOf = day
    let spill = try ScratchFile(files.working("columns"), truncatingTo: left?.spilled ?? 0)
    columns = Mutex(try ColumnBuilder(beside: files.docket, asOf: day, spill, from: left))
  }

  func begin(_ cases: Range<Int64>) -> any RangeObserver {
    ColumnRange(self, spare.withLock { $0.popLast() } ?? GatheredLists(asOf: asOf))
  }

  fileprivate func append(_ lists: consuming GatheredLists) {
    columns.withLock { $0.append(lists) }
    lists.reset()
    let lists = lists
    spare.withLock { $0.append(lists) }
  }

  /// How far the rows have come; nil if something went wrong.
  func unfinished() -> UnfinishedLists? {
    columns.withLock { $0.unfinished() }
  }

  /// Writes the rows out, once every range has ended.
  func writeRows() {
    columns.withLock { $0.writeRows() }
  }

  /// Writes the file out; tells whether it can be put in place.
  func finish(stamp: String) -> Bool {
    columns.withLock { columns in (try? columns.finish(stamp: stamp)) != nil }
  }

  /// Puts the finished file in the place of the one in use, or throws it away.
  func end(isFinished: Bool) {
    columns.withLock { columns in
      if isFinished { try? columns.putInPlace() } else { columns.cancel() }
    }
  }
}

/// The cases of one range, gathered until it is their turn.
private final class ColumnRange: RangeObserver {
  private let observer: ColumnObserver
  /// None once they are handed over.
  private var lists: GatheredLists?

  init(_ observer: ColumnObserver, _ lists: GatheredLists) {
    self.observer = observer
    self.lists = lists
  }

  func see(
    _ derivation: CaseDerivation,
    _ sum: FactSum,
    _ summary: inout CaseSummary,
    _ clocks: [ClockRow],
  ) {
    lists?
      .append(&summary, clocks, derivation.history.scheduledDays) {
        derivation.forEachFigureRow($0)
      }
  }

  func end() {
    if let lists = lists.take() { observer.append(lists) }
  }
}
