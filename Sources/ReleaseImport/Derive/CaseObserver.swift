import CaseModel
import CaseStore

/// Something that is shown every case of a release while it is loaded.
///
/// Cases are taken in ranges of their numbers, several at a time on different threads; each range
/// has its own observer, which gathers what it sees, and is asked to hand it over in the order of
/// the ranges. Together the ranges hold every number there is, so that a case an earlier docket had
/// and this release has not can be found as well.
protocol CaseObserver: AnyObject, Sendable {
  /// Begins a range of case numbers; called on the thread that takes it.
  func begin(_ cases: Range<Int64>) throws -> any RangeObserver
}

/// What is shown the cases of one range, on one thread.
protocol RangeObserver: AnyObject {
  /// Sees a case, in the order of the cases' numbers.
  ///
  /// - Parameters:
  ///   - derivation: Everything recorded about it and derived of it.
  ///   - sum: The sum of what is recorded.
  ///   - summary: What lists show of it; given to be walked column by column, and left as it is.
  ///   - clocks: Its running clocks, the earliest first.
  /// - Throws: What stops the import.
  func see(
    _ derivation: CaseDerivation,
    _ sum: FactSum,
    _ summary: inout CaseSummary,
    _ clocks: [ClockRow],
  ) throws
  /// Takes note that every case of the range was seen; called on the thread that takes it.
  func sawAll() throws
  /// Hands over what was gathered; called for one range after another, never two at once.
  func end() throws
}

extension RangeObserver {
  /// Most have nothing to do before it is their turn.
  func sawAll() {}
}
