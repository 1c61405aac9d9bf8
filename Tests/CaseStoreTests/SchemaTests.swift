import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseStore
@testable import ReleaseImport

@Suite("The schema")
struct SchemaTests {
  private let scratch = Scratch()

  private struct Column: Hashable {
    var name: String
    var type: String
  }

  private func columns(of table: String) throws -> [Column] {
    try DatabaseQueue(path: scratch.docket)
      .read { db in
        try Row.fetchAll(
          db,
          sql: "SELECT name, type FROM pragma_table_info(?)",
          arguments: [table],
        )
        .map { Column(name: $0[0], type: $0[1]) }
      }
  }

  private func make() throws -> Docket {
    try Docket.create(at: scratch.docket, kind: .caseload, name: "Clinic", asOf: today)
  }

  @Test("Its text has the columns of every record, and no others", arguments: FactTable.allCases)
  func records(table: FactTable) throws {
    _ = try make()
    let wanted = table.recordType.table.storedColumns
      .map { Column(name: $0.name, type: $0.kind.isText ? "TEXT" : "INTEGER") }
    let found = try columns(of: table.recordType.tableName)
    #expect(Set(found) == Set(wanted + [Column(name: "origin", type: "INTEGER")]))
    #expect(found.count == wanted.count + 1)
  }

  @Test("A docket made today has run every version, and its lists are of today")
  func current() throws {
    let docket = try make()
    #expect(try docket.readOnly.isCurrent())
    let names = try DatabaseQueue(path: scratch.docket)
      .read {
        try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
      }
    #expect(names == DocketSchema.versions.map(\.name))
  }

  @Test("This build vouches for the lists it found current, for no others, and no other build does")
  func vouching() throws {
    let docket = try make()
    let key = DerivedTables.programKey
    let stamp = try #require(DerivedTables.programStamp(for: DerivedTables.fingerprint))
    let noted = try docket.reading { db in
      (try db.meta(key), try db.isProgramNoted(), try db.hasCurrentLists())
    }
    #expect(noted.0 == stamp && noted.1 && noted.2)
    try scratch.execute("UPDATE meta SET value = 'other' WHERE key = 'lists'")
    #expect(try !docket.reading { try $0.isProgramNoted() || $0.hasCurrentLists() })
    try scratch.execute("UPDATE meta SET value = 'another other' WHERE key = '\(key)'")
    #expect(try !docket.reading { try $0.hasCurrentLists() })
  }

  @Test("An import lays its tables out in the record's order, wherever a version put a column")
  func layout() throws {
    _ = try make()
    try scratch.execute(
      """
      DROP INDEX hearingByDay;
      DROP VIEW hearings;
      ALTER TABLE hearing DROP COLUMN calendar; ALTER TABLE hearing ADD COLUMN calendar TEXT;
      ALTER TABLE "case" DROP COLUMN court; ALTER TABLE "case" ADD COLUMN court TEXT;
      """
    )
    for record in [Hearing.self, CourtCase.self] as [any DocketRecord.Type] {
      let wanted = record.table.storedColumns.map(\.name) + ["origin"]
      #expect(try columns(of: record.tableName).map(\.name) != wanted)
      try RawConnection(scratch.docket).layOut(TableSchema(record))
      #expect(try columns(of: record.tableName).map(\.name) == wanted)
    }
    let sql = try DatabaseQueue(path: scratch.docket)
      .read { try String.fetchAll($0, sql: "SELECT coalesce(sql, '') FROM sqlite_schema") }
    let hearing = try #require(sql.first { $0.hasPrefix("CREATE TABLE \"hearing\"") })
    #expect(hearing.hasSuffix("PRIMARY KEY (caseID, id)) WITHOUT ROWID"))
    #expect(sql.contains { $0.hasPrefix("CREATE TABLE \"case\" (\"id\" INTEGER PRIMARY KEY, ") })
    #expect(sql.contains { $0.hasPrefix("CREATE INDEX hearingByDay") })
  }
}

@Suite("Lists made by another version of Vigil")
struct OutdatedListTests {
  private let scratch = Scratch()

  /// Leaves lists as a version made them that knew a column less, and one more.
  private func age() throws {
    try scratch.execute(
      """
      DROP VIEW cases; DROP VIEW hearings; DROP VIEW orders; DROP VIEW repatriationStatus;
      DROP VIEW clocks; DROP VIEW clockSummary; DROP VIEW nextHearings; DROP VIEW removals;
      DROP TABLE codeName;
      DROP INDEX summaryByNextClockOn; DROP INDEX hearingByDay;
      CREATE INDEX hearingByDay ON hearing(caseID);
      ALTER TABLE summary DROP COLUMN nextClockOn; ALTER TABLE summary DROP COLUMN stage;
      ALTER TABLE summary ADD COLUMN charges INTEGER; DELETE FROM clock;
      UPDATE meta SET value = 'of another version' WHERE key = 'lists';
      """
    )
  }

  private func lists(_ reader: DocketReader) throws -> [[CaseSummary]] {
    try [CaseList.cases, .clocks, .hearings]
      .map { try reader.page(ListQuery($0), .first, limit: 5000).rows }
  }

  @Test("They are made anew from the facts, in either kind of docket", arguments: [true, false])
  func remade(isCaseload: Bool) throws {
    if isCaseload { _ = try scratch.caseload() } else { _ = try scratch.release() }
    let before = try lists(Docket.open(at: scratch.docket).reader())
    #expect(before.allSatisfy { !$0.isEmpty })
    try scratch.execute("DROP INDEX summaryByStage")
    try age()
    #expect(throws: DocketError.older(scratch.docket)) {
      try ReadOnlyDocket.open(at: scratch.docket)
    }
    var steps: [LoadStep] = []
    let reader = try Docket.open(at: scratch.docket) { steps.append($0) }.reader()
    #expect(steps.contains(.deriving(done: 0, of: clients.count)))
    #expect(try lists(reader) == before)
    #expect(try reader.check().allSatisfy(\.isSound))
    let index = try DatabaseQueue(path: scratch.docket)
      .read {
        try String.fetchOne($0, sql: "SELECT sql FROM sqlite_schema WHERE name = 'hearingByDay'")
      }
    #expect(index?.contains("heldOn") == true)
    steps = []
    _ = try Docket.open(at: scratch.docket) { steps.append($0) }
    #expect(steps.isEmpty)
  }

  @Test("Making them anew adds no event, and stopped it leaves the docket as it was")
  func stopped() throws {
    _ = try scratch.caseload()
    try loseRows()
    let events = try count("event")
    #expect(throws: CancellationError.self) {
      try Docket.open(at: scratch.docket) { _ in throw CancellationError() }
    }
    #expect(try count("summary") == 1)
    _ = try Docket.open(at: scratch.docket)
    #expect(try count("summary") == clients.count)
    #expect(try count("event") == events)
  }

  private func loseRows() throws {
    try scratch.execute(
      """
      DELETE FROM summary WHERE id > (SELECT min(id) FROM summary);
      UPDATE meta SET value = 'of another version' WHERE key = 'lists';
      """
    )
  }

  private func count(_ table: String) throws -> Int {
    try DatabaseQueue(path: scratch.docket)
      .read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }
}
