import CaseModel
import Foundation
import Testing

@Suite("The ragged file of motions")
struct ReleaseMotionTests {
  private let writing = RowWriting(.motion)

  private func fields(_ id: Int) -> [String] {
    writing.fields([
      "IDNMOTION": "\(id)", "IDNPROCEEDING": "41", "IDNCASE": "77", "REC_TYPE": "C",
      "OSC_DATE": "1998-10-24 00:00:00.000", "BASE_CITY_CODE": "OMA", "DEC": "G",
      "COMP_DATE": "2006-09-10 00:00:00.000", "STRFILINGPARTY": "A", "strDJScenario": "0",
    ])
  }

  private func load(_ rows: [[String]]) throws -> RecordingSink {
    let fixture = try ReleaseFixture()
    let file = writing.file(rows.map { $0.joined(separator: "\t") })
    return try fixture.write(file, to: "tbl_Court_Motions.csv").load()
  }

  @Test("Rows that run over or end early are read as far as they are in line", arguments: -6...2)
  func ragged(by difference: Int) throws {
    let whole = fields(1)
    let row =
      difference > 0
      ? whole + ["2006-01-01", "A.2.a"].prefix(difference)
      : Array(whole.prefix(whole.count + difference))
    let sink = try load([row, fields(2)])
    #expect(sink.motions.map(\.id) == [1, 2])
    #expect(sink.motions[0].filedBy == "A")
    #expect(sink.defects.isEmpty)
    let notes = sink.tally(.motion).notes
    #expect(notes["rows that end before or after the header"] == (difference == 0 ? nil : 1))
  }

  @Test("What stands after the part in line says nothing")
  func shiftedEnd() throws {
    var row = fields(1)
    row.insert("S", at: try #require(writing.headers.firstIndex(of: "E_28_DATE")))
    let sink = try load([row])
    #expect(sink.motions.map(\.filedBy) == ["A"])
    #expect(sink.defects.isEmpty)
  }

  @Test("A shift in the part that is in line is no raggedness")
  func shifted() throws {
    var row = fields(1)
    row.insert("", at: 3)
    let sink = try load([row])
    #expect(sink.tally(.motion).loaded == 0)
    #expect(sink.defects.map(\.reason) == [.extraField])
    #expect(sink.tally(.motion).isConserved)
  }
}
