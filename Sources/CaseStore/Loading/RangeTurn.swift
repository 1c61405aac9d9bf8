import Foundation

/// Lets ranges be written in their order, however their workers come to the end of them.
final class RangeTurn: @unchecked Sendable {
  // The condition guards the number.
  private let condition = NSCondition()
  private var current = 0
  private let crew: WorkerCrew

  init(_ crew: WorkerCrew) {
    self.crew = crew
  }

  /// Waits until it is a range's turn; throws where the work is to stop.
  func wait(for range: Int) throws {
    condition.lock()
    defer { condition.unlock() }
    while current != range {
      try crew.checkStop()
      _ = condition.wait(until: Date(timeIntervalSinceNow: 0.05))
    }
  }

  /// Gives the turn to the next range.
  func pass() {
    condition.lock()
    current += 1
    condition.broadcast()
    condition.unlock()
  }
}
