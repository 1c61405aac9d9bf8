import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Counts of detention and of encounters")
struct PublicCountTests {
  @Test("Head-counts at midnight by day, over all facilities")
  func heads() throws {
    let nation = try readPublic("date,n_detained_at_midnight,n_detained\n2022-10-01,25,30\n")
    #expect(nation.counts(.detained) == ["2022-10-01 /": 25])
    let places = """
      detention_facility_code,date,n_detained,n_detained_at_midnight
      ELM,2022-10-01,9,7
      OAK,2022-10-01,5,4.0
      ELM,2022-10-02,9,0
      ELM,2022-10-01,9,7
      OAK,2022-10-02,5,
      OAK,1822-10-02,5,1

      """
    let release = try readPublic(places)
    #expect(release.counts(.detained) == ["2022-10-01 /": 11, "2022-10-02 /": 0])
    #expect(release.defects.map(\.reason) == [.duplicateID, .badValue, .impossibleDate])
    #expect(release.identity.through == nil && release.tallies[0].table == "detained")
  }

  @Test("A stay is counted once, however many facilities it went through")
  func stays() throws {
    let text = """
      Stay Book In Date Time,Book In Date Time,Stay Release Reason,Citizenship Country,\
      Anonymized Identifier
      2023-01-05 10:00:00,2023-01-05 10:00:00,Removed,PERU,a1
      2023-01-05 10:00:00,2023-01-09 08:00:00,Removed,PERU,a1
      2023-02-05 10:00:00,2023-02-05 10:00:00,  order of  Supervision,PERU,a1
      2023-02-06 10:00:00,2023-02-06 10:00:00,Order Of Supervision,"CHINA, PEOPLES REPUBLIC OF",b2
      2023-02-07 10:00:00,2023-02-07 10:00:00,,PERU,
      2023-02-07 10:00:00,2023-02-08 10:00:00,,PERU,
      ,2023-02-08 10:00:00,,PERU,c3

      """
    let release = try readPublic(text)
    #expect(
      release.counts(.stays) == [
        "2023-01-01 PERU/Removed": 1, "2023-02-01 PERU/Order of supervision": 1,
        "2023-02-01 CHINA, PEOPLES REPUBLIC OF/Order of supervision": 1, "2023-02-01 PERU/": 1,
      ]
    )
    #expect(release.tallies[0].notes["further stints of a stay"] == 2)
    #expect(release.defects.map(\.reason) == [.missingField])
    #expect(release.removals == 0)
  }

  @Test("Encounters by month: October is of the calendar year before")
  func encounters() throws {
    let text = """
      Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Citizenship,Encounter Count
      2020,FYTD,OCT,Other,ID,CANADA,2
      2020,FYTD,SEP,Other,ME,CANADA,"1,153"
      2026 (FYTD),FYTD,JAN,Southwest Land Border,TX,"CHINA, PEOPLES REPUBLIC OF",0
      2026 (FYTD),FYTD,JAN,Southwest Land Border,TX,OTHER,7
      2026,FYTD,SOON,Other,TX,OTHER,7
      2026,FYTD,JAN,Other,TX,OTHER,x

      """
    let release = try readPublic(text)
    #expect(
      release.counts(.encounters) == [
        "2019-10-01 CANADA/Other": 2, "2020-09-01 CANADA/Other": 1153,
        "2026-01-01 OTHER/Southwest Land Border": 7,
      ]
    )
    #expect(release.defects.map(\.reason) == [.impossibleDate, .badValue])
  }
}

