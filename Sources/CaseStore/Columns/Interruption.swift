import Synchronization

/// Stops what runs in a reader from another thread, as SQLite's own interruption does.
final class Interruption: Sendable {
  private let count = Atomic<Int>(0)

  /// Stops the call that runs now.
  func interrupt() {
    count.wrappingAdd(1, ordering: .relaxed)
  }

  /// Begins a call, and returns what it asks now and then whether to go on.
  func begin() -> Check {
    Check(interruption: self, begun: count.load(ordering: .relaxed))
  }

  /// Asks whether a call is to go on.
  struct Check: Sendable {
    fileprivate let interruption: Interruption
    fileprivate let begun: Int

    /// Throws where the call is to stop.
    func callAsFunction() throws {
      if interruption.count.load(ordering: .relaxed) != begun { throw CancellationError() }
    }
  }
}
