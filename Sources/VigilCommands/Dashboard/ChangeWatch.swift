import CaseStore
import Foundation
import Synchronization

/// Tells the dashboard on a thread of its own what other programs do to its docket.
final class ChangeWatch: Sendable {
  private let isOver = Atomic<Bool>(false)

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - watch: The watch of the docket.
  ///   - changed: Called on the watch's thread after each change.
  func begin(
    _ watch: DocketWatch,
    changed: @escaping @Sendable (DocketWatch.Change) -> Void,
  ) {
    Thread.detachNewThread { [self] in
      var pace = RefreshPace()
      while !isOver.load(ordering: .relaxed) {
        guard let change = watch.next(within: .seconds(1)) else { continue }
        changed(change)
        guard change == .committed else { continue }
        Thread.sleep(forTimeInterval: pace.rest(after: .now) / .seconds(1))
      }
    }
  }

  /// Ends, within a second.
  func end() {
    isOver.store(true, ordering: .relaxed)
  }
}
