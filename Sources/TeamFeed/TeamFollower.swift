public import CaseStore
import Foundation
public import Platform

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

  /// How long a wait lasts where nothing can end it but time: no bell to end it when the program
  /// is told to stop, or a log that tells nothing by itself.
  private static let pause = (bell: Duration.seconds(1), log: Duration.milliseconds(20))
  /// How long the connection to the docket stays after a visit, for the next fact of several.
  private static let linger = Duration.seconds(1)
  /// How often who is there is asked for, and what is looked at is said again.
  private static let round = Duration.seconds(45)
  /// The longest rest between two tries, in seconds.
  private static let longestRest = 30.0

  private let docket: Docket
  private let isOver: () -> Bool
  private let presence: () -> TeamPresence?
  private let bell: WakePipe?
  private let tell: (Step) -> Void

  /// Prepares to follow.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - isOver: Tells whether to end.
  ///   - presence: Tells what the user looks at now; nil for nothing.
  ///   - bell: Woken when `isOver` or `presence` tells something else; without one they are asked
  ///     once a second.
  ///   - tell: Told of every step.
  public init(
    _ docket: Docket,
    isOver: @escaping () -> Bool,
    presence: @escaping () -> TeamPresence? = { nil },
    bell: WakePipe? = nil,
    tell: @escaping (Step) -> Void,
  ) {
    self.docket = docket
    self.isOver = isOver
    self.presence = presence
    self.bell = bell
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
      bell?.drain()
      let left = min(end - .now, longestWait(nil))
      if watch?.next(within: left, or: files(nil)) != nil { tell(.failed(error)) }
      if watch == nil { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  /// The files that end a wait.
  private func files(_ sync: TeamSync?) -> [Int32] {
    [bell?.readEnd, sync?.newsFile].compactMap(\.self)
  }

  private func longestWait(_ sync: TeamSync?) -> Duration {
    let log = sync.map { $0.newsFile == nil } ?? false
    if log { return TeamFollower.pause.log }
    return bell == nil ? TeamFollower.pause.bell : TeamFollower.round
  }

  /// Takes and sends as it comes, and sleeps while nothing does: what ends a wait is a write to the
  /// docket, the server's word, or the bell.
  private func stay(with sync: TeamSync, _ watch: DocketWatch) throws {
    var said: TeamPresence?
    var nextRound = ContinuousClock.now
    var closing: ContinuousClock.Instant?
    // Presence runs out by itself after minutes.
    defer { if said != nil { try? sync.present(nil) } }
    while !isOver() {
      bell?.drain()
      let isRound = ContinuousClock.now >= nextRound
      if isRound { nextRound = .now + TeamFollower.round }
      let now = presence()
      if now != said || isRound && now != nil {
        try sync.present(now)
        said = now
      }
      let change = try sync.waitForChange(seconds: 0)
      if isRound || change.contains(.presence) { tell(.machines(try sync.machines())) }
      if let end = closing, ContinuousClock.now >= end {
        sync.closeDocket()
        closing = nil
      }
      let until = min(nextRound, closing ?? nextRound)
      let wait = change.isEmpty ? min(until - .now, longestWait(sync)) : .zero
      let isHere = watch.next(within: wait, or: files(sync)) != nil
      guard isHere || change.contains(.entries) else { continue }
      let applied = try sync.visit(staysOpen: true)
      tell(.visited(applied))
      // Of a case the log did not know until now nobody was told.
      if applied.confirmed > 0 { said = nil }
      closing = .now + TeamFollower.linger
    }
  }
}
