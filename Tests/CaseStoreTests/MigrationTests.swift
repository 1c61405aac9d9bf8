import CaseModel
import CaseStore
import GRDB
import Testing

@Suite("Older dockets")
struct MigrationTests {
  private let scratch = Scratch()

  /// Makes the file what it was before summaries had clocks.
  private func age(_ path: String) throws {
    try DatabaseQueue(path: path)
      .write { db in
        for list in ["hearings", "orders", "repatriationStatus", "cases"] {
          try db.execute(sql: "DROP VIEW IF EXISTS \(list)")
        }
        try db.execute(
          sql: """
            DROP INDEX IF EXISTS summaryByNextClockOn;
            ALTER TABLE summary DROP COLUMN nextClockOn; ALTER TABLE summary DROP COLUMN nextClock;
            DELETE FROM grdb_migrations WHERE identifier = '4 clocks';
            """
        )
      }
  }

  private func due(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path)
      .read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT id || ' ' || nextClock || ' ' || nextClockOn FROM summary
            WHERE nextClock IS NOT NULL ORDER BY id
            """,
        )
      }
  }

  @Test("A caseload made without clocks opens and gets them")
  func caseload() throws {
    _ = try scratch.caseload()
    let before = try due(scratch.docket)
    #expect(!before.isEmpty)
    try age(scratch.docket)
    _ = try Docket.open(at: scratch.docket)
    #expect(try due(scratch.docket) == before)
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
  }

  @Test("A public docket made without clocks opens and gets them")
  func release() throws {
    _ = try scratch.release()
    let before = try due(scratch.docket)
    #expect(!before.isEmpty)
    try age(scratch.docket)
    _ = try Docket.open(at: scratch.docket)
    #expect(try due(scratch.docket) == before)
  }

  @Test("A docket of the first version is brought up to date and keeps its cases")
  func first() throws {
    let before = try scratch.caseload().page(ListQuery(.cases), .first, limit: 1000).rows
    try age(scratch.docket)
    try DatabaseQueue(path: scratch.docket)
      .write { db in
        try db.execute(
          sql: """
            DROP TABLE factSum; DROP TABLE queueAction; DROP TABLE queueItem;
            DROP INDEX eventBySource;
            DROP INDEX eventByTime; ALTER TABLE event DROP COLUMN notice;
            ALTER TABLE event DROP COLUMN sourceID; ALTER TABLE event DROP COLUMN digest;
            ALTER TABLE defect DROP COLUMN at;
            DROP VIEW IF EXISTS clocks; DROP VIEW clockSummary; DROP TABLE clock;
            DROP TABLE note; DROP INDEX eventByCase; DROP INDEX personByAlienNumber;
            ALTER TABLE event DROP COLUMN supersedes;
            DROP TABLE removal; DROP TABLE finding; ALTER TABLE release DROP COLUMN kind;
            DELETE FROM grdb_migrations WHERE identifier <> '1 cases';
            """
        )
      }
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try reader.page(ListQuery(.cases), .first, limit: 1000).rows == before)
    #expect(try reader.removals(by: [.month]).isEmpty)
    #expect(try reader.check().allSatisfy(\.isSound))
  }
}
