import CaseModel
public import CaseStore
import Foundation
public import Sealing

/// Keeps a docket in step with its team's log: takes what is new there, and sends what waits here.
///
/// A docket appends only after it has taken everything before, and the log refuses it otherwise. So
/// whether a fact is possible is decided once, by the docket it was entered in, before anybody else
/// sees it; and of two claims the one in the log first is the one there is.
public final class TeamSync {
  let store: TeamDocket
  let log: any TeamLog
  let seal: TeamSeal
  var membership: TeamMembership
  private var isFarBehind = false
  /// How many entries of this docket the log had lost, until that was told.
  public private(set) var offered = 0
  /// How the log greeted this visit.
  public private(set) var greeting: LogGreeting

  /// How many entries are sent at once.
  static let batch = 500
  /// How many are read at once.
  var page = 5_000
  /// From how many entries behind lists are made once at the end, and not with each page.
  var far = 20_000

  var docket: Docket { store.docket }

  /// Begins a visit to the log.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - log: Its team's log.
  ///   - key: The team's key.
  /// - Throws: `TeamFault.copied` where another docket has gone on under this one's number, and
  ///   other faults of the log; `DocketError`.
  public init(_ docket: Docket, log: any TeamLog, key: TeamKey) throws {
    store = TeamDocket(docket)
    self.log = log
    seal = TeamSeal(team: try TeamSync.membership(of: store).team, key: key)
    (membership, greeting) = try TeamSync.greet(store, log)
    guard greeting.team == membership.team else {
      throw TeamFault.notAMember("the log at this address is another team's")
    }
    offered = try followAnewWhereLost()
  }

  /// Shows the docket's secret and takes another; what is proposed is on the disk before it is
  /// sent, so that a lost answer is no copy.
  private static func greet(
    _ store: TeamDocket,
    _ log: any TeamLog,
  ) throws -> (TeamMembership, LogGreeting) {
    var tries = 0
    while true {
      var membership = try TeamSync.membership(of: store)
      let next = membership.proposed ?? TeamSync.token(after: membership.token)
      membership.proposed = next
      try store.update(membership)
      do {
        let greeting = try log.greet(
          machine: membership.machine,
          token: membership.token,
          next: next,
        )
        membership.token = next
        membership.proposed = nil
        try store.update(membership)
        return (membership, greeting)
      } catch TeamFault.copied {
        // Another program may have greeted for the same docket just now.
        let now = try TeamSync.membership(of: store)
        guard tries < 3, now.token != membership.token || now.proposed != next else {
          throw TeamFault.copied
        }
        tries += 1
      }
    }
  }

  static func membership(of store: TeamDocket) throws -> TeamMembership {
    guard let membership = try store.membership() else {
      throw TeamFault.notAMember("the docket is in no team; vigil team join takes it into one")
    }
    return membership
  }

  /// The secret after another: how many there were before it, and 128 random bits nobody guesses.
  static func token(after last: String = "") -> String {
    let count = Int64(last.prefix { $0.isNumber }) ?? 0
    let secret = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }
    return "\(count + 1).\(secret.joined(separator: "-"))"
  }

  /// A name for a new team, which no other has.
  public static var newTeam: String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Takes what is new in the log and sends what waits, until neither is left.
  ///
  /// - Parameters:
  ///   - staysOpen: Whether the connection to the docket stays for the next visit, until
  ///     `closeDocket()`.
  ///   - progress: Told how far it has come: the position, and the last one there is.
  /// - Returns: What became of it.
  /// - Throws: `TeamFault`, `DocketError`; what was taken and sent until then stays so.
  @discardableResult
  public func visit(
    staysOpen: Bool = false,
    _ progress: (Int64, Int64) throws -> Void = { _, _ in },
  ) throws -> TeamApplied {
    defer { staysOpen ? store.rest() : store.close() }
    var result = try pull(progress)
    result.offered = offered
    offered = 0
    for _ in 0..<TeamSync.mostTries {
      // Before what waits is read: where another program takes something meanwhile, the log says
      // no.
      let position = try store.position()
      let waiting = try store.outgoing(limit: TeamSync.batch)
      if waiting.isEmpty { return result }
      _ = try send(waiting, after: position)
      result.add(try pull(progress))
    }
    throw TeamFault.busy
  }

  private static let mostTries = 100_000

  /// Sends entries where the log has not gone on; tells whether it took them.
  private func send(_ entries: [TeamEntry], after position: Int64) throws -> Bool {
    let sealed = try seal.sealed(entries, log)
    return try withToken { token in
      try log.append(sealed, by: membership.machine, token: token, after: position)
    } != nil
  }

  /// Runs a body with the secret of this visit, or of a later one by another program on this
  /// docket.
  func withToken<Value>(_ body: (String) throws -> Value) throws -> Value {
    do {
      return try body(membership.token)
    } catch TeamFault.copied {
      let now = try TeamSync.membership(of: store)
      guard now.machine == membership.machine, now.token != membership.token else {
        throw TeamFault.copied
      }
      membership = now
      return try body(now.token)
    }
  }

  /// Takes what is new in the log.
  ///
  /// - Parameter progress: Told how far it has come.
  /// - Returns: What became of it.
  /// - Throws: `TeamFault`, `DocketError`.
  @discardableResult
  public func pull(
    _ progress: (Int64, Int64) throws -> Void = { _, _ in }
  ) throws -> TeamApplied {
    var result = TeamApplied()
    var position = try store.position()
    var thread: EnteringThread?
    defer { thread?.stop() }
    while let found = try openedPage(after: position, thread) {
      isFarBehind = isFarBehind || found.head - position > far
      position = found.end
      if thread == nil, found.end == found.head {
        result = try store.apply(found.arrivals, through: found.end, derivesLists: !isFarBehind)
        try progress(found.end, found.head)
      } else {
        let entering = thread ?? beginEntering()
        thread = entering
        for end in try entering.enter(found) { try progress(end, found.head) }
      }
      if found.end == found.head { break }
    }
    if let last = try thread?.finish() {
      result = last.applied
      for end in last.ends { try progress(end, position) }
    }
    try store.finishLists()
    isFarBehind = false
    result.add(try readAgain())
    return result
  }

  /// Reads entries again that came in the log before the fact they are about.
  private func readAgain() throws -> TeamApplied {
    let positions = try store.positionsToReadAgain()
    guard !positions.isEmpty else { return TeamApplied() }
    let entries = try positions.flatMap { position in
      try log.entries(after: position - 1, limit: 1).entries.filter { $0.position == position }
    }
    return try store.applyAgain(seal.opened(entries, log))
  }

  private func beginEntering() -> EnteringThread {
    // Whoever waits for the docket would else wait for both.
    store.rest()
    return EnteringThread(docket, derivesLists: !isFarBehind)
  }

  /// Reads the page after a position; nil where there is none.
  ///
  /// What was read before the line was cut is entered first.
  private func openedPage(after position: Int64, _ thread: EnteringThread?) throws -> OpenedPage? {
    do {
      let found = try log.entries(after: position, limit: page)
      guard found.head >= position else {
        throw TeamFault.shorter(head: found.head, seen: position)
      }
      guard found.end > position else { return nil }
      return OpenedPage(
        arrivals: try seal.opened(found.entries, log),
        end: found.end,
        head: found.head,
      )
    } catch {
      _ = try thread?.finish()
      throw error
    }
  }

  /// Lets go of the docket, whose file alone holds everything then.
  func closeDocket() { store.close() }
}
