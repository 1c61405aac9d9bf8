import CaseIntake
import CaseModel
import Foundation
import Testing

@Suite("Texts and codes in a release")
struct ReleaseTextTests {
  private let writing = RowWriting(.appeal)

  private func kind(_ bytes: [UInt8]) throws -> (kind: String, notes: [String: Int]) {
    let fixture = try ReleaseFixture()
    let row = writing.row(["idnAppeal": "1", "strAppealType": "@"]).utf8
    let at = try #require(row.firstIndex(of: 0x40))
    let line = Array(row[..<at]) + bytes + Array(row[row.index(after: at)...])
    let sink = try fixture.write(Array("\(writing.header)\n".utf8) + line, to: "tblAppeal").load()
    let appeals = (sink.rows[.appeal] ?? []).map(Appeal.init(values:))
    return (try #require(appeals.first).kind, sink.tally(.appeal).notes)
  }

  @Test("UTF-8 stays, anything else is Windows-1252")
  func encodings() throws {
    #expect(try kind(Array("Café".utf8)).kind == "Café")
    let older = try kind([0x43, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x41, 0x94])
    #expect(older.kind == "Café “A”")
    #expect(older.notes["values read as Windows-1252"] == 1)
  }

  @Test("No control character of either kind passes")
  func controls() throws {
    #expect(try kind([0x41, 0x1B, 0x5B, 0x33, 0x31, 0x6D]).kind == "A [31m")
    #expect(try kind([0x41, 0x7F, 0xC2, 0x9B, 0x42]).kind == "A B")
    #expect(try kind([0x00]).kind.isEmpty)
    #expect(try kind([0x20, 0x41, 0x00]).kind == "A")
  }

  @Test("What stands for nothing is nothing", arguments: ["b6", "N/A", "????", "   ", "\u{0}"])
  func marks(text: String) throws {
    #expect(try kind(Array(text.utf8)).kind.isEmpty)
  }

  @Test("Codes are trimmed and upper-cased, mixed codes only trimmed")
  func codes() throws {
    let writing = RowWriting(.application)
    let row = writing.row([
      "IDNPROCEEDINGAPPLN": "1", "IDNCASE": "0", "APPL_CODE": "212c  ", "APPL_DEC": " g\u{1}\u{1B}",
    ])
    let fixture = try ReleaseFixture()
    let sink = try fixture.write(writing.file([row]), to: "tbl_Court_Appln.csv").load()
    let stored = (sink.rows[.application] ?? []).map(Application.init(values:))
    #expect(stored.map(\.kind) == ["212c"])
    #expect(stored.map(\.decision) == ["G"])
    #expect(sink.rows[.application]?[0][2] == .empty)
  }
}
