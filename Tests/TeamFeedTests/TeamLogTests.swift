import CaseStore
import Foundation
import TeamTestSupport
import Testing

@testable import TeamFeed

/// The logs that pass the same tests.
enum LogKind: CaseIterable {
  case sqlite
  case postgres

  /// Those there are here.
  static var available: [LogKind] {
    // Asking for the server says that it is not installed.
    PostgresServer.isInstalled || PostgresServer.shared != nil ? allCases : [.sqlite]
  }

  /// Begins an empty log of the team `team`; a second call of the closure is a second connection,
  /// where there is a folder for the file of one on SQLite.
  func log(in scratch: Scratch? = nil) throws -> () throws -> any TeamLog {
    switch self {
    case .sqlite:
      if let scratch { return { try SQLiteTeamLog(scratch.path("team.log"), team: "team") } }
      let log = try SQLiteTeamLog(team: "team")
      return { log }
    case .postgres:
      let server = try #require(PostgresServer.shared)
      let address = try server.address(try server.database())
      #expect(try PostgresTeamLog.prepare(address, team: "team"))
      return { try PostgresTeamLog(address) }
    }
  }
}

private func entry(_ sequence: Int64, _ text: String, tag: [UInt8] = []) -> SealedEntry {
  SealedEntry(
    sequence: sequence,
    tag: tag,
    caseKey: tag.isEmpty ? nil : tag + [9],
    sealed: Array(text.utf8),
  )
}

@Suite("A team's log, on SQLite and on PostgreSQL")
struct TeamLogTests {
  @Test("Entries come back in the order they were appended", arguments: LogKind.available)
  func order(_ kind: LogKind) throws {
    let log = try kind.log()()
    let one = try log.join(name: [1], token: "a")
    let two = try log.join(name: [2], token: "b")
    #expect([one, two] == [1, 2])
    #expect(try log.append([entry(5, "x"), entry(9, "y")], by: one, token: "a", after: 0) == 2)
    #expect(try log.append([entry(5, "z")], by: two, token: "b", after: 2) == 3)
    let page = try log.entries(after: 0, limit: 10)
    #expect(page.entries.map(\.position) == [1, 2, 3])
    #expect(page.entries.map(\.machine) == [1, 1, 2])
    #expect(page.entries.map(\.sequence) == [5, 9, 5])
    #expect(page.entries.map { String(decoding: $0.sealed, as: UTF8.self) } == ["x", "y", "z"])
    #expect(page.end == 3 && page.head == 3)
  }

