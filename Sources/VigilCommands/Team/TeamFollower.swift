import CaseStore
import Foundation
import Synchronization
import TeamFeed

/// Keeps a docket in step with its team while a program runs.
enum TeamFollower {
  /// What following did.
  enum Step {
    /// The log was visited.
    case visited(TeamApplied)
    /// It could not be reached, and why.
    case away(String)
  }

  /// How long a wait for either side lasts, which bounds how late a fact entered here goes out.
  private static let pause = 0.05

  /// Follows until it is over; where the server is away, tries again.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - isOver: Tells whether to end.
  ///   - begin: Begins a visit.
  ///   - tell: Told of every step.
  /// - Throws: What cannot mend itself: `TeamFault` other than being away, `DocketError`.
  static func follow(
    _ docket: Docket,
    isOver: () -> Bool,
    begin: () throws -> TeamSync,
    tell: (Step) -> Void,
  ) throws {
    var rest = 1.0
    while !isOver() {
      do {
        let watch = try DocketWatch(docket.readOnly)
        let sync = try begin()
        tell(.visited(try sync.visit()))
        rest = 1
        while !isOver() {
          let isHere = watch.next(within: .zero) != nil
          let change = try sync.waitForChange(seconds: isHere ? 0 : pause)
          guard isHere || !change.isEmpty else { continue }
          let applied = try sync.visit()
          if applied != TeamApplied() { tell(.visited(applied)) }
        }
      } catch TeamFault.away(let reason) {
        tell(.away(reason))
        let end = ContinuousClock.now + .seconds(rest)
        while !isOver(), ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.1) }
        rest = min(30, rest * 2)
      } catch TeamFault.busy {
        continue
      }
    }
  }
}

/// Follows on a thread of its own, for the dashboard.
final class TeamThread: Sendable {
  private let isOver = Atomic<Bool>(false)

  /// Begins to follow; nil where the docket is in no team.
  init?(_ docket: Docket) {
    guard (try? TeamVisit.found(docket)) ?? nil != nil else { return nil }
    Thread.detachNewThread { [self] in
      // What cannot mend itself is said by vigil team status; work goes on without a line.
      try? TeamFollower.follow(
        docket,
        isOver: { isOver.load(ordering: .relaxed) },
        begin: { try TeamVisit.begin(docket, mayAsk: false) },
        tell: { _ in },
      )
    }
  }

  /// Ends, within a moment.
  func end() { isOver.store(true, ordering: .relaxed) }
}
