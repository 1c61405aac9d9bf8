import Foundation
import Testing

/// Public files of detention and of encounters, and the reports of them.
private struct Counts {
  let clinic: Clinic
  var docket: String { clinic.path("public.vigil") }

  init() throws { clinic = try Clinic([]) }

  func ice(_ name: String, _ text: String, _ more: String...) throws -> Outcome {
    try Data(text.utf8).write(to: URL(filePath: clinic.path(name)))
    return try clinic.run(["import", "ice", clinic.path(name), "--docket", docket] + more)
  }

  func report(_ words: String...) throws -> Outcome {
    try clinic.run(["report"] + words + ["--docket", docket])
  }
}

private let heads = "date,n_detained_at_midnight\n2023-01-01,40000\n2023-01-02,40101\n"
private let encounters = """
  Fiscal Year,Month (abbv),Land Border Region,Citizenship,Encounter Count
  2023,OCT,Northern Land Border,CANADA,1200
  2023,OCT,Southwest Land Border,MEXICO,5000
  2023,JAN,Southwest Land Border,MEXICO,7

  """

@Suite("Counts of detention and of encounters as commands")
struct PublicCountCommandTests {
  @Test("Each is counted by itself, with its own day and definition, and taken back alone")
  func counts() throws {
    let counts = try Counts()
    let first = try counts.ice("heads.csv", heads)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("Detained at midnight: 40,101 (2023-01-02)"))
    let second = try counts.clinic.run("import", "cbp", "--docket", counts.docket, "--list")
    #expect(second.output.hasPrefix("1  heads.csv  detained, day 2023-01-01 to 2023-01-02"))
    #expect(try counts.ice("cbp.csv", encounters).output.contains("CBP encounters: 6,207"))
    #expect(try counts.ice("cbp.csv", encounters).errors.contains("counted once"))
    let days = try counts.report("detention", "--by", "day", "--format", "csv").output
    #expect(days.contains("heads.csv,2023-01-02,Detained at midnight,2023-01-01,40000"))
    let months = try counts.report("detention", "--format", "csv").output
    #expect(months.contains(",2023-01,40051\r\n") || months.contains(",2023-01,40050\r\n"))
    let border = try counts.report("encounters", "--by", "country,detail")
    #expect(border.output.contains("events, not people"), "\(border.output)")
    #expect(border.output.contains("5,007") || border.output.contains("5007"))
    let year = try counts.report("encounters", "--by", "fiscal-year", "--format", "csv").output
    #expect(year.contains("2023-01-31,CBP encounters,2023,6207"))
    let remove = ["import", "ice", "--remove", "2", "--docket", counts.docket]
    #expect(try counts.clinic.run(remove).status == 0)
    #expect(try counts.report("encounters").status == 3)
    #expect(try counts.report("detention").status == 0)
    #expect(try counts.report("removals").status == 3)
    #expect(try counts.clinic.run("check", "--docket", counts.docket).status == 0)
  }

  @Test("Small counts are withheld, and a filter is refused")
  func small() throws {
    let counts = try Counts()
    _ = try counts.ice("cbp.csv", encounters)
    let months = try counts.report("encounters", "--format", "csv").output
    #expect(!months.contains(",7\r\n") && months.contains("<11"))
    #expect(try counts.report("encounters", "nat:china").status == 2)
    #expect(try counts.report("encounters", "--by", "planet").status == 2)
    #expect(try counts.report("detention", "--by", "day,country,detail").status == 2)
  }

  @Test("A Parquet file without the program that reads it names the program")
  func parquet() throws {
    let counts = try Counts()
    let refused = try counts.ice("daily.parquet", "PAR1 and more")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Parquet") && refused.errors.contains("duckdb"))
  }

  @Test("A new release of the courts keeps the counts that are there")
  func beside() throws {
    let counts = try Counts()
    _ = try counts.ice("heads.csv", heads)
    let folder = counts.clinic.path("EOIR 2026-0801")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = "IDNCASE\tNAT\tCASE_TYPE\r\n1\tMX\tRMV\r\n"
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/A_TblCase.csv"))
    let load = try counts.clinic.run("import", "eoir", folder, "--docket", counts.docket)
    #expect(load.status == 0, "\(load.errors)")
    #expect(try counts.report("detention").status == 0)
    let found = try counts.clinic.run("find", "--count", "--docket", counts.docket)
    #expect(found.output.hasPrefix("1"))
  }
}
