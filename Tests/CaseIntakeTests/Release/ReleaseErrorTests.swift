import CaseIntake
import CaseModel
import Foundation
import Testing

@testable import ReleaseImport

@Suite("A release that cannot be read says why")
struct ReleaseErrorTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test("No such path, no release in it, neither folder nor zip")
  func paths() throws {
    let fixture = try ReleaseFixture()
    let nowhere = fixture.folder.path + "/nowhere"
    #expect(message { _ = try fixture.load(nowhere) }.contains("no such file"))
    #expect(message { _ = try fixture.load() }.contains("no table of a release is in it"))
    try fixture.write("x\ty\n", to: "A_TblCase.csv")
    let file = fixture.folder.path + "/A_TblCase.csv"
    #expect(message { _ = try fixture.load(file) }.contains("neither a folder nor a zip"))
  }

  @Test(
    "A file with an unusable header names file, line and column",
    arguments: [
      ("", "A_TblCase.csv, line 1: the file is empty"),
      ("NAT\tLANG\n", "A_TblCase.csv, line 1, column IDNCASE: the header lacks this column"),
      ("IDNCASE,NAT\n", "A_TblCase.csv, line 1: the header has no tab"),
      ("IDNCASE\tNAT\r1\tMX\r", "A_TblCase.csv, line 1: the lines end in carriage returns"),
    ],
  )
  func headers(text: String, expected: String) throws {
    let fixture = try ReleaseFixture()
    try fixture.write(text, to: "A_TblCase.csv")
    #expect(message { _ = try fixture.load() }.hasPrefix(expected))
  }

  @Test("Two files of one name are refused, shadows of a system are not counted")
  func twice() throws {
    let fixture = try ReleaseFixture()
    let writing = RowWriting(.courtCase)
    try fixture.write(writing.file([writing.row(caseValues(1))]), to: "A_TblCase.csv")
    try fixture.write("junk", to: "__MACOSX/._A_TblCase.csv")
    #expect(try fixture.load().cases.count == 1)
    try fixture.write("junk", to: "old/a_tblcase.CSV")
    #expect(message { _ = try fixture.load() }.contains("two files are named A_TblCase"))
  }

  @Test(
    "A name tells the day it stands for",
    arguments: [
      ("EOIR Case Data 2026-0401", "2026-04-01"), ("FOIA_TRAC_Report_20211201", "2021-12-01"),
      ("090120-FOIA-TRAC-FILES", "2020-09-01"), ("release 2026-08-03", "2026-08-03"),
    ],
  )
  func names(name: String, day: String) throws {
    let fixture = try ReleaseFixture(named: name)
    try fixture.write("x\ty\n", to: "A_TblCase.csv")
    let release = try EOIRRelease(path: fixture.folder.path)
    #expect(release.identity.asOf == Day(iso: day))
    #expect(release.identity.label == name.replacing("_", with: " "))
  }

  @Test("The folder above tells where the release's own name does not")
  func folderAbove() throws {
    let fixture = try ReleaseFixture(named: "EOIR Case Data 2026-0801")
    try fixture.write("x\ty\n", to: "data/A_TblCase.csv")
    let release = try EOIRRelease(path: fixture.folder.path + "/data/")
    #expect(release.identity.asOf == Day(iso: "2026-08-01"))
    #expect(release.identity.label == "EOIR Case Data 2026-0801")
  }

  @Test("Without a day in a name the newest file tells")
  func newestFile() throws {
    let fixture = try ReleaseFixture(named: "EOIR Case Data")
    try fixture.write("x\ty\n", to: "A_TblCase.csv")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_785_715_200)],
      ofItemAtPath: fixture.folder.path + "/A_TblCase.csv",
    )
    let release = try EOIRRelease(path: fixture.folder.path)
    #expect(release.identity.asOf == Day(number: 20_668))
    #expect(release.identity.label == "EOIR Case Data")
  }
}
