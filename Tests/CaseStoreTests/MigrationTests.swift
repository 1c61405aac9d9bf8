import CaseModel
import CaseStore
import Foundation
import GRDB
import Testing

@Suite("Dockets of earlier versions")
struct MigrationTests {
  private let scratch = Scratch()

  /// Takes a docket back to how the first version made it.
  private func takeBack() throws {
    try DatabaseQueue(path: scratch.docket)
      .write { db in
        try db.execute(
          sql: """
            DROP TABLE note; DROP INDEX eventByCase; DROP INDEX personByAlienNumber;
            ALTER TABLE event DROP COLUMN supersedes;
            DROP TABLE removal; DROP TABLE finding; ALTER TABLE release DROP COLUMN kind;
            DELETE FROM grdb_migrations WHERE identifier <> '1 cases';
            """
        )
      }
  }

  @Test("A docket of the first version is brought up to date and keeps its cases")
  func migrates() throws {
    let before = try scratch.caseload().page(ListQuery(.cases), .first, limit: 1000).rows
    try takeBack()
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try reader.page(ListQuery(.cases), .first, limit: 1000).rows == before)
    #expect(try reader.removals(by: [.month]).isEmpty)
    #expect(try reader.profile().releases.isEmpty)
  }
}
