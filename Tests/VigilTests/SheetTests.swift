import CaseModel
import Foundation
import Testing

@Suite("The docket sheet and the choice of columns")
struct SheetTests {
  /// A client with two hearings this week and one later, another with none this week.
  private func clinic() throws -> Clinic {
    let clinic = try Clinic([])
    for line in [
      ["add", "client", "name=TESTER Ana", "anumber=A000-111-222", "court=NYC", "attorney=Tran"],
      [
        "add", "hearing", "A000-111-222", "date=2026-11-25", "time=9:00", "calendar=M",
        "judge=GLADE",
      ],
      [
        "add", "hearing", "A000-111-222", "date=2026-11-27", "time=13:30", "calendar=I",
        "judge=GLADE",
      ],
      ["add", "hearing", "A000-111-222", "date=2027-02-01", "time=8:30", "calendar=I"],
      ["add", "client", "name=OTHER Bo", "anumber=A000-111-333", "court=CHI"],
      ["add", "hearing", "A000-111-333", "date=2027-01-05", "time=8:30", "calendar=M"],
    ] {
      let added = try clinic.run(line)
      try #require(added.status == 0, "\(line): \(added.errors)")
    }
    return clinic
  }

  @Test("Each hearing in the span has a row, with client, counsel, attorney, judge and court")
  func rows() throws {
    let sheet = try clinic().run("report", "hearings", "hearing<=7d").output
    let rows = sheet.split(separator: "\n").filter { $0.hasPrefix("2026-11-2") }
    #expect(rows.count == 2)
    for row in rows {
      #expect(row.contains("TESTER Ana") && row.contains("A000-111-222"))
      #expect(row.contains("GLADE") && row.contains("Tran") && row.contains("New York"))
    }
    #expect(rows[0].contains("9:00") && rows[1].contains("13:30"))
    #expect(sheet.contains("Total    2") && sheet.contains("Page 1 of 1"))
    #expect(!sheet.contains("OTHER"))
  }

  @Test("A hearing behind the next one is found by its own day")
  func later() throws {
    let sheet = try clinic().run("report", "hearings", "hearing:2027-02", "--format", "csv").output
    let lines = sheet.split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("id,") || lines[0].contains("hearing"))
    #expect(lines[1].contains("2027-02-01"))
  }

  @Test("Columns, order and number of rows are chosen, and a slip names the nearest fields")
  func chosen() throws {
    let clinic = try clinic()
    let found = try clinic.run(
      "find",
      "--columns",
      "name,court",
      "--sort",
      "-name",
      "--limit",
      "1",
    )
    let lines = found.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("TESTER Ana"))
    let report = try clinic.run(
      "report",
      "hearings",
      "--columns",
      "name,hearing",
      "--sort",
      "name",
      "--format",
      "csv",
    )
    #expect(report.output.hasPrefix("name,hearing\r\nOTHER Bo,2027-01-05"))
    let slip = try clinic.run("find", "--columns", "name,cuort")
    #expect(slip.status == 2 && slip.errors.contains("no field is called cuort"))
    #expect(try clinic.run("find", "--limit", "0").status == 2)
  }

  @Test("A CSV begins with its names; what was counted comes where it is asked for")
  func csv() throws {
    let clinic = try clinic()
    let plain = try clinic.run("report", "orders", "--format", "csv").output
    #expect(!plain.hasPrefix("#"))
    let headed = try clinic.run("report", "orders", "--format", "csv", "--head").output
    #expect(headed.hasPrefix("# Report: Removal orders\r\n"))
    #expect(headed.hasSuffix(plain))
  }

  @Test("Pages are counted by the rows that are printed")
  func pages() throws {
    let clinic = try Clinic()
    let grouped = try clinic.run("report", "hearings", "--by", "court").output
    #expect(grouped.contains("Page 1 of 1"))
  }
}
