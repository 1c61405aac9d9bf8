import Synchronization

/// Stops what runs in a reader from another thread, as SQLite's own interruption does.
package final class CancellationToken: Sendable {
  private let count = Atomic<Int>(0)

  /// Makes one that stops nothing yet.
  package init() {}

  /// Stops the call that runs now.
  package func interrupt() {
    count.wrappingAdd(1, ordering: .relaxed)
  }

  /// Begins a call, and returns what it asks now and then whether to go on.
  package func begin() -> Check {
    Check(interruption: self, begun: count.load(ordering: .relaxed))
  }

  /// Asks whether a call is to go on.
  package struct Check: Sendable {
    fileprivate let interruption: CancellationToken
    fileprivate let begun: Int

    /// Throws where the call is to stop.
    package func callAsFunction() throws {
      if interruption.count.load(ordering: .relaxed) != begun { throw CancellationError() }
    }
  }
}
