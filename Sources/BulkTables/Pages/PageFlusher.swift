import Foundation
import Synchronization

/// Writes the pages of a file through to the disk while more are made, instead of all at the end.
package final class PageFlusher: Sendable {
  private let state = Mutex((isOver: false, failure: nil as (any Error)?))
  private let done = DispatchSemaphore(value: 0)
  private static let pause = 0.1

  /// Begins, on a thread of its own.
  package init(_ file: PageFile) {
    Thread.detachNewThread { [self] in
      while !state.withLock(\.isOver) {
        do {
          try file.flush()
        } catch {
          // The system tells a file of a failure once; it is kept until the end.
          state.withLock { $0 = (true, error) }
        }
        Thread.sleep(forTimeInterval: PageFlusher.pause)
      }
      done.signal()
    }
  }

  /// Ends soon; for an import that has failed anyway.
  package func stop() {
    state.withLock { $0.isOver = true }
  }

  /// Ends, once what is under way is written.
  ///
  /// - Throws: `FileError` where anything could not be written.
  package func end() throws {
    stop()
    done.wait()
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
