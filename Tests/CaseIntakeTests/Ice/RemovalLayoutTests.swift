import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Removals in the layouts people hold")
struct RemovalLayoutTests {
  @Test(
    "A row for each country and year, whatever the columns are called and in which order",
    arguments: [
      "country,fiscal_year,removals\nMexico,2013,100\nPeru,2013,50\nMexico,2014,80\n",
      "Fiscal Year;Country of Citizenship;Number of Removals\nFY2013;Mexico;100\n2013;Peru;50\n"
        + "FY 2014;Mexico;80\n",
      "Removals by country\n\nCount\tNationality\tYear\n100\tMexico\t2013\n\"50\"\tPeru\t2013\n"
        + "80\tMexico\t2014\n",
    ],
  )
  func long(text: String) throws {
    let release = try readPublic(text)
    #expect(release.removals == 230)
    #expect(release.cells.map(\.period).first == .fiscalYear(2013))
  }

  @Test("Months stay months, a year without a word for it is a fiscal year and said so")
  func periods() throws {
    let months = try readPublic("Country,Month,Removals\nPeru,2014-03,5\nPeru,4/1/2014,6\n")
    #expect(months.cells.map(\.period.kind) == [.month, .month])
    #expect(months.cells.map(\.period.start) == [Day(iso: "2014-03-01"), Day(iso: "2014-04-01")])
    let years = try readPublic("Country,Year,Removals\nPeru,2014,5\n")
    #expect(years.findings.map(\.kind).contains(.assumedFiscalYear))
    #expect(!months.findings.map(\.kind).contains(.assumedFiscalYear))
  }

  @Test("Totals are compared, withheld counts missing alone, repeats and bad cells set aside")
  func damaged() throws {
    let text = """
      Country,FY,Removals
      Peru,2014,5
      Peru,2014,5
      Chile,2014,many
      Cuba,soon,3
      Total,2014,9

      """
    let release = try readPublic(text)
    #expect(release.removals == 5)
    #expect(release.defects.map(\.reason) == [.duplicateID, .badValue, .impossibleDate])
    #expect(release.findings.map(\.kind).contains(.wrongTotal))
    let withheld = try readPublic("Country,FY,Removals\nPeru,2014,*\nCuba,2014,4\nTotal,2014,9\n")
    #expect(withheld.removals == 4 && withheld.defects.isEmpty)
    #expect(withheld.findings.map(\.kind).contains(.withheld))
    #expect(!withheld.findings.map(\.kind).contains(.wrongTotal))
  }

  @Test("Titles above a table by year, under any word for country")
  func titles() throws {
    let text = """
      "Removals by country: fiscal years 2013 to 2014"
      "Country of nationality",2013,2014
      Mexico,600,500
      Peru,300,300

      """
    #expect(try readPublic(text).removals == 1700)
  }

  @Test("Bars and snake case, as published copies have them")
  func bars() throws {
    let text = """
      departed_date|departure_country|citizenship_country|unique_identifier
      2014-01-05|MEXICO|MEXICO|u1
      2014-01-06|PERU|PERU|u2

      """
    #expect(try readPublic(text).removals == 2)
  }

  @Test(
    "Days in other writings are read",
    arguments: ["15-Jan-14", "Jan 15, 2014", "15 January 2014", "20140115", "1/15/2014 0:00"],
  )
  func days(text: String) throws {
    let release = try readPublic("Departed Date;Citizenship Country\n\(text);PERU\n")
    #expect(release.cells.map(\.period.start) == [Day(iso: "2014-01-01")])
  }

  @Test("A file whose days have the day first is refused: most of them would be read wrongly")
  func dayFirst() {
    let text = "Departed Date,Citizenship Country\n15/01/2014,PERU\n05/02/2014,PERU\n"
    let error = #expect(throws: IceError.self) { try readPublic(text) }
    #expect(error?.problem.english.contains("day first") == true)
    #expect(throws: Never.self) { try readPublic(text + "1/16/2014,PERU\n") }
    // Two are no slip, where not many are the other way round.
    let mixed = text + "16/01/2014,PERU\n1/16/2014,PERU\n"
    #expect(throws: IceError.self) { try readPublic(mixed) }
    let slips = mixed + String(repeating: "1/17/2014,PERU\n", count: 8)
    #expect(throws: Never.self) { try readPublic(slips) }
  }

  @Test(
    "A column that is counted by and is there twice is refused, one that is not is not",
    arguments: [
      (
        "Departed Date,Departed Date,Citizenship Country\n1/1/2014,2/1/2014,PERU\n",
        "Departed Date",
      ),
      ("Country,FY2013,FY2013\nPERU,100,200\n", "FY2013"),
      ("Country,FY2013,2013\nPERU,100,200\n", "FY2013"),
      ("Departed Date,Citizenship Country,Gender,Gender\n1/1/2014,PERU,M,M\n", nil),
    ] as [(String, String?)],
  )
  func doubled(text: String, column: String?) {
    guard let column else {
      #expect(throws: Never.self) { try readPublic(text) }
      return
    }
    let error = #expect(throws: IceError.self) { try readPublic(text) }
    #expect(error?.problem.english == "\(column) is there twice in its header")
  }

  @Test("A workbook with titles, a sheet a year and days as serials is one table")
  func workbook() throws {
    var book = WorkbookFixture(
      sheets: ["FY22", "FY23", "Footnotes"],
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
    )
    let sheet = { (serials: [String], more: String) in
      let header = ["Departed Date", "Citizenship Country", "Unique Identifier"].map(cell).joined()
      let rows = serials.map {
        "<row><c s=\"1\"><v>\($0)</v></c>\(cell("PERU"))\(cell("u\($0)"))</row>"
      }
      return "<row>\(cell("ICE Removals \(more)"))</row><row/><row>\(header)</row>\(rows.joined())"
    }
    book.add(sheet(["44566", "44567"], "FY2022"))
    book.add(sheet(["44931", "44567"], "FY2023"))
    book.add("<row>\(cell("All data are final."))</row>")
    let release = try book.lend { try IceRelease(paths: [$0]) }
    #expect(release.removals == 3)
    #expect(release.cells.map(\.period.start) == [Day(iso: "2022-01-01"), Day(iso: "2023-01-01")])
    #expect(release.tallies.map(\.rows) == [2, 2])
    #expect(release.defects.map(\.reason) == [.duplicateID])
    #expect(release.tallies[0].notes["not read: sheet Footnotes"] == 1)
    #expect(release.identity.label == "ICE Removals FY2022; ICE Removals FY2023")
  }

  @Test("A workbook without a known table is refused by its name, with what can be given")
  func refused() throws {
    var book = WorkbookFixture(sheets: ["A", "B"])
    book.add("<row>\(cell("Name"))</row>")
    book.add("<row>\(cell("Town"))</row>")
    let error = #expect(throws: IceError.self) { try book.lend { try IceRelease(paths: [$0]) } }
    #expect(
      error?.file == "book.xlsx" && error?.advice.english.contains("encounters by month") == true
    )
  }
}

/// A cell with a text.
func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
