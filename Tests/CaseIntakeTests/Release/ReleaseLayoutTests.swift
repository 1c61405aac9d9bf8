import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

@testable import ReleaseImport

@Suite("A release's files and columns")
struct ReleaseLayoutTests {
  private let today = RowWriting(.courtCase)

  @Test("Every stored column of a case is read, and nothing else")
  func wholeCase() throws {
    let fixture = try ReleaseFixture()
    let values = caseValues(7, ["C_BIRTHDATE": "4/1974", "LPR": "true"])
    try fixture.write(today.file([today.row(values)]), to: "data/A_TblCase.csv")
    let sink = try fixture.load()
    var expected = CourtCase()
    expected.id = 7
    expected.nationality = "GT"
    expected.language = "SP"
    expected.custody = "N"
    expected.appearanceOn = Day(iso: "2021-01-28")
    expected.caseType = "RMV"
    expected.court = "MIA"
    expected.latestHearingOn = Day(iso: "2026-10-12")
    expected.latestHearingAt = 510
    expected.latestCalendar = "I"
    expected.enteredOn = Day(iso: "2014-05-02")
    expected.asylumType = "E"
    expected.sex = "F"
    expected.permanentResident = 1
    #expect(sink.cases == [expected])
    #expect(!"\(sink.rows)".contains("1974"))
    #expect(!"\(sink.rows)".contains("LAKE WORTH"))
    let tally = sink.tally(.courtCase)
    #expect(tally.rows == 1)
    #expect(tally.loaded == 1)
    #expect(tally.unknownColumns.isEmpty)
    #expect(tally.missingColumns.isEmpty)
  }

  @Test("The layout of 2019 loads: 37 columns, GENDER, another order")
  func formerLayout() throws {
    let gone = ["ALIEN_ZIPCODE", "UPDATED_ZIPCODE"]
    let headers = today.headers.filter { !gone.contains($0) }.map { $0 == "Sex" ? "GENDER" : $0 }
    #expect(headers.count == 37)
    let former = RowWriting(headers: [headers[0]] + headers.dropFirst().reversed())
    let fixture = try ReleaseFixture()
    let row = former.row(caseValues(7, ["GENDER": "M"]))
    try fixture.write(former.file([row], end: "\n"), to: "A_TblCase.txt")
    let sink = try fixture.load()
    #expect(sink.cases.map(\.sex) == ["M"])
    #expect(sink.cases.map(\.court) == ["MIA"])
    #expect(sink.tally(.courtCase).missingColumns.isEmpty)
  }

  @Test("Names of files and columns are known in any case, with suffix or extension")
  func names() throws {
    let headers = ["idncase", "nat_Remove", "LANG_TO_BE_REMOVED", "sEX", "NEW_COLUMN"]
    let fixture = try ReleaseFixture()
    try fixture.write("\(headers.joined(separator: "\t"))\n9\tmx\tsp \tm\tx", to: "a/b/A_TBLCASE")
    let sink = try fixture.load()
    #expect(sink.cases.map(\.nationality) == ["MX"])
    #expect(sink.cases.map(\.language) == ["SP"])
    #expect(sink.cases.map(\.sex) == ["M"])
    let tally = sink.tally(.courtCase)
    #expect(tally.file == "A_TBLCASE")
    #expect(tally.unknownColumns == ["NEW_COLUMN"])
    #expect(tally.missingColumns.contains("CASE_TYPE"))
    #expect(!tally.missingColumns.contains("ALIEN_CITY"))
  }

  @Test("A byte order mark, a missing line end and an end mark are no harm")
  func edges() throws {
    let fixture = try ReleaseFixture()
    let start = "\u{FEFF}IDNCASE\tNAT\n"
    for end in ["1\tMX", "1\tMX\r", "1\tMX\r\n\u{1A}", "1\tMX\n\r\n"] {
      let sink = try fixture.write(start + end, to: "A_TblCase.csv").load()
      #expect(sink.cases.map(\.nationality) == ["MX"], "\(end.debugDescription)")
      #expect(sink.defects.isEmpty)
    }
  }

  @Test("A table the release lacks has an account, and the others load")
  func missingTable() throws {
    let fixture = try ReleaseFixture()
    try fixture.write(today.file([today.row(caseValues(1))]), to: "A_TblCase.csv")
    let sink = try fixture.load()
    #expect(sink.cases.count == 1)
    #expect(sink.tally(.appeal).file.isEmpty)
    #expect(sink.tallies.count == ReleaseTable.allCases.count + LookupTable.allCases.count)
  }

  @Test("The release's own count is compared", arguments: ["3", "1", "2"])
  func counts(declared: String) throws {
    let fixture = try ReleaseFixture()
    try fixture.write(today.file([1, 2].map { today.row(caseValues($0)) }), to: "A_TblCase.csv")
    try fixture.write("A_TBLCASE\t\(declared)\r\ntbl_schedule\t46,631,388\r\n", to: "COUNT.TXT")
    let tally = try fixture.load().tally(.courtCase)
    #expect(tally.declaredRows == Int(declared))
    #expect(tally.notes["rows fewer than the release declares"] == (declared == "3" ? 1 : nil))
    #expect(tally.notes["rows more than the release declares"] == (declared == "1" ? 1 : nil))
  }

  @Test("A code list is read by its parts, and its damage counted")
  func lookup() throws {
    let header = "idnCourtDecision\tstrCaseType\tstrDecCode\tstrDecDescription\tstrDecType"
    let rows =
      "1\tRMV\tx \tRemove\u{0}\tC\n2\tRMV\tX\tAgain\tC\n3\tRMV\tR\tRe\tlief\tC\n4\t\t\t\t\n"
    let fixture = try ReleaseFixture()
    try fixture.write(today.file([]), to: "A_TblCase.csv")
    try fixture.write("\(header)\n\(rows)", to: "Lookup/tblLookupCourtDecision.csv")
    let sink = try fixture.load()
    #expect(
      sink.entries == [LookupEntry(table: .decision, code: "RMV/X/C", label: "Remove")]
    )
    let tally = try #require(sink.tallies.first { $0.file == "tblLookupCourtDecision.csv" })
    #expect(tally.reasons == [.duplicateID: 1, .extraField: 1, .badID: 1])
    #expect(tally.isConserved)
    #expect(sink.defects.map(\.line) == [3, 4, 5])
  }
}
