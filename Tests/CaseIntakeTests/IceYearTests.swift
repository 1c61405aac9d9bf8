import CaseIntake
import CaseModel
import Foundation
import Testing

private func read(_ bytes: Data) throws -> IceRelease {
  let path = FileManager.default.temporaryDirectory.appending(path: "ice-\(UUID()).csv")
  try bytes.write(to: path)
  defer { try? FileManager.default.removeItem(at: path) }
  return try IceRelease(paths: [path.path])
}

private func read(_ text: String) throws -> IceRelease { try read(Data(text.utf8)) }

@Suite("Removals by country and fiscal year")
struct IceYearTests {
  @Test("Blanks and thousands commas are read, the last line needs no end")
  func reads() throws {
    let text = "CountryOfCitizenship,2016,FY 2015\nMEXICO, 12, \"1,300\"\nOMAN, 3, 0"
    let release = try read("\u{FEFF}" + text.replacingOccurrences(of: ", \"", with: ",\""))
    #expect(release.cells.map(\.count) == [1300, 12, 3])
    #expect(
      release.cells.map(\.period) == [.fiscalYear(2015), .fiscalYear(2016), .fiscalYear(2016)]
    )
    #expect(release.tallies[0].loaded == 2)
    #expect(release.cells[0].period.start == Day(iso: "2014-10-01"))
    #expect(release.findings.isEmpty)
  }

  @Test("Years that come to what ICE published are not found fault with")
  func agrees() throws {
    let right = "Country of Citizenship,2017,2018\nMEXICO,226119,256000\nHAITI,0,85\n"
    #expect(try read(right).findings.isEmpty)
    let wrong = right.replacingOccurrences(of: "226119", with: "226118")
    let finding = try #require(try read(wrong).findings.first)
    #expect(finding.kind == .unlikePublished && finding.column == "2017")
  }

  @Test("A year that was not over when the file was made is told apart")
  func yearToDate() throws {
    #expect(try read("Country,2021,2014\nMEXICO,55590,1\n").findings.map(\.kind) == [.yearToDate])
  }

  @Test("A line of totals is compared, not counted")
  func totals() throws {
    let text = "Citizenship,2014,2015\nMEXICO,10,20\nHAITI,1,2\nTOTAL,11,23\n"
    let release = try read(text)
    #expect(release.cells.reduce(0) { $0 + $1.count } == 33)
    #expect(release.tallies[0].isConserved && release.tallies[0].rows == 3)
    #expect(release.findings.map(\.kind) == [.wrongTotal])
    #expect(release.findings[0].what == "TOTAL says 23, the rows come to 22")
    #expect(release.findings[0].line == 4 && release.findings[0].column == "2015")
  }

  @Test("A withheld count is missing alone, and a total with it is not compared")
  func withheldCount() throws {
    let text = "Citizenship,FY2013,FY2014\nMEXICO,20,30\nHAITI,*,100\nTOTAL,25,130\n"
    let release = try read(text)
    #expect(release.cells.map(\.count) == [20, 100, 30])
    #expect(release.defects.isEmpty && release.tallies[0].isConserved)
    #expect(release.findings.map(\.kind) == [.withheld])
  }

  @Test("A second row of a country, and a value that is no count, are set aside")
  func setsAside() throws {
    let text = "Citizenship,2014\nCHINA,10\n\"CHINA, PEOPLES REPUBLIC OF\",10\nHAITI,-1\nOMAN,x\n"
    let release = try read(text)
    #expect(release.cells.map(\.count) == [10])
    #expect(release.defects.map(\.reason) == [.duplicateID, .badValue, .badValue])
    #expect(release.findings.contains { $0.kind == .duplicateRow })
  }

  @Test(
    "Files of other kinds are refused with what to do about it",
    arguments: [
      ("PK\u{3}\u{4}sheet", "Excel workbook"), ("PAR1", "as CSV"),
      ("State,Count\nGA,5\n", "by row"), ("", "by row"),
    ],
  )
  func refuses(text: String, advice: String) throws {
    let error = #expect(throws: IceError.self) { try read(text) }
    #expect(error?.advice.english.contains(advice) == true)
  }

  @Test("A missing file is an error")
  func missing() {
    #expect(throws: IceError.self) { try IceRelease(paths: ["/nowhere/removals.csv"]) }
  }
}
