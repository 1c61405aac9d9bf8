import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

@Suite("Damage in a release")
struct ReleaseDefectTests {
  private let writing = RowWriting(.courtCase)

  private func load(_ rows: [String], end: String = "\r\n") throws -> RecordingSink {
    let fixture = try ReleaseFixture()
    return try fixture.write(writing.file(rows, end: end), to: "A_TblCase.csv").load()
  }

  private func sound(_ id: Int, _ more: [String: String] = [:]) -> String {
    writing.row(caseValues(id, more))
  }

  @Test("An extra tab is taken out where one answer stores the same", arguments: [1, 2])
  func extraTab(times: Int) throws {
    var fields = writing.fields(caseValues(5))
    fields.insert(contentsOf: Array(repeating: "", count: times), at: 2)
    let damaged = fields.joined(separator: "\t")
    let sink = try load([sound(4), damaged, sound(6)])
    #expect(sink.cases.map(\.id) == [4, 5, 6])
    #expect(sink.cases[1].nationality == "GT")
    #expect(sink.cases[1].priority.isEmpty)
    #expect(sink.cases[1].latestHearingOn == Day(iso: "2026-10-12"))
    let defect = try #require(sink.defects.first)
    #expect(defect.reason == .extraField)
    #expect(defect.line == 3)
    #expect(defect.file == "A_TblCase.csv")
    #expect(defect.column == "ALIEN_CITY")
    #expect(defect.repair?.contains("after field 2") == true)
    #expect(defect.verbatim == Array(damaged.utf8))
    #expect(sink.tally(.courtCase).repaired == 1)
  }

