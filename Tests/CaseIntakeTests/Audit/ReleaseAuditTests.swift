import CaseModel
import Foundation
import Testing

@testable import CaseIntake
@testable import ReleaseImport

/// Two releases of a test's own, a month apart.
private struct Pair {
  let old: ReleaseFixture
  let new: ReleaseFixture

  init() throws {
    old = try ReleaseFixture(named: "EOIR Case Data 2026-0801")
    new = try ReleaseFixture(named: "EOIR Case Data 2026-0901")
  }

  struct Result {
    var rows: [ReleaseTable: [RowDifference]] = [:]
    var audits: [ReleaseTable: TableAudit] = [:]
  }

  func audit(room: Int = 1 << 20) throws -> Result {
    var result = Result()
    var table = ReleaseTable.courtCase
    let audit = try ReleaseAudit(
      old: EOIRRelease(path: old.folder.path),
      new: EOIRRelease(path: new.folder.path),
      room: room,
    )
    try audit.run(
      begin: { table = $0 },
      tell: { result.rows[table, default: []].append($0) },
      end: { result.audits[$0.table] = $0 },
    )
    for audit in result.audits.values { #expect(audit.isConserved) }
    return result
  }
}

private let hearings = RowWriting(.hearing)

private func hearing(_ id: Int, _ more: [String: String] = [:]) -> String {
  let values = [
    "IDNSCHEDULE": "\(id)", "IDNPROCEEDING": "\(id + 100)", "IDNCASE": "\(id + 200)",
    "BASE_CITY_CODE": "NYC", "INPUT_DATE": "2026-05-04 00:00:00.000",
    "ADJ_DATE": "2027-03-01 00:00:00.000", "ADJ_TIME_START": "0900",
  ]
  return hearings.row(values.merging(more) { $1 })
}

@Suite("An audit of two releases")
struct ReleaseAuditTests {
  private func pair(_ old: [String], _ new: [String]) throws -> Pair {
    let pair = try Pair()
    try pair.old.write(hearings.file(old), to: "tbl_schedule.csv")
    try pair.new.write(hearings.file(new), to: "tbl_schedule.csv")
    return pair
  }

  @Test("Rows vanish, appear and change by their own number, with lines, court, month and columns")
  func differences() throws {
    let old = [hearing(3), hearing(1), hearing(2), hearing(9)]
    let new = [
      hearing(2, ["ADJ_TIME_START": "0815", "BASE_CITY_CODE": "LOS"]), hearing(3),
      hearing(7, ["INPUT_DATE": "2026-08-20 00:00:00.000"]), hearing(9),
    ]
    let result = try pair(old, new).audit()
    let audit = try #require(result.audits[.hearing])
    #expect(audit.kept == 2)
    let counts = audit.differing
    #expect((counts.vanished, counts.appeared, counts.changed) == (1, 1, 1))
    let rows = result.rows[.hearing] ?? []
    #expect(rows.map(\.id) == [1, 2, 7])
    #expect(rows.map(\.kind) == [.vanished, .changed, .appeared])
    #expect(rows.map(\.oldLine) == [3, 4, nil])
    #expect(rows.map(\.newLine) == [nil, 2, 4])
    #expect(rows.map(\.court) == ["NYC", "LOS", "NYC"])
    #expect(rows.map(\.caseID) == [201, 202, 207])
    #expect(rows[1].columns == ["BASE_CITY_CODE", "ADJ_TIME_START"])
    #expect(rows.map(\.backDatedTo) == [nil, nil, nil])
    #expect(audit.byColumn == ["BASE_CITY_CODE": 1, "ADJ_TIME_START": 1])
    #expect(audit.byMonth[Day(iso: "2026-05-01")]?.vanished == 1)
    #expect(audit.byMonth[Day(iso: "2026-08-01")]?.appeared == 1)
  }

  @Test("What the newer release dates before the older one is back-dated")
  func backDated() throws {
    let old = [hearing(1), hearing(2)]
    let new = [
      hearing(1, ["INPUT_DATE": "2026-01-15 00:00:00.000"]), hearing(2, ["ADJ_RSN": "A1"]),
      hearing(4, ["INPUT_DATE": "2019-02-03 00:00:00.000"]),
      hearing(5, ["INPUT_DATE": "2026-08-01 00:00:00.000"]),
    ]
    let result = try pair(old, new).audit()
    let rows = result.rows[.hearing] ?? []
    let days = rows.map { $0.backDatedTo.map { "\($0)" } ?? "" }
    #expect(days == ["2026-01-15", "", "2019-02-03", ""])
    let audit = try #require(result.audits[.hearing])
    #expect(audit.differing.backDated == 2)
    #expect(audit.backDatedTo[Day(iso: "2019-02-01") ?? Day(number: 0)] == 1)
  }

  @Test("A row that only one file lets read is not compared, and neither gone nor new")
  func setAside() throws {
    let damaged = hearing(2).replacingOccurrences(of: "\tNYC", with: "")
    let result = try pair([hearing(1), hearing(2)], [hearing(1), damaged, hearing(1)]).audit()
    let audit = try #require(result.audits[.hearing])
    #expect(result.rows[.hearing] == nil)
    #expect(audit.kept == 1)
    #expect(audit.old?.uncompared == 1 && audit.new?.uncompared == 0)
    #expect(audit.new?.tally.defective == 2)
  }

