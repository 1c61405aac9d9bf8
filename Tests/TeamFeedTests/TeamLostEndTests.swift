import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

@Suite("A log that lost its end")
struct TeamLostEndTests {
  private let scratch = Scratch()
  private let key: TeamKey

  init() throws {
    key = try TeamKey()
    try FileManager.default.createDirectory(at: scratch.folder, withIntermediateDirectories: true)
  }

  private func again(_ office: Office, _ log: any TeamLog) throws -> Office {
    try Office(office.name, at: office.docket.path, log, key)
  }

  private func expectSame(_ offices: [Office], _ place: SourceLocation = #_sourceLocation) throws {
    for office in offices + offices { try office.visit() }
    let first = try offices[0].reader.teamDigest()
    for office in offices {
      #expect(try office.reader.teamDigest() == first, "\(office.name)", sourceLocation: place)
      #expect(try office.isSound(), "\(office.name)", sourceLocation: place)
      let found = try office.sync().compare()
      #expect(found.isSameLog && found.isSameFacts == true, sourceLocation: place)
    }
  }

  private func names(_ log: any TeamLog) throws -> [String] {
    try log.entries(after: 0, limit: 1_000).entries.map { "\($0.machine).\($0.sequence)" }
  }

  @Test(
    "Dockets send again what they had sent, whoever comes first, and whoever joins later has all",
    arguments: [[0, 1, 2], [1, 0, 2], [2, 1, 0]],
  )
  func sentAgain(_ order: [Int]) throws {
    let path = scratch.path("team.log")
    let log = try SQLiteTeamLog(path, team: "team")
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    let old = try ana.clientWithHearing("OLD One")
    for office in [ana, bo, ana] { try office.visit() }
    let backup = scratch.path("backup.log")
    try FileManager.default.copyItem(atPath: path, toPath: backup)
    // All of this the server loses; one machine it does not even know.
    try ana.add("note", to: old.caseID, ["text": "after the backup"])
    let new = try ana.clientWithHearing("NEW One")
    for office in [ana, bo] { try office.visit() }
    try bo.correct(new, ["time": "11:00"])
    try bo.claim(try #require(try bo.items(.hearings).first { $0.caseID == old.caseID }))
    let cy = try Office("cy", scratch, log, key)
    for office in [bo, cy, ana] { try office.visit() }
    try cy.correct(old, ["time": "15:00"])
    for office in [cy, ana, bo] { try office.visit() }
    let before = try ana.reader.teamDigest()
    try bo.add("note", to: old.caseID, ["text": "not sent yet"])

    let restored = try SQLiteTeamLog(backup, team: "team")
    let offices = try [ana, bo, cy].map { try again($0, restored) }
    var offered = 0
    for place in order { offered += try offices[place].visit().offered }
    #expect(offered == 6)
    try expectSame(offices)
    #expect(Set(try names(restored)).count == (try names(restored)).count)
    let late = try Office("late", scratch, restored, key)
    #expect(try late.reader.teamMembership()?.machine == 4)
    try expectSame(offices + [late])
    #expect(try late.row(new)?["startsAt"] == offices[0].row(new)?["startsAt"])
    let after = try late.reader.teamDigest()
    #expect(after.items == before.items && after.facts != before.facts)
    let notes = try #require(try late.reader.history(of: old.caseID)).notes.count
    #expect(notes == 2)
    #expect(try offices.allSatisfy { try $0.visit().offered == 0 })
  }

  @Test("A claim sent again before its fact waits for it, in the docket of who joins between")
  func claimBeforeFact() throws {
    let path = scratch.path("team.log")
    let log = try SQLiteTeamLog(path, team: "team")
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    for office in [ana, bo, ana] { try office.visit() }
    let backup = scratch.path("backup.log")
    try FileManager.default.copyItem(atPath: path, toPath: backup)
    // The server loses the fact and what was done about it, by two people one after the other.
    let hearing = try ana.clientWithHearing()
    for office in [ana, bo] { try office.visit() }
    let queue = try #require(
      try Queue.shipped.first { queue in
        try bo.items(queue).contains { $0.subject.description.hasPrefix("event:") }
      }
    )
    let item = try #require(
      try bo.items(queue).first { $0.subject.description.hasPrefix("event:") }
    )
    try bo.claim(item)
    for office in [bo, ana] { try office.visit() }

    let restored = try SQLiteTeamLog(backup, team: "team")
    let (first, second) = (try again(bo, restored), try again(ana, restored))
    try first.visit()
    let late = try Office("late", scratch, restored, key)
    try late.visit()
    #expect(try late.items(queue).isEmpty && late.row(hearing) == nil)
    try second.visit()
    try expectSame([first, second, late])
    let claimed = try #require(try late.items(queue).first { $0.caseID == item.caseID })
    guard case .claimed(let who, _) = claimed.recorded else {
      Issue.record("the claim is gone: \(claimed.recorded)")
      return
    }
    #expect(who == "bo")
    // A docket that joins after all of it has the same.
    try expectSame([first, late, try Office("last", scratch, restored, key)])
  }

  @Test("A log that went on with other entries meanwhile is told apart, even where it is longer")
  func wentOn() throws {
    let path = scratch.path("team.log")
    let log = try SQLiteTeamLog(path, team: "team")
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    let hearing = try ana.clientWithHearing()
    for office in [ana, bo] { try office.visit() }
    let backup = scratch.path("backup.log")
    try FileManager.default.copyItem(atPath: path, toPath: backup)
    try ana.correct(hearing, ["time": "12:00"])
    try ana.visit()
    // The other office has not seen that, and goes on in the restored log.
    let restored = try SQLiteTeamLog(backup, team: "team")
    let other = try again(bo, restored)
    for day in 1...5 { try other.correct(hearing, ["date": "+\(20 + day)d"]) }
    #expect(try other.visit().offered == 0)
    let own = try again(ana, restored)
    let applied = try own.visit()
    // What was sent, lost and overtaken since is a question, as if it had waited until now.
    #expect(applied.offered == 1 && applied.taken == 5 && applied.overtaken == 1)
    try expectSame([own, other])
    #expect(try other.questions().contains { $0.contains("12:00") || $0.contains("720") })
  }
}