  @Test("A page says where to go on", arguments: LogKind.available)
  func paging(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "a")
    _ = try log.append((1...5).map { entry($0, "\($0)") }, by: machine, token: "a", after: 0)
    let first = try log.entries(after: 0, limit: 2)
    #expect(first.entries.count == 2 && first.end == 2 && first.head == 5)
    let rest = try log.entries(after: first.end, limit: 10)
    #expect(rest.entries.map(\.position) == [3, 4, 5])
    #expect(try log.entries(after: 5, limit: 10).entries.isEmpty)
  }

  @Test("Who has not seen the last entry appends nothing", arguments: LogKind.available)
  func behind(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "a")
    _ = try log.append([entry(1, "x")], by: machine, token: "a", after: 0)
    #expect(try log.append([entry(2, "y")], by: machine, token: "a", after: 0) == nil)
    #expect(try log.append([entry(2, "y")], by: machine, token: "a", after: 7) == nil)
    #expect(try log.entries(after: 0, limit: 10).entries.count == 1)
  }

  @Test("A docket that was copied is told apart", arguments: LogKind.available)
  func copies(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "a")
    #expect(try log.greet(machine: machine, token: "a", next: "b").team == "team")
    // The answer was lost: the same again is no copy.
    _ = try log.greet(machine: machine, token: "a", next: "b")
    #expect(throws: TeamFault.copied) {
      try log.greet(machine: machine, token: "a", next: "c")
    }
    #expect(throws: TeamFault.copied) {
      try log.append([entry(1, "x")], by: machine, token: "a", after: 0)
    }
    #expect(try log.append([entry(1, "x")], by: machine, token: "b", after: 0) == 1)
  }

  @Test("A log from a backup takes a docket that is ahead", arguments: LogKind.available)
  func restored(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "4.a")
    #expect(throws: TeamFault.copied) {
      try log.greet(machine: machine, token: "4.b", next: "5.b")
    }
    #expect(throws: TeamFault.copied) {
      try log.greet(machine: machine, token: "3.b", next: "4.b")
    }
    _ = try log.greet(machine: machine, token: "19.c", next: "20.c")
    #expect(throws: TeamFault.copied) {
      try log.greet(machine: machine, token: "4.a", next: "5.a")
    }
    #expect(try log.append([entry(1, "x")], by: machine, token: "20.c", after: 0) == 1)
  }

  @Test("Keys of cases are kept once, and destroyed for good", arguments: LogKind.available)
  func caseKeys(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "a")
    let tag: [UInt8] = [7, 0, 255]
    _ = try log.append([entry(1, "x", tag: tag)], by: machine, token: "a", after: 0)
    #expect(try log.caseKeys([tag, [8]]) == [tag: tag + [9]])
    #expect(try log.erase(tag, entry(2, "gone"), by: machine, token: "a", after: 0) == nil)
    #expect(try log.erase(tag, entry(2, "gone"), by: machine, token: "a", after: 1) == 2)
    #expect(try log.caseKeys([tag]).isEmpty)
    #expect(throws: TeamFault.self) {
      try log.append([entry(3, "x", tag: tag)], by: machine, token: "a", after: 2)
    }
    #expect(try log.entries(after: 0, limit: 9).entries.count == 2)
  }

  @Test(
    "A change by another connection is told of, one's own is not",
    arguments: LogKind.available,
  )
  func changes(_ kind: LogKind) throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder,
      withIntermediateDirectories: true,
    )
    defer { withExtendedLifetime(scratch) {} }
    let connect = try kind.log(in: scratch)
    let (mine, theirs) = (try connect(), try connect())
    let one = try mine.join(name: [1], token: "a")
    let two = try theirs.join(name: [2], token: "b")
    #expect(try mine.waitForChange(seconds: 0) == [.entries, .presence])
    #expect(try mine.append([entry(1, "x")], by: one, token: "a", after: 0) == 1)
    #expect(try mine.waitForChange(seconds: 0.02).isEmpty)
    let about = entry(1, "y", tag: [7])
    #expect(try theirs.append([about], by: two, token: "b", after: 1) == 2)
    #expect(try mine.waitForChange(seconds: 30).contains(.entries))
    try theirs.present([1], about: [7], by: two, token: "b")
    #expect(try mine.waitForChange(seconds: 30).contains(.presence))
    #expect(try mine.waitForChange(seconds: 0.02).isEmpty)
  }

  @Test("An entry that is sent twice under one number is refused", arguments: LogKind.available)
  func doubled(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1], token: "a")
    _ = try log.append([entry(1, "x")], by: machine, token: "a", after: 0)
    #expect(throws: TeamFault.self) {
      try log.append([entry(2, "y"), entry(1, "z")], by: machine, token: "a", after: 1)
    }
    #expect(try log.entries(after: 0, limit: 9).head == 1, "all or none")
  }

  @Test("Who is there, what they look at, and who has left", arguments: LogKind.available)
  func machines(_ kind: LogKind) throws {
    let log = try kind.log()()
    let machine = try log.join(name: [1, 2], token: "a")
    #expect(try log.append([entry(1, "x", tag: [7])], by: machine, token: "a", after: 0) == 1)
    try log.present([3], about: [7], by: machine, token: "a")
    #expect(try log.machines().map(\.name) == [[1, 2]])
    #expect(try log.machines().map(\.presence) == [[3]])
    try log.present([4], about: [8], by: machine, token: "a")
    #expect(try log.machines().map(\.presence) == [[]], "the log knows no such case")
    try log.present([5], about: [7], by: machine, token: "a")
    try log.present([], about: [], by: machine, token: "a")
    #expect(try log.machines().map(\.presence) == [[]])
    try log.leave(machine: machine, token: "a")
    #expect(try log.machines().map(\.hasLeft) == [true])
    #expect(throws: TeamFault.self) {
      try log.append([entry(2, "x")], by: machine, token: "a", after: 1)
    }
  }
}
