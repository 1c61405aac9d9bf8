public import CaseStore
import Foundation

/// Keeps a docket in step with its team while a program runs, and tells the team what its user
/// looks at.
public struct TeamFollower {
  /// What following did.
  public enum Step {
    /// The log was visited, and nothing waits any more.
    case visited(TeamApplied)
    /// Who is there, and what they look at.
    case machines([TeamMachine])
    /// It could not be reached, or something else that mends itself; it is tried again.
    case failed(any Error)
  }

  /// How long a wait for either side lasts, which bounds how late a fact entered here goes out.
  private static let pause = 0.02
  /// How often who is there is asked for, and what is looked at is said again.
  private static let round = Duration.seconds(45)
  /// The longest rest between two tries, in seconds.
  private static let longestRest = 30.0

  private let docket: Docket
  private let isOver: () -> Bool
  private let presence: () -> TeamPresence?
  private let tell: (Step) -> Void

  /// Prepares to follow.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - isOver: Tells whether to end.
  ///   - presence: Tells what the user looks at now; nil for nothing.
  ///   - tell: Told of every step.
  public init(
    _ docket: Docket,
    isOver: @escaping () -> Bool,
    presence: @escaping () -> TeamPresence? = { nil },
    tell: @escaping (Step) -> Void,
  ) {
    self.docket = docket
    self.isOver = isOver
    self.presence = presence
    self.tell = tell
  }

  /// Follows until it is over.
  ///
  /// - Parameters:
  ///   - mayMend: Tells whether to try again after something went wrong; what the log itself says
  ///     by default.
  ///   - begin: Begins a visit.
  /// - Throws: What does not mend itself.
  public func follow(
    mayMend: (any Error) -> Bool = { ($0 as? TeamFault)?.mayMend ?? false },
    begin: () throws -> TeamSync,
  ) throws {
    var rest = 1.0
    while !isOver() {
      do {
        let watch = try DocketWatch(docket.readOnly)
        let sync = try begin()
        tell(.visited(try sync.visit()))
        rest = 1
        try stay(with: sync, watch)
      } catch TeamFault.busy {
        continue
      } catch {
        guard mayMend(error) else { throw error }
        tell(.failed(error))
        waitOut(rest, error)
        rest = min(TeamFollower.longestRest, rest * 2)
      }
    }
  }

  /// Waits before the next try; what is entered meanwhile is more that waits.
  private func waitOut(_ rest: Double, _ error: any Error) {
    let watch = try? DocketWatch(docket.readOnly)
    let end = ContinuousClock.now + .seconds(rest)
    while !isOver(), ContinuousClock.now < end {
      if watch?.next(within: .milliseconds(100)) != nil { tell(.failed(error)) }
      if watch == nil { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  /// Takes and sends as it comes.
  private func stay(with sync: TeamSync, _ watch: DocketWatch) throws {
    var said: TeamPresence?
    var nextRound = ContinuousClock.now
    defer { if said != nil { try? sync.present(nil) } }
    while !isOver() {
      let isRound = ContinuousClock.now >= nextRound
      if isRound { nextRound = .now + TeamFollower.round }
      let now = presence()
      if now != said || isRound && now != nil {
        try sync.present(now)
        said = now
      }
      let isHere = watch.next(within: .zero) != nil
      let change = try sync.waitForChange(seconds: isHere ? 0 : TeamFollower.pause)
      if isRound || change.contains(.presence) { tell(.machines(try sync.machines())) }
      guard isHere || change.contains(.entries) else { continue }
      tell(.visited(try sync.visit()))
    }
  }
}