  @Test("Two extra tabs far apart are both taken out")
  func twoTabs() throws {
    var fields = writing.fields(caseValues(5))
    fields.insert("", at: try #require(writing.headers.firstIndex(of: "DATE_OF_ENTRY")))
    fields.insert("", at: 2)
    let sink = try load([fields.joined(separator: "\t")])
    #expect(sink.cases.map(\.nationality) == ["GT"])
    #expect(sink.cases.map(\.enteredOn) == [Day(iso: "2014-05-02")])
    #expect(sink.cases.map(\.sex) == ["F"])
    #expect(sink.defects.first?.repair?.hasPrefix("took out 2 tabs") == true)
  }

  @Test("Codes too wide or in two pieces are no answer", arguments: ["SITE_TYPE", "LANG"])
  func impossibleAnswers(header: String) throws {
    var fields = writing.fields(caseValues(5, [header: header == "LANG" ? "E" : ""]))
    fields.insert("", at: 2)
    let sink = try load([fields.joined(separator: "\t")])
    #expect(sink.cases.map(\.nationality) == ["GT"])
    #expect(sink.cases.map(\.custody) == ["N"])
    #expect(sink.tally(.courtCase).repaired == 1)
  }

  @Test("A short row is not joined with a row that is whole but for its number")
  func halfBeforeNumberless() throws {
    let half = writing.fields(caseValues(5)).prefix(9).joined(separator: "\t")
    let sink = try load([half, sound(6, ["IDNCASE": ""]), sound(7)])
    #expect(sink.cases.map(\.id) == [7])
    #expect(sink.defects.map(\.reason) == [.missingField, .badID])
  }

  @Test("A tab inside a free text is mended")
  func tabInText() throws {
    let sink = try load([sound(5, ["ALIEN_CITY": "LAKE\tWORTH"])])
    #expect(sink.cases.map(\.nationality) == ["GT"])
    #expect(sink.tally(.courtCase).repaired == 1)
  }

  @Test("An extra tab among codes has several answers and is not guessed")
  func extraTabAmbiguous() throws {
    var fields = writing.fields(caseValues(5, ["LATEST_CAL_TYPE": "", "LATEST_TIME": ""]))
    let place = try #require(writing.headers.firstIndex(of: "CASE_TYPE"))
    fields[place] = "M"
    fields.insert("", at: place)
    fields[place + 2] = ""
    let sink = try load([fields.joined(separator: "\t")])
    #expect(sink.cases.isEmpty)
    #expect(sink.defects.map(\.reason) == [.extraField])
    #expect(sink.defects.map(\.repair) == [nil])
    #expect(sink.tally(.courtCase).defective == 1)
  }

  @Test("A missing field sets the row aside")
  func missingField() throws {
    var fields = writing.fields(caseValues(5))
    fields.remove(at: 3)
    let sink = try load([fields.joined(separator: "\t"), sound(6)])
    #expect(sink.cases.map(\.id) == [6])
    #expect(sink.defects.map(\.reason) == [.missingField])
    #expect(sink.defects.map(\.line) == [2])
  }

  @Test("A row broken by line feeds is joined", arguments: ["\n", "\r\n", "\n\n"])
  func brokenLine(feed: String) throws {
    let damaged = sound(5, ["UPDATE_SITE": "\(feed)FC"])
    let sink = try load([sound(4), damaged, sound(6)])
    #expect(sink.cases.map(\.court) == ["MIA", "FC", "MIA"])
    let defect = try #require(sink.defects.first)
    #expect(defect.reason == .brokenLine)
    #expect(defect.line == 3)
    #expect(defect.repair == "joined lines 3 to \(feed == "\n\n" ? 5 : 4)")
    #expect(defect.verbatim == Array(damaged.utf8))
    #expect(sink.tally(.courtCase).rows == 3)
  }

  @Test("A half row before a sound one takes nothing from it")
  func halfRow() throws {
    let half = writing.fields(caseValues(5)).prefix(9).joined(separator: "\t")
    let sink = try load([half, sound(6), half])
    #expect(sink.cases.map(\.id) == [6])
    #expect(sink.defects.map(\.reason) == [.missingField, .missingField])
  }

  @Test("Quotes are characters like others")
  func quotes() throws {
    let rows = [sound(1, ["ALIEN_CITY": "\"LAKE"]), sound(2, ["UPDATE_SITE": "\"A\""]), sound(3)]
    let sink = try load(rows)
    #expect(sink.cases.map(\.id) == [1, 2, 3])
    #expect(sink.cases[1].court == "\"A\"")
    #expect(sink.defects.isEmpty)
  }

  @Test(
    "A date no court record can have is emptied, on record",
    arguments: ["2925-01-05 00:00:00.000", "2019-02-30", "1753-01-01", "2/30/2019"],
  )
  func impossibleDate(date: String) throws {
    let sink = try load([sound(5, ["LATEST_HEARING": date])])
    #expect(sink.cases.map(\.latestHearingOn) == [nil])
    #expect(sink.cases.map(\.latestHearingAt) == [510])
    let defect = try #require(sink.defects.first)
    #expect(defect.reason == .impossibleDate)
    #expect(defect.column == "LATEST_HEARING")
    #expect(defect.repair == "LATEST_HEARING emptied")
  }

  @Test("The sentinel date is emptied with a note and no repair")
  func sentinel() throws {
    let sink = try load([sound(5, ["DATE_OF_ENTRY": "1900-01-01 00:00:00.000"])])
    #expect(sink.cases.map(\.enteredOn) == [nil])
    #expect(sink.defects.isEmpty)
    let tally = sink.tally(.courtCase)
    #expect(tally.loaded == 1)
    #expect(tally.notes["dates of 1900-01-01 cleared"] == 1)
  }

  @Test("A row without a sound number is set aside", arguments: ["", "0", "12A", "-5", "\u{0}"])
  func badID(id: String) throws {
    let sink = try load([sound(5, ["IDNCASE": id])])
    #expect(sink.cases.isEmpty)
    #expect(sink.defects.map(\.reason) == [.badID])
    #expect(sink.defects.map(\.column) == ["IDNCASE"])
  }

  @Test("Of two rows with a number the first stays, near or far", arguments: [5, 9_000_000_000])
  func duplicate(id: Int) throws {
    let rows = [sound(id), sound(1), sound(id, ["NAT": "MX"]), sound(id + 32_768)]
    let sink = try load(rows)
    #expect(sink.cases.map(\.id) == [Int64(id), 1, Int64(id) + 32_768])
    #expect(sink.cases[0].nationality == "GT")
    #expect(sink.defects.map(\.reason) == [.duplicateID])
    #expect(sink.defects.map(\.line) == [4])
  }

  @Test("A row set aside does not use up its number")
  func setAsideKeepsNumber() throws {
    let wrong = ["LATEST_HEARING": "SP", "LATEST_TIME": "RMV", "LPR": "2024-09-09 00:00:00.000"]
    let sink = try load([sound(5, wrong), sound(5)])
    #expect(sink.cases.map(\.id) == [5])
    #expect(sink.defects.map(\.reason) == [.badValue])
    #expect(sink.defects.map(\.column) == ["LATEST_HEARING, LATEST_TIME, LPR"])
  }

  @Test(
    "An oversized line is set aside, and the next row is read",
    arguments: [70_000, 3_000_000],
  )
  func oversized(length: Int) throws {
    let sink = try load(["5\t" + String(repeating: "x", count: length), sound(6)])
    #expect(sink.cases.map(\.id) == [6])
    #expect(sink.defects.map(\.reason) == [.oversized])
    #expect(sink.defects.map(\.verbatim.count) == [min(length + 2, 1 << 20)])
    #expect(sink.tally(.courtCase).isConserved)
  }

  @Test("Rows longer than a chunk's end keep their lines")
  func manyChunks() throws {
    let count = 12_000
    let sink = try load((1...count).map { sound($0, $0 == 9_999 ? ["LPR": "?"] : [:]) })
    #expect(sink.cases.map(\.id) == (1...count).map(Int64.init))
    #expect(sink.defects.map(\.line) == [10_000])
  }
}
