import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

@Suite("Copies, backups and clocks")
struct TeamCopyTests {
  let scratch = Scratch()
  let log: SQLiteTeamLog
  let key: TeamKey

  init() throws {
    log = try SQLiteTeamLog(team: "team")
    key = try TeamKey()
  }

  /// A backup of a docket as it is.
  private func backup(_ office: Office, _ name: String) throws -> String {
    let path = scratch.path(name)
    _ = try office.docket.readOnly.copy(to: path)
    return path
  }

  @Test("A docket brought back from an old backup is told apart, and nothing is lost or doubled")
  func oldBackup() throws {
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    // In the backup two notes wait; they are sent after it was made.
    try ana.add("note", to: hearing.caseID, ["text": "one"])
    try ana.add("note", to: hearing.caseID, ["text": "two"])
    _ = try TeamDocket(ana.docket).outgoing()
    let copy = try backup(ana, "copy.vigil")
    try ana.visit()
    try ana.add("note", to: hearing.caseID, ["text": "three"])
    try ana.visit()
    _ = try DocketRestoration(of: copy, to: scratch.path("ana.vigil"), at: "2026-11-27T120000Z")
    let restored = try Office("ana", at: scratch.path("ana.vigil"), log, key)
    try restored.add("note", to: hearing.caseID, ["text": "four"])
    #expect(throws: TeamFault.copied) { try restored.visit() }
    let (sync, sent) = try TeamSync.joinAgain(
      restored.docket,
      log: log,
      key: key,
      name: "ana again",
    )
    #expect(sent == 2)
    try sync.visit()
    try bo.visit()
    try restored.visit()
    for office in [restored, bo] {
      let notes = try #require(try office.reader.history(of: hearing.caseID)).rows
        .filter { $0.table == .note }.map { $0["text"].text }.sorted()
      #expect(notes == ["four", "one", "three", "two"] || notes.count == 3)
      #expect(Set(notes).isSuperset(of: ["one", "two", "three"]))
    }
    #expect(try restored.reader.teamDigest() == bo.reader.teamDigest())
    let four =
      try restored.reader.history(of: hearing.caseID)?.rows
      .contains { $0["text"].text == "four" } ?? false
    #expect(try four || bo.questions().contains { $0.contains("four") })
    #expect(try restored.isSound())
  }

  @Test("A copy that goes on beside its original is told apart at its next visit")
  func twin() throws {
    let ana = try Office("ana", scratch, log, key)
    try ana.visit()
    let twin = try Office("twin", at: try backup(ana, "twin.vigil"), log, key)
    try ana.visit()
    #expect(throws: TeamFault.copied) { try twin.visit() }
    try ana.visit()
  }

  @Test("A log that has lost everything gets it again from the docket that sent it")
  func shortLog() throws {
    let ana = try Office("ana", scratch, log, key)
    _ = try ana.clientWithHearing()
    try ana.visit()
    let older = try SQLiteTeamLog(team: "team")
    let sync = try TeamSync(ana.docket, log: older, key: key)
    let applied = try sync.visit()
    #expect(applied.offered == 2 && applied.confirmed == 2 && applied.taken == 0)
    let found = try sync.compare()
    #expect(found.entries == 2 && found.isSameLog && found.isSameFacts == true)
    #expect(try sync.visit() == TeamApplied())
  }

  @Test("Another key opens nothing, and says so")
  func otherKey() throws {
    _ = try Office("ana", scratch, log, key)
    let other = try TeamKey()
    #expect(throws: TeamFault.wrongKey) { _ = try Office("bo", scratch, log, other) }
  }

  @Test("A clock an hour off is said in words; the log's order does not go by it")
  func clocks() throws {
    #expect(ClockSkew.words(here: 1_000, server: 1_060) == nil)
    let words = try #require(ClockSkew.words(here: 3_600, server: 0))
    #expect(words.contains("60 minutes ahead of"))
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    let id = try ana.add("client", ["name": "DOE Jan"], at: "2031-01-01T00:00:00Z").caseID
    try ana.visit()
    try bo.visit()
    try bo.add("note", to: id, ["text": "x"], at: "1999-01-01T00:00:00Z")
    try bo.visit()
    try ana.visit()
    #expect(try ana.reader.teamDigest() == bo.reader.teamDigest())
  }

  @Test("A docket that has left keeps what it holds, and can join another team")
  func leaving() throws {
    let ana = try Office("ana", scratch, log, key)
    let hearing = try ana.clientWithHearing()
    try TeamSync(ana.docket, log: log, key: key).leave()
    #expect(try ana.reader.teamMembership() == nil)
    #expect(try ana.row(hearing) != nil)
    #expect(try log.machines().map(\.hasLeft) == [true])
    #expect(throws: TeamFault.self) { try ana.visit() }
  }
}
