import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

/// A docket from a backup does not know the numbers it gave after the backup, so it gives them
/// again.
@Suite("Numbers a restored docket gives a second time")
struct RepeatedNumberTests {
  let scratch = Scratch()
  let log: SQLiteTeamLog
  let key: TeamKey

  init() throws {
    log = try SQLiteTeamLog(team: "team")
    key = try TeamKey()
  }

  /// Lets an office go on, then brings back the docket it had before; nothing was visited since.
  private func restored(
    _ office: Office,
    _ goOn: (Office) throws -> Void,
  ) throws -> Office {
    let (copy, path) = (scratch.path("copy.vigil"), scratch.path("\(office.name).vigil"))
    _ = try office.docket.readOnly.copy(to: copy)
    try goOn(office)
    try office.visit()
    _ = try DocketRestoration(of: copy, to: path, at: "2026-11-27T120000Z")
    return try Office(office.name, at: path, log, key)
  }

  /// Joins again as another machine, and exchanges what each has.
  private func meet(_ office: Office, _ other: Office) throws {
    #expect(throws: TeamFault.copied) { try office.visit() }
    _ = try TeamSync.joinAgain(office.docket, log: log, key: key, name: "again")
    for one in [office, other, office, other] { try one.visit() }
    #expect(try office.reader.teamDigest() == other.reader.teamDigest())
    #expect(try office.isSound() && other.isSound())
  }

  /// Enters a client with a hearing, always in the same second and with the same hearing.
  private func client(_ name: String, _ office: Office) throws -> FactKey {
    let at = "2026-11-24T12:00:00Z"
    let id = try office.add("client", ["name": name], at: at).caseID
    return try office.add("hearing", to: id, ["date": "+10d"], at: at).rows[0].key
  }

  @Test("Two clients under one number are never one person, and neither is lost")
  func client() throws {
    let (ana, bo) = (try Office("ana", scratch, log, key), try Office("bo", scratch, log, key))
    try ana.visit()
    var first = FactKey(table: .hearing, caseID: 0, id: 0)
    let again = try restored(ana) { first = try client("DOE Jan", $0) }
    let second = try client("ROE Ida", again)
    #expect(first == second)
    try meet(again, bo)
    for office in [again, bo] {
      let kept = try #require(try office.reader.history(of: first.caseID))
      #expect(kept.person?.name == "DOE Jan" && kept.hearings.count == 1)
      let asked = try office.questions()
      #expect(
        asked.contains { $0.contains("ROE Ida") } && asked.contains { $0.contains("hearing") }
      )
    }
  }

  @Test("Two facts of a client under one number both stay, or the later one is asked about")
  func fact() throws {
    let (ana, bo) = (try Office("ana", scratch, log, key), try Office("bo", scratch, log, key))
    let client = try ana.clientWithHearing().caseID
    try ana.visit()
    let again = try restored(ana) { try $0.add("note", to: client, ["text": "before"]) }
    try again.add("note", to: client, ["text": "after"])
    try meet(again, bo)
    for office in [again, bo] {
      let notes = try #require(try office.reader.history(of: client)).notes.map(\.text)
      #expect(notes == ["before"])
      #expect(try office.questions().contains { $0.contains("after") })
    }
  }
}
