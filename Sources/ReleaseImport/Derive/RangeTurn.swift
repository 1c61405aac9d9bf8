import Foundation
import Platform
import Synchronization

/// Lets ranges be written in their order, however their workers come to the end of them.
final class RangeTurn: Sendable {
  private let condition = NSCondition()
  private let current: Mutex<Int>
  private let pool: ThreadPool

  init(_ pool: ThreadPool, from range: Int) {
    self.pool = pool
    current = Mutex(range)
  }

  /// Waits until it is a range's turn; throws where the work is to stop.
  func wait(for range: Int) throws {
    condition.lock()
    defer { condition.unlock() }
    while current.withLock({ $0 != range }) {
      try pool.checkStop()
      _ = condition.wait(until: Date(timeIntervalSinceNow: 0.05))
    }
  }

  /// Gives the turn to the next range.
  func pass() {
    condition.lock()
    current.withLock { $0 += 1 }
    condition.broadcast()
    condition.unlock()
  }
}
