import Foundation
import Synchronization

/// Notices what other programs do to a docket file, within a few milliseconds and at no cost while
/// they do nothing.
///
/// The folder is watched, since what SQLite keeps beside the file comes and goes. A write is told
/// of before its commit can be seen, so the docket is looked at again a few times after.
public final class DocketWatch: Sendable {
  /// What happened to the docket.
  public enum Change: Hashable, Sendable {
    /// Another connection has committed.
    case committed
    /// An import wants to put a new docket in the place of this one: connections are to be closed,
    /// and can be opened again at any time.
    case yielding
    /// There is another docket in its place: connections are to be opened anew.
    case replaced
  }

  private let folder: FolderWatch
  private let glance: Mutex<DocketGlance>

  /// How long to wait before each further look after something was written.
  private static let looks: [Duration] = [2, 4, 8, 16, 20, 20, 20, 20].map { .milliseconds($0) }

  /// Begins to watch; what is committed from now on is noticed.
  ///
  /// - Parameter docket: The docket.
  /// - Throws: `DocketError`.
  public init(_ docket: ReadOnlyDocket) throws {
    folder = FolderWatch(docket.folder)
    glance = Mutex(try DocketGlance(docket))
  }

  /// Waits for a change.
  ///
  /// - Parameter limit: How long to wait.
  /// - Returns: The change; none where nothing happened in that time.
  public func next(within limit: Duration) -> Change? {
    let end = ContinuousClock.now + limit
    var step = DocketWatch.looks.count
    while true {
      folder.drain()
      if let change = glance.withLock({ $0.look() }) { return change }
      let left = end - .now
      guard left > .zero else { return nil }
      if glance.withLock({ $0.isYielding }) {
        sleep(min(left, .milliseconds(10)))
      } else if step < DocketWatch.looks.count {
        sleep(min(left, DocketWatch.looks[step]))
        step += 1
      } else if folder.wait(left) {
        step = 0
      }
    }
  }

  private func sleep(_ time: Duration) {
    Thread.sleep(forTimeInterval: time / .seconds(1))
  }
}
