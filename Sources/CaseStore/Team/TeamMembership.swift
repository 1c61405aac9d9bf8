import CaseModel
import Foundation
import GRDB

/// A docket's place in a team.
public struct TeamMembership: Hashable, Codable, Sendable {
  /// The team's name for itself, the same in every docket of it.
  public var team: String
  /// The address of the PostgreSQL database, without a password.
  public var address: String
  /// This docket's number in the team, from 1.
  public var machine: Int64
  /// The secret by which the log tells this docket from a copy of it; a new one at each visit.
  public var token: String
  /// The secret that was proposed last, where the answer may have been lost on the way.
  public var proposed: String?

  /// Makes a membership.
  public init(
    team: String,
    address: String,
    machine: Int64,
    token: String,
    proposed: String? = nil,
  ) {
    self.team = team
    self.address = address
    self.machine = machine
    self.token = token
    self.proposed = proposed
  }
}

/// How far a docket has followed its team's log.
public struct TeamProgress: Hashable, Sendable {
  /// The position of the last entry taken from the log; 0 before the first.
  public var position: Int64
  /// How many entries wait to be sent.
  public var waiting: Int
  /// The sum of the digests of every entry taken from the log.
  public var sum: Int64
}

extension Database {
  private static let membershipKey = "team"
  static let teamPositionKey = "teamPosition"
  static let teamSumKey = "teamSum"
  static let teamEventKey = "teamEvent"
  static let teamActionKey = "teamAction"

  /// The docket's place in a team; nil where it is in none.
  func teamMembership() throws -> TeamMembership? {
    guard let text = try meta(Database.membershipKey) else { return nil }
    guard let found = try? JSONDecoder().decode(TeamMembership.self, from: Data(text.utf8)) else {
      throw DocketError.refused("the docket's place in its team is damaged; join the team again")
    }
    return found
  }

  func setTeamMembership(_ membership: TeamMembership) throws {
    let json = try JSONEncoder().encode(membership)
    try setMeta(Database.membershipKey, String(decoding: json, as: UTF8.self))
  }

  /// A whole number kept in `meta`; 0 where there is none.
  func teamNumber(_ key: String) throws -> Int64 {
    try meta(key).flatMap { Int64($0) } ?? 0
  }

  func teamProgress() throws -> TeamProgress {
    TeamProgress(
      position: try teamNumber(Database.teamPositionKey),
      waiting: try teamWaiting(),
      sum: try teamNumber(Database.teamSumKey),
    )
  }
}

extension Database {
  /// How many entries wait: those in the outbox, and what was entered since it was filled last.
  private func teamWaiting() throws -> Int {
    let sql = """
      SELECT (SELECT count(*) FROM teamOutbox)
        + (SELECT count(*) FROM event WHERE id > ? AND (notice IS NULL OR sourceID IS NOT NULL))
        + (SELECT count(*) FROM queueAction WHERE id > ?)
      """
    let (event, action) = (
      try teamNumber(Database.teamEventKey), try teamNumber(Database.teamActionKey),
    )
    return try Int.fetchOne(self, sql: sql, arguments: [event, action]) ?? 0
  }
}

extension DocketReader {
  /// The docket's place in a team; nil where it is in none.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func teamMembership() throws -> TeamMembership? { try read { try $0.teamMembership() } }

  /// How far the docket has followed its team's log.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func teamProgress() throws -> TeamProgress { try read { try $0.teamProgress() } }

  /// The items whose last action the team has not decided yet, as `QUEUE SUBJECT`.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func undecidedItems() throws -> Set<String> {
    try read { db in
      guard try db.teamMembership() != nil else { return [] }
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT substr(name, 6) FROM teamTouch WHERE name LIKE 'item %'
          UNION SELECT queue || ' ' || subject FROM queueAction WHERE id > ? AND action <> 'note'
          """,
        arguments: [try db.teamNumber(Database.teamActionKey)],
      )
      return Set(names)
    }
  }
}

extension Docket {
  /// Makes the docket one of a team's.
  ///
  /// What it holds already goes into the outbox, in the order of entry.
  ///
  /// - Parameter membership: The docket's place.
  /// - Throws: `DocketError`: it is of public releases, or in a team already.
  public func enter(_ membership: TeamMembership) throws {
    try changing { db in
      guard try db.meta("kind") == DocketKind.caseload.rawValue else {
        throw DocketError.wrongKind("a team shares a clinic's own docket, never public releases")
      }
      guard try db.teamMembership() == nil else {
        throw DocketError.refused("the docket is in a team already; vigil team leave takes it out")
      }
      try db.setTeamMembership(membership)
      try db.collectForTeam()
    }
  }

  /// Takes the docket out of its team; what it holds stays.
  ///
  /// - Throws: `DocketError` where the docket cannot be written.
  public func leaveTeam() throws {
    try changing { db in
      try db.execute(
        sql: """
          DELETE FROM teamEvent; DELETE FROM teamOutbox; DELETE FROM teamTouch;
          DELETE FROM meta WHERE key IN ('team', 'teamPosition', 'teamSum', 'teamEvent',
            'teamAction', 'teamMarks');
          """
      )
    }
  }
}
