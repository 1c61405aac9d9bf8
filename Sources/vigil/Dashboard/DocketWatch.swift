import CaseStore
import Foundation
import Synchronization

/// Notices that another program has changed the docket.
///
/// An import that puts a new docket in the place of the old one is seen at the next start.
final class DocketWatch: Sendable {
  private let isOver = Atomic<Bool>(false)

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - reader: A connection of the watch's own.
  ///   - changed: Called on the watch's thread after each change.
  func begin(_ reader: DocketReader, changed: @escaping @Sendable () -> Void) {
    Thread.detachNewThread { [self] in
      var version = try? reader.version()
      while !isOver.load(ordering: .relaxed) {
        Thread.sleep(forTimeInterval: 0.1)
        guard let now = try? reader.version(), now != version else { continue }
        version = now
        changed()
      }
    }
  }

  /// Ends.
  func end() {
    isOver.store(true, ordering: .relaxed)
  }
}
