import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

@testable import ReleaseImport

@Suite("A release in its zip")
struct ReleaseZipTests {
  private let writing = RowWriting(.courtCase)

  private func zip(_ fixture: ReleaseFixture, as name: String) throws -> String {
    try fixture.folder.zipped(as: name)
  }

  private func release(_ folder: String, rows: Int) throws -> ReleaseFixture {
    let fixture = try ReleaseFixture(named: folder)
    let file = writing.file((0..<rows).map { writing.row(caseValues($0 + 1)) })
    try fixture.write(file, to: "EOIR Case Data/A_TblCase.csv")
    try fixture.write(
      "idn\tstrCode\tstrDescription\n1\tSP\tSpanish\n",
      to: "Lookup/tblLanguage.csv",
    )
    return fixture
  }

  @Test(
    "Members are read through unzip, whatever their folders are called",
    arguments: ["EOIR Case Data 2026-0801", "-odd [1] * ?", " FOIA TRAC Report 20211201"],
  )
  func reads(folder: String) throws {
    let fixture = try release(folder, rows: 20_000)
    let sink = try fixture.load(try zip(fixture, as: "EOIR Case Data.zip"))
    #expect(sink.cases.count == 20_000)
    #expect(sink.tally(.courtCase).loaded == 20_000)
    #expect(sink.entries.map(\.label) == ["Spanish"])
  }

  @Test("A zip whose own name is a pattern is the one that is read")
  func patternName() throws {
    let decoy = try release("a", rows: 1)
    let fixture = try release("b", rows: 2)
    let path = try zip(fixture, as: "data[1].zip")
    let other = fixture.folder.deletingLastPathComponent().appending(path: "data1.zip").path
    try FileManager.default.copyItem(atPath: try zip(decoy, as: "d.zip"), toPath: other)
    #expect(try fixture.load(path).cases.count == 2)
  }

  @Test("A member in Deflate64 is read")
  func deflate64() throws {
    let fixture = try ReleaseFixture()
    let file = writing.file((1...50).map { writing.row(caseValues($0)) })
    let path = fixture.folder.path + "/EOIR Case Data.zip"
    try deflate64Zip("EOIR Case Data/A_TblCase.csv", Array(file.utf8))
      .write(to: URL(filePath: path))
    let sink = try fixture.load(path)
    #expect(sink.tally(.courtCase).loaded == 50)
    let release = try EOIRRelease(path: path)
    #expect(release.identity.asOf == Day(iso: "2026-08-01"))
  }

  @Test("A cut or damaged zip is an error, not a short table", arguments: ["cut", "flipped"])
  func damaged(how: String) throws {
    let fixture = try release("EOIR Case Data 2026-0801", rows: 20_000)
    let path = try zip(fixture, as: "whole.zip")
    var data = try Data(contentsOf: URL(filePath: path))
    if how == "cut" { data.removeLast(data.count / 2) } else { data[data.count / 2] ^= 0xFF }
    try data.write(to: URL(filePath: path))
    #expect(throws: ImportError.self) { try fixture.load(path) }
  }

  @Test("The folder inside tells the release where the zip's name does not")
  func identity() throws {
    let fixture = try release("EOIR Case Data 2026-0801", rows: 1)
    let opened = try EOIRRelease(path: try zip(fixture, as: "EOIR Case Data.zip"))
    #expect(opened.identity.label == "EOIR Case Data 2026-0801")
    #expect(opened.identity.asOf == Day(iso: "2026-08-01"))
  }

  @Test("Progress counts the bytes of the whole zip, and stopping stops")
  func progress() throws {
    let fixture = try release("x", rows: 20_000)
    let opened = try EOIRRelease(path: try zip(fixture, as: "x.zip"))
    var seen: [ImportProgress] = []
    _ = try opened.load(into: RecordingSink(), progress: { seen.append($0) })
    let last = try #require(seen.last)
    #expect(last.file == "A_TblCase.csv")
    #expect(last.rows == 20_000)
    #expect(last.bytesRead == last.bytesTotal)
    let sink = RecordingSink()
    #expect(throws: CancellationError.self) {
      try opened.load(into: sink, isCancelled: { true })
    }
    #expect(sink.cases.isEmpty)
  }
}
