import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseColumns
@testable import CaseStore

/// A change of a docket behind its back, and whether making derived things again mends it.
struct Tampering: CustomTestStringConvertible, Sendable {
  let sql: String
  var isMended = true
  /// What the check says, in part.
  var finding: String

  var testDescription: String { sql }

  static let ofCaseload: [Tampering] = [
    Tampering(sql: "UPDATE summary SET hearingOn = hearingOn + 7", finding: "hearingOn"),
    Tampering(sql: "UPDATE summary SET name = 'DOE' WHERE id = 9000101", finding: "9000101: name"),
    Tampering(sql: "UPDATE summary SET \"order\" = 'final'", finding: "order"),
    Tampering(sql: "UPDATE summary SET nextClockOn = nextClockOn + 30", finding: "nextClockOn"),
    Tampering(sql: "DELETE FROM summary WHERE id = 9000101", finding: "9000101 is missing"),
    Tampering(sql: "UPDATE summary SET id = 5 WHERE id = 9000101", finding: "is missing"),
    Tampering(sql: "DELETE FROM clock", finding: "0 rows where"),
    Tampering(sql: "UPDATE clock SET due = due + 30", finding: "case 9"),
    Tampering(sql: "UPDATE clock SET rule = 'BIA-APP'", finding: "case 9"),
    Tampering(sql: "INSERT INTO clock VALUES (5, 20000, 'BIA-APP')", finding: "rows where"),
    Tampering(
      sql: "DROP INDEX summaryByHearingOn",
      finding: "index summaryByHearingOn is missing",
    ),
    Tampering(sql: "DROP INDEX eventBySource", finding: "index eventBySource is missing"),
    Tampering(
      sql: "DROP INDEX eventByCase; CREATE INDEX eventByCase ON event(id)",
      finding: "index eventByCase is not as Vigil makes it",
    ),
    Tampering(
      sql: "DROP TRIGGER eventIsNeverChanged",
      finding: "trigger eventIsNeverChanged is missing",
    ),
    Tampering(
      sql: "DROP TRIGGER queueActionIsNeverDeleted",
      finding: "trigger queueActionIsNeverDeleted is missing",
    ),
    Tampering(
      sql: """
        CREATE TRIGGER theft AFTER INSERT ON event BEGIN DELETE FROM person; END
        """,
      finding: "trigger theft is not Vigil's",
    ),
    Tampering(
      sql: "DROP VIEW hearings; CREATE VIEW hearings AS SELECT 1 AS id",
      finding: "view hearings is not as Vigil makes it",
    ),
    Tampering(sql: "DROP VIEW clocks", finding: "view clocks is missing"),
    Tampering(
      sql: "INSERT INTO queueItem VALUES ('hearings', 'event:1', 3, 'done', 'x', NULL, NULL)",
      finding: "items are not",
    ),
    Tampering(
      sql: "UPDATE person SET name = 'DOE' WHERE id = 9000101",
      isMended: false,
      finding: "person of case 9000101 is not what the log gives",
    ),
    Tampering(
      sql: "DELETE FROM hearing WHERE caseID = 9000101",
      isMended: false,
      finding: "of case 9000101 is not what the log gives",
    ),
    Tampering(
      sql: "DROP TRIGGER eventIsNeverChanged; UPDATE event SET who = 'eve' WHERE id = 7",
      isMended: false,
      finding: "event 7 was changed",
    ),
    Tampering(
      sql: "DROP TRIGGER eventIsNeverChanged; UPDATE event SET body = '{' WHERE id = 7",
      isMended: false,
      finding: "event 7 is damaged",
    ),
    Tampering(
      sql: "CREATE VIEW mine AS SELECT 1",
      isMended: false,
      finding: "view mine is not Vigil's",
    ),
  ]

  static let ofRelease: [Tampering] = [
    Tampering(sql: "UPDATE summary SET court = 'ZZZ'", finding: "court"),
    Tampering(sql: "DELETE FROM clock", finding: "0 rows where"),
    Tampering(sql: "DROP INDEX hearingByDay", finding: "index hearingByDay is missing"),
    Tampering(
      sql: "UPDATE hearing SET heldOn = heldOn + 7 WHERE caseID = 9000101",
      isMended: false,
      finding: "case 9000101 is not as it was imported",
    ),
    Tampering(
      sql: "UPDATE \"case\" SET nationality = 'ZZ' WHERE id = 9000101",
      isMended: false,
      finding: "case 9000101 is not as it was imported",
    ),
    Tampering(
      sql: "UPDATE factSum SET sum = sum + 1 WHERE caseID = 9000101",
      isMended: false,
      finding: "case 9000101 is not as it was imported",
    ),
  ]
}

@Suite("The check of a docket")
struct CheckTests {
  private let scratch = Scratch()

  private func findings() throws -> [CheckResult] {
    try Docket.open(at: scratch.docket).reader().check().filter { !$0.isSound }
  }

  private func expectSeen(_ tampering: Tampering) throws {
    #expect(try findings() == [])
    let events = try count("event")
    try scratch.execute(tampering.sql)
    let found = try findings()
    #expect(found.contains { $0.finding.english.contains(tampering.finding) }, "\(found)")
    let facts = try count("person") + count("hearing")
    try Docket.open(at: scratch.docket).repair { _ in }
    #expect(try findings().isEmpty == tampering.isMended)
    #expect(try count("event") == events)
    #expect(try count("person") + count("hearing") == facts)
  }

  private func count(_ table: String) throws -> Int {
    try DatabaseQueue(path: scratch.docket)
      .read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }

  @Test("It sees what was changed in a clinic's docket", arguments: Tampering.ofCaseload)
  func caseload(tampering: Tampering) throws {
    _ = try scratch.caseload()
    try expectSeen(tampering)
  }

  @Test("It sees what was changed in a public docket", arguments: Tampering.ofRelease)
  func release(tampering: Tampering) throws {
    _ = try scratch.release()
    try expectSeen(tampering)
  }

  @Test("It sees damaged columns, and makes them anew")
  func columns() throws {
    _ = try scratch.release()
    let docket = try Docket.open(at: scratch.docket)
    try docket.makeColumns()
    #expect(try findings() == [])
    let file = try FileHandle(forUpdating: URL(filePath: ColumnFile.path(of: scratch.docket)))
    try file.seek(toOffset: 4096)
    let byte = try #require(try file.read(upToCount: 1)?.first)
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data([byte ^ 1]))
    try file.close()
    #expect(try findings().map(\.subject) == ["columns"])
    try Docket.open(at: scratch.docket).repair { _ in }
    #expect(try findings() == [])
  }

  @Test("The checksum of a case as the docket holds it is the import's")
  func sums() throws {
    _ = try scratch.release()
    let reader = try Docket.open(at: scratch.docket).reader()
    let sums = try DatabaseQueue(path: scratch.docket)
      .read { try Row.fetchAll($0, sql: "SELECT caseID, sum FROM factSum") }
    #expect(sums.count == clients.count)
    for row in sums {
      let history = try #require(try reader.history(of: row[0]))
      #expect(Int64(bitPattern: FactSum(of: history).value) == row[1] as Int64)
    }
  }
}
