import CaseModel
import Synchronization

/// Gives the cases of a release to the column file that is made beside its docket, in their order.
///
/// A docket without columns is whole: they are made later where they cannot be made now.
final class ColumnObserver: CaseObserver {
  private let columns: Mutex<ColumnBuilder>

  init(beside docket: String, asOf day: Day) throws {
    columns = Mutex(try ColumnBuilder(beside: docket, asOf: day))
  }

  func begin(_ cases: Range<Int64>) -> any RangeObserver { ColumnRange(self) }

  fileprivate func append(_ cases: [ColumnRange.Seen]) {
    columns.withLock { columns in
      for each in cases {
        columns.append(each.summary, clocks: each.clocks, hearingDays: each.hearingDays)
      }
    }
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

/// The cases of one range, kept until it is their turn.
private final class ColumnRange: RangeObserver {
  struct Seen: Sendable {
    let summary: CaseSummary
    let clocks: [ClockRow]
    let hearingDays: [Day]
  }

  private let observer: ColumnObserver
  private var seen: [Seen] = []

  init(_ observer: ColumnObserver) {
    self.observer = observer
  }

  func see(
    _ history: CaseHistory,
    _ derivation: CaseDerivation,
    _ summary: CaseSummary,
    _ clocks: [ClockRow],
  ) {
    seen.append(Seen(summary: summary, clocks: clocks, hearingDays: history.scheduledDays))
  }

  func end() {
    observer.append(seen)
  }
}
