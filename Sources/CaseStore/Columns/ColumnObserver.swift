import CaseModel

/// Gives the cases of a release to the column file that is made beside its docket, in their order.
final class ColumnObserver: CaseObserver, @unchecked Sendable {
  // The builder is given one range after another, never two at once.
  fileprivate let columns: ColumnBuilder

  init(_ columns: ColumnBuilder) {
    self.columns = columns
  }

  func begin(_ cases: Range<Int64>) -> any RangeObserver { ColumnRange(self) }
}

/// The cases of one range, kept until it is their turn.
private final class ColumnRange: RangeObserver {
  private struct Seen {
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
    for each in seen {
      observer.columns.append(each.summary, clocks: each.clocks, hearingDays: each.hearingDays)
    }
    seen = []
  }
}
