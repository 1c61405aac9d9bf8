import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseStore
@testable import ReleaseImport

@Suite("Loading a release")
struct LoadingTests {
  private let scratch = Scratch()

  @Test("Row by row and case by case give the same lists")
  func sameSummaries() throws {
    _ = try scratch.release()
    let reader = try Docket.open(at: scratch.docket).reader()
    let rows = try reader.page(ListQuery(.cases), .first, limit: 1000).rows
    let expected = clients.map { client in
      var anonymous = client
      anonymous.person = nil
      anonymous.repatriation = []
      return anonymous.derive(asOf: today).summary
    }
    #expect(rows == expected.sorted { $0.id < $1.id })
    #expect(try reader.check().allSatisfy(\.isSound))
  }

  @Test("A row of no case is loaded and noted")
  func orphans() throws {
    var stray = clients[0]
    stray.hearings = (1...3)
      .map { number in
        var hearing = Hearing()
        hearing.id = Int64(number)
        hearing.caseID = Int64(number) * 4_000_000
        return hearing
      }
    let tallies = try scratch.release([stray] + clients.dropFirst())
    let hearings = try #require(tallies.first { $0.table == "hearing" })
    #expect(hearings.notes["orphan"] == 3)
    #expect(hearings.isConserved)
  }

  @Test(
    "Indexes too large for memory are sorted part by part or left to SQLite, and agree",
    arguments: [(Int.max, 1), (Int.max, 5), (Int.max, 40), (0, 5), (3, 5)],
  )
  func largeIndexes(values: Int, entries: Int) throws {
    let limits = LoadLimits(mostValues: values, entriesAtOnce: entries)
    _ = try scratch.release(limits: limits)
    let database = try DatabaseQueue(path: scratch.docket)
    let check = try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(check == ["ok"])
    let names = try database.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'index'")
    }
    let wanted = DocketIndexes.all.map(\.name) + [DocketIndexes.clocks.name]
    #expect(Set(wanted).isSubset(of: names))
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
  }

  @Test("A later release takes the place of the earlier one, whose account stays")
  func replaces() throws {
    _ = try scratch.release(label: "June")
    let before = try Docket.open(at: scratch.docket).reader()
    #expect(try before.profile().cases == clients.count)
    _ = try scratch.release(label: "July")
    #expect(try before.profile().releases.map(\.label) == ["June"])
    let after = try Docket.open(at: scratch.docket).reader()
    #expect(try after.profile().releases.map(\.label) == ["June", "July"])
    #expect(try after.check().allSatisfy(\.isSound))
  }

  @Test("A docket others have open is replaced; they go on reading the old one, and harm nothing")
  func inUse() throws {
    _ = try scratch.release()
    let notice = {
      try Docket.open(at: scratch.docket)
        .append([CaseNotice(.other, of: 0)], who: "a", source: "test")
    }
    try notice()
    let other = try DatabaseQueue(path: scratch.docket)
    let count = "SELECT (SELECT count(*) FROM release) || ' ' || (SELECT count(*) FROM event)"
    #expect(try other.read { try String.fetchOne($0, sql: count) } == "1 1")
    _ = try scratch.release(label: "July")
    try notice()
    #expect(try other.read { try String.fetchOne($0, sql: count) } == "1 1")
    // The last connection to the old file closes: the new one's log must outlive it.
    try other.close()
    let now = try DatabaseQueue(path: scratch.docket)
    #expect(try now.read { try String.fetchOne($0, sql: count) } == "2 2")
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
  }

  @Test("Defects are kept word for word")
  func defects() throws {
    let load = try ReleaseLoad(docket: scratch.docket, label: "June", asOf: today, source: "x")
    let defect = Defect(
      file: "A_TblCase.csv",
      line: 7,
      reason: .extraField,
      column: "LANG",
      repair: "joined fields 3 and 4",
      verbatim: [0, 9, 0xFF, 10, 65],
    )
    let list = load.begin(.court)
    try list.add(LookupEntry(table: .court, code: "NYC", label: "New York City"))
    let rows = try load.tables.begin(.courtCase)
    try rows.add(defect)
    try rows.end(TableTally(table: "case", file: "A_TblCase.csv"))
    _ = try load.finish { _ in }
    let reader = try Docket.open(at: scratch.docket).reader()
    var found: [Defect] = []
    let release = try #require(try reader.profile().releases.first)
    try reader.forEachDefect(of: release) { found.append($0) }
    #expect(found == [defect])
    #expect(try reader.labels().label("NYC", in: .court) == "New York City")
  }

  @Test("An import that stops leaves the docket as it was")
  func stops() throws {
    _ = try scratch.release()
    try scratch.keepLog()
    let bytes = try Data(contentsOf: URL(filePath: scratch.docket))
    let load = try ReleaseLoad(docket: scratch.docket, label: "July", asOf: today, source: "x")
    try load.tables.begin(.courtCase).add(clients[0].courtCase)
    load.cancel()
    #expect(try Data(contentsOf: URL(filePath: scratch.docket)) == bytes)
  }

  @Test("A second import at the same time is refused")
  func locked() throws {
    let load = try ReleaseLoad(docket: scratch.docket, label: "July", asOf: today, source: "x")
    #expect(throws: DocketError.busy(scratch.docket)) {
      try ReleaseLoad(docket: scratch.docket, label: "August", asOf: today, source: "x")
    }
    load.cancel()
  }

  @Test("Public releases never go into a clinic's own docket, nor clients into a public one")
  func kinds() throws {
    _ = try scratch.caseload()
    #expect(throws: DocketError.self) { try scratch.release() }
    let other = Scratch()
    _ = try other.release()
    let docket = try Docket.open(at: other.docket)
    #expect(throws: DocketError.self) { try docket.add(clients, who: "x", source: "x") }
  }
}
