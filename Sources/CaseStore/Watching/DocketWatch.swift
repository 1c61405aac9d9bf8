import Foundation
import Platform
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
    /// There is another docket in its place: connections are to be opened again.
    case replaced
  }

  private let folder: FolderWatch
  private let glance: Mutex<DocketGlance>
  /// How often it was looked at since something was written.
  private let looked = Mutex(looks.count)

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
  /// - Parameters:
  ///   - limit: How long to wait.
  ///   - files: Files that end the wait too, once they can be read.
  /// - Returns: The change; nil if nothing happened in that time.
  public func next(within limit: Duration, or files: [Int32] = []) -> Change? {
    let end = ContinuousClock.now + limit
    while true {
      if folder.drain() { looked.withLock { $0 = 0 } }
      if let change = glance.withLock({ $0.look() }) { return change }
      let left = end - .now
      guard left > .zero else { return nil }
      guard let rest = shortRest else {
        switch folder.wait(left, or: files) {
        case .written: looked.withLock { $0 = 0 }
        case .other: return nil
        case .time: break
        }
        continue
      }
      if FolderWatch.poll(files, min(left, rest)) { return nil }
    }
  }

  /// How long to wait before the next look, where what was written may show any moment.
  private var shortRest: Duration? {
    if glance.withLock({ $0.isYielding }) { return .milliseconds(10) }
    return looked.withLock { looked in
      guard looked < DocketWatch.looks.count else { return nil }
      defer { looked += 1 }
      return DocketWatch.looks[looked]
    }
  }
}