  @Test("The same values written otherwise are the same")
  func spellings() throws {
    let other = hearing(1, ["INPUT_DATE": "2026-05-04", "ADJ_TIME_START": "9:00", "LANG": " "])
    let audit = try #require(try pair([hearing(1)], [other]).audit().audits[.hearing])
    #expect(audit.kept == 1)
  }

  @Test("A table without a court of its own is counted by that of its case")
  func courts() throws {
    let pair = try Pair()
    let writing = RowWriting(.courtCase)
    let cases = [(1, "MIA"), (2, "LOS"), (3, "NYC")]
    let file = { (cases: [(Int, String)]) in
      writing.file(cases.map { writing.row(caseValues($0.0, ["UPDATE_SITE": $0.1])) })
    }
    try pair.old.write(file(cases), to: "A_TblCase.csv")
    try pair.new.write(file([(1, "SFR"), (3, "NYC")]), to: "A_TblCase.csv")
    let applications = RowWriting(.application)
    let rows = (1...4)
      .map { id in
        applications.row([
          "IDNPROCEEDINGAPPLN": "\(10 - id)", "IDNCASE": "\(id)", "APPL_CODE": "ASYL",
          "APPL_RECD_DATE": "2020-0\(id)-02",
        ])
      }
    try pair.old.write(applications.file(rows), to: "tbl_Court_Appln.csv")
    try pair.new.write(applications.file([]), to: "tbl_Court_Appln.csv")
    let result = try pair.audit(room: 64)
    let audit = try #require(result.audits[.application])
    #expect(audit.differing.vanished == 4)
    #expect(Set(audit.byCourt.keys) == ["SFR", "LOS", "NYC", ""])
    #expect(result.rows[.application]?.map(\.oldLine) == [2, 3, 4, 5])
    #expect(result.audits[.courtCase]?.byColumn == ["UPDATE_SITE": 1])
  }

  @Test("A file one release lacks is said to be missing, and nothing of it vanished")
  func missing() throws {
    let pair = try pair([hearing(1)], [hearing(1)])
    try pair.old.write(RowWriting(.charge).file([]), to: "B_TblProceedCharges.csv")
    let audit = try #require(try pair.audit().audits[.charge])
    #expect(audit.old != nil && audit.new == nil && !audit.isComparable)
    #expect(audit.differing.vanished == 0 && audit.byCourt.isEmpty)
  }

  @Test("A column that only one file has is not compared, and said so")
  func columns() throws {
    let pair = try pair([hearing(1)], [])
    let headers = hearings.headers.filter { $0 != "ADJ_TIME_START" }
    let writing = RowWriting(headers: headers + ["NEWS"])
    let row = ["IDNSCHEDULE": "1", "IDNCASE": "201", "BASE_CITY_CODE": "BOS", "NEWS": "x"]
    try pair.new.write(writing.file([writing.row(row)]), to: "tbl_schedule.csv")
    let result = try pair.audit()
    let audit = try #require(result.audits[.hearing])
    #expect(result.rows[.hearing]?.first?.columns.contains("ADJ_TIME_START") == false)
    #expect(audit.uncompared.contains("ADJ_TIME_START") && audit.uncompared.contains("NEWS"))
  }

  @Test("The older release comes first")
  func order() throws {
    let pair = try pair([hearing(1)], [hearing(1)])
    #expect(throws: ImportError.self) {
      try ReleaseAudit(
        old: EOIRRelease(path: pair.new.folder.path),
        new: EOIRRelease(path: pair.old.folder.path),
      )
    }
  }

  @Test("Whatever the damage, every row that was read is accounted for", arguments: 1...40)
  func hostile(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let odd: [UInt8] = [0x09, 0x0A, 0x0D, 0x00, 0x22, 0xE9, 0x1B, 0x39]
    let file = { (dice: inout Dice) -> [UInt8] in
      var bytes = Array("\(hearings.header)\n".utf8)
      for _ in 1...120 {
        let more = ["ADJ_TIME_START": "0\(Int.random(in: 800...805, using: &dice))"]
        var row = Array(hearing(Int.random(in: 1...100, using: &dice), more).utf8)
        for _ in 0..<Int.random(in: 0...2, using: &dice) where Bool.random(using: &dice) {
          let place = Int.random(in: 0..<row.count, using: &dice)
          row[place] = odd.randomElement(using: &dice) ?? 0
        }
        bytes += row + [0x0A]
      }
      return bytes
    }
    let pair = try Pair()
    try pair.old.write(file(&dice), to: "tbl_schedule.csv")
    try pair.new.write(file(&dice), to: "tbl_schedule.csv")
    let small = try pair.audit(room: 300)
    let large = try pair.audit()
    #expect(small.rows == large.rows && small.audits == large.audits)
    let audit = try #require(small.audits[.hearing])
    let before = try rows(pair.old)
    let after = try rows(pair.new)
    let both = Set(before.keys).intersection(after.keys)
    #expect(audit.kept + audit.differing.changed == both.count)
    #expect(audit.kept == both.count { before[$0] == after[$0] })
    #expect(audit.differing.vanished <= Set(before.keys).subtracting(after.keys).count)
    #expect((audit.old?.read ?? 0) == before.count && (audit.new?.read ?? 0) == after.count)
  }

  /// The rows of a release as an import takes them, by their number.
  private func rows(_ fixture: ReleaseFixture) throws -> [Int64: Hearing] {
    let values = try fixture.load().rows[.hearing] ?? []
    let hearings = values.map(Hearing.init(values:))
    return Dictionary(hearings.map { ($0.id, $0) }) { first, _ in first }
  }
}
