import Foundation
import Synchronization

/// Several threads at one job; the caller waits and is told now and then that it goes on.
public final class ThreadPool: Sendable {
  /// As many workers as there are processors to run them, within reason.
  public static var size: Int { max(1, min(8, ProcessInfo.processInfo.activeProcessorCount)) }

  private struct State {
    var running = 0
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)
  private static let pause = DispatchTimeInterval.milliseconds(100)
  private static let stackSize = 8 << 20

  /// Makes a pool that has nothing to do yet.
  public init() {}

  /// Runs a body on each of a number of threads and waits for all.
  ///
  /// - Parameters:
  ///   - count: How many threads.
  ///   - tick: Called on the caller's own thread about ten times a second, and at every news;
  ///     throws to stop.
  ///   - body: The work, given the number of the worker, from 0.
  /// - Throws: The first error of any; the others are asked to stop and waited for.
  public func run(
    _ count: Int,
    tick: () throws -> Void,
    _ body: @escaping @Sendable (Int) throws -> Void,
  ) throws {
    state.withLock { $0 = State(running: count) }
    for worker in 0..<count {
      let thread = Thread { [self] in
        do { try body(worker) } catch { fail(error) }
        state.withLock { $0.running -= 1 }
        news.signal()
      }
      thread.stackSize = ThreadPool.stackSize
      thread.start()
    }
    while state.withLock({ $0.running > 0 }) {
      _ = news.wait(timeout: .now() + ThreadPool.pause)
      guard !isStopped else { continue }
      do { try tick() } catch { fail(error) }
    }
    if let failure = state.withLock({ $0.failure }) { throw failure }
    try tick()
  }

  /// Has the caller told at once that something happened.
  public func tellNews() {
    news.signal()
  }

  /// Whether somebody failed, or the caller asked to stop.
  public var isStopped: Bool { state.withLock { $0.failure != nil } }

  /// Throws where the work is to stop.
  ///
  /// - Throws: `CancellationError` where a thread failed or the caller asked to stop.
  public func checkStop() throws {
    if isStopped { throw CancellationError() }
  }

  private func fail(_ error: any Error) {
    state.withLock { if $0.failure == nil { $0.failure = error } }
  }
}
