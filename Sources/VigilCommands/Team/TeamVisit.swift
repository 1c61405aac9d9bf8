import CaseModel
import CaseStore
import Foundation
import TeamFeed
import TextLayout

/// Reaches a team's log from the command line.
enum TeamVisit {
  /// Connects to a log; a password is asked for on the terminal where libpq finds none.
  ///
  /// - Parameters:
  ///   - address: Where it is.
  ///   - mayAsk: Whether somebody is there to be asked.
  /// - Returns: The log.
  /// - Throws: `TeamFault`, `Problem`.
  static func log(_ address: TeamAddress, mayAsk: Bool = true) throws -> PostgresTeamLog {
    do {
      return try PostgresTeamLog(address)
    } catch TeamFault.needsPassword where mayAsk && StandardError.isTerminal {
      return try PostgresTeamLog(address, password: try Passphrase.password())
    }
  }

  /// Begins a visit of a docket to its team.
  static func begin(_ docket: Docket, mayAsk: Bool = true) throws -> TeamSync {
    let membership = try membership(of: docket)
    let key = try TeamKeyFile.read(membership.team)
    let log = try log(try TeamAddress(membership.address), mayAsk: mayAsk)
    let sync = try TeamSync(docket, log: log, key: key)
    // Without anybody to ask there may be a screen that words would be written over.
    if mayAsk, let words = skew(sync) { StandardError.say(words) }
    return sync
  }

  /// How far the clock of this machine is from the server's, in words; nil where that is no matter.
  static func skew(_ sync: TeamSync) -> String? {
    ClockSkew.words(
      here: Int64(Date.now.timeIntervalSince1970),
      server: sync.greeting.clock,
    )
  }

  /// The docket's place in its team.
  static func membership(of docket: Docket) throws -> TeamMembership {
    guard let found = try found(docket) else {
      throw Problem(.failed, "\(docket.path): is in no team; vigil team join takes it into one")
    }
    return found
  }

  /// The docket's place in a team; nil where it is in none.
  static func found(_ docket: Docket) throws -> TeamMembership? {
    let reader = try docket.reader()
    defer { reader.close() }
    return try reader.teamMembership()
  }

  /// Visits with a line that shows how far it has come, and says what came of it.
  static func visit(_ sync: TeamSync) throws -> TeamApplied {
    let meter = ProgressLine()
    defer { meter.end() }
    var last = ContinuousClock.now
    return try sync.visit { position, head in
      guard StandardError.isTerminal, !StandardError.isQuiet, .now - last > .milliseconds(100)
      else { return }
      last = .now
      StandardError.replaceLine("team: \(Int(position).grouped) of \(Int(head).grouped) entries")
    }
  }

  /// What a visit did, in words.
  static func words(_ applied: TeamApplied) -> Phrase {
    var parts: [Phrase] = [
      "\(applied.taken.grouped) entries taken", "\(applied.confirmed.grouped) sent",
    ]
    if applied.overtaken > 0 {
      parts.append(
        "\(applied.overtaken.grouped) facts entered here were overtaken: vigil queue questions"
      )
    }
    if applied.offered > 0 {
      parts.append(
        "the server had lost \(applied.offered.grouped) entries of this docket: sent again"
      )
    }
    for item in applied.lostItems { parts.append("somebody else had \(item) first") }
    return .parts(parts)
  }
}