@Suite("The workbook of detention statistics")
struct StatisticsTests {
  /// A page of tables as the agency lays it out, with numbers that add up.
  private func book(removals: Int = 234, through: String = "04/04/2026") -> WorkbookFixture {
    var book = WorkbookFixture(sheets: ["Header", "Detention FY26", "Monthly Bonds", "Footnotes"])
    let months = [
      "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
    ]
    book.add(row("Detention statistics"))
    let rows = [
      row("ICE DETENTION DATA, FY2026"),
      row("ICE Currently Detained by Processing Disposition: FY2026"),
      row("Processing Disposition", "FSC", "Adult", "Total"),
      row("Total", "1", "59", "60"), row("Expedited Removal (I-860)", "1", "19", "20"),
      row("Other", "0", "40", "40"), row(),
      row("ICE Initial Book-Ins by Arresting Agency and Month: FY2026"),
      row(["Agency"] + months), row(["Total"] + padded("30", "25")),
      row(["CBP"] + padded("10", "5")), row(["ICE  "] + padded("20", "20")), row(),
      row("ICE Final Book Outs by Release Reason, Month and Criminality: FY2026"),
      row(["Release Reason", "Criminality"] + months + ["Total"]),
      row(["Total", ""] + padded("12", "9") + ["21"]),
      row(["Bonded Out", "Total"] + padded("5", "4") + ["9"]),
      row(["", "Convicted Criminal"] + padded("5", "4") + ["9"]),
      row(["Bond Set by IJ", "Total"] + padded("5", "4") + ["9"]),
      row(["", "Convicted Criminal"] + padded("5", "4") + ["9"]),
      row(["Release to Remove", "Total"] + padded("7", "5") + ["12"]), row(),
      row("ICE Average Daily Population by Arresting Agency, Month and Criminality: FY2026"),
      row(["Agency"] + months + ["FY Overall"]),
      row(["CBP Average"] + padded("12.4", "11.6") + ["12"]),
      row(["Convicted Criminal"] + padded("2.4", "1.6") + ["2"]),
      row(["ICE Average  "] + padded("50.4", "54.4") + ["52"]),
      row(["Average "] + padded("62.8", "66") + ["64"]), row(),
      row("ICE Removals: FY2026"), row("Removals", "", "Total"), row("Total", "", "\(removals)"),
    ]
    book.add(rows.joined())
    book.add(
      row("FY2026 Bonded Out Book Outs Count") + row("", "Oct", "Nov")
        + row("Total ICE Final Book Outs", "5", "4") + row("Book Outs with Bond Posted", "12", "9")
    )
    book.add(row("", "FY2026 ICE Detention data are updated through \(through) (IIDS)."))
    return book
  }

  private func row(_ cells: String...) -> String { row(cells) }

  private func row(_ cells: [String]) -> String { "<row>\(cells.map(cell).joined())</row>" }

  /// Twelve months, those ahead being 0.
  private func padded(_ months: String...) -> [String] {
    months + [String](repeating: "0", count: 12 - months.count)
  }

  @Test("Each table is found by its title, the parts add up, and months ahead are left out")
  func tables() throws {
    let release = try book().lend { try IceRelease(paths: [$0]) }
    #expect(
      release.counts(.disposition) == [
        "2026-04-04 /Expedited Removal (I-860)": 20, "2026-04-04 /Other": 40,
      ]
    )
    #expect(
      release.counts(.bookIns) == [
        "2025-10-01 /CBP": 10, "2025-10-01 /ICE": 20, "2025-11-01 /CBP": 5, "2025-11-01 /ICE": 20,
      ]
    )
    #expect(
      release.counts(.bookOuts) == [
        "2025-10-01 /Bonded Out": 5, "2025-10-01 /Release to Remove": 7,
        "2025-11-01 /Bonded Out": 4, "2025-11-01 /Release to Remove": 5,
      ]
    )
    #expect(
      release.counts(.population) == [
        "2025-10-01 /CBP": 12, "2025-10-01 /ICE": 50, "2025-11-01 /CBP": 12, "2025-11-01 /ICE": 54,
      ]
    )
    #expect(release.cells.map(\.period) == [.fiscalYear(2026)] && release.removals == 234)
    #expect(release.identity.through == Day(iso: "2026-04-04"))
    #expect(Set(release.findings.map(\.kind)) == [.yearToDate, .partOverWhole])
    #expect(release.tallies.map(\.table) == ["detention statistics"])
    #expect(release.tallies[0].isConserved && release.tallies[0].loaded > 10)
  }

  @Test("A total that is not the sum of its parts is found")
  func wrongTotal() throws {
    var book = book()
    let place = try #require(book.members.firstIndex { $0.text.contains("Expedited") })
    book.members[place].text = book.members[place].text
      .replacingOccurrences(of: "<t>20</t>", with: "<t>21</t>")
    let release = try book.lend { try IceRelease(paths: [$0]) }
    #expect(release.findings.map(\.kind).contains(.wrongTotal))
  }

  @Test("A year that is over is compared with what ICE published")
  func published() throws {
    var book = book(removals: 271_484, through: "09/30/2024")
    for place in book.members.indices {
      book.members[place].text = book.members[place].text
        .replacingOccurrences(of: "FY2026", with: "EOFY2024")
    }
    let release = try book.lend { try IceRelease(paths: [$0]) }
    #expect(release.removals == 271_484)
    #expect(!release.findings.map(\.kind).contains(.unlikePublished))
    #expect(release.identity.through == Day(iso: "2024-09-30"))
  }
}
