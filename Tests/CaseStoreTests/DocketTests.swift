import CaseModel
import CaseStore
import Foundation
import GRDB
import Testing

@Suite("The docket file")
struct DocketTests {
  private let scratch = Scratch()

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  @Test("Only the owner can read the file, what lies beside it, and its folder")
  func permissions() throws {
    let reader = try scratch.caseload()
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(files.contains("clinic.vigil"))
    for file in files { #expect(try mode(scratch.folder.appending(path: file).path) == 0o600) }
    #expect(try mode(scratch.folder.path) == 0o700)
    #expect(try reader.check().allSatisfy(\.isSound))
  }

  @Test("No file, another file and a later version are told apart")
  func refusals() throws {
    #expect(throws: DocketError.notFound(scratch.docket)) { try Docket.open(at: scratch.docket) }
    _ = try scratch.caseload()
    #expect(throws: DocketError.exists(scratch.docket)) {
      try Docket.create(at: scratch.docket, kind: .caseload, name: "", asOf: today)
    }
    try DatabaseQueue(path: scratch.docket)
      .write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
      }
    #expect(throws: DocketError.newer(scratch.docket)) { try Docket.open(at: scratch.docket) }
    let text = scratch.folder.appending(path: "notes.txt").path
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: text))
    #expect(throws: DocketError.notADocket(text)) { try Docket.open(at: text) }
  }

  @Test("An event can be neither changed nor deleted")
  func events() throws {
    _ = try scratch.caseload()
    let database = try DatabaseQueue(path: scratch.docket)
    for sql in ["UPDATE event SET who = 'x'", "DELETE FROM event"] {
      #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }
    let events = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") }
    #expect(events == clients.count)
  }

  @Test("A docket of an earlier version is brought up to date and takes facts")
  func upgrade() throws {
    let docket = try Docket.create(at: scratch.docket, kind: .caseload, name: "C", asOf: today)
    try DatabaseQueue(path: scratch.docket)
      .write { db in
        try db.execute(
          sql: """
            DROP TABLE note; DROP INDEX eventByCase; DROP INDEX personByAlienNumber;
            ALTER TABLE event DROP COLUMN supersedes;
            INSERT INTO event (caseID, kind, who, source, body)
              VALUES (5, 'case added', '', '', '{}');
            DELETE FROM grdb_migrations WHERE identifier = '3 events';
            """
        )
      }
    _ = try Docket.open(at: scratch.docket)
    let change = try FactForm.client.record(["name": .text("ROE Ida")], of: nil).get()
    #expect(try docket.record(change, who: "ana", source: "test").caseID == 6)
    #expect(throws: DocketError.self) { try docket.undo(1, who: "ana") }
  }

  @Test("The views show days as ISO dates and codes with labels")
  func views() throws {
    let reader = try scratch.caseload()
    let database = try DatabaseQueue(path: scratch.docket)
    for (view, list) in [
      ("nextHearings", CaseList.hearings), ("orders", .orders), ("cases", .cases),
      ("repatriationStatus", .repatriation),
    ] {
      let rows = try database.read { try Row.fetchAll($0, sql: "SELECT * FROM \(view)") }
      #expect(rows.count == (try reader.count(ListQuery(list)).value))
    }
    let row = try database.read { try Row.fetchOne($0, sql: "SELECT * FROM orders") }
    let ordered: String = try #require(row?["ordered"])
    #expect(Day(iso: ordered) != nil)
    #expect(row?["orderStatusLabel"] as String? != nil)
  }

  @Test("The day moves on in a caseload, and the lists with it")
  func refresh() throws {
    let reader = try scratch.caseload()
    let docket = try Docket.open(at: scratch.docket)
    try docket.refresh(today: today + 400)
    let rows = try reader.page(ListQuery(.cases), .first, limit: 1000).rows
    #expect(rows == clients.map { $0.derive(asOf: today + 400).summary })
    #expect(try reader.profile().asOf == today + 400)
  }
}
