import Foundation
import Testing

/// Two small releases, and the audit of them.
private struct Audited {
  let clinic: Clinic

  init() throws {
    clinic = try Clinic([])
    let header = "IDNSCHEDULE\tIDNPROCEEDING\tIDNCASE\tBASE_CITY_CODE\tINPUT_DATE\tADJ_DATE\r\n"
    let rows = { (rows: [String]) in header + rows.map { "\($0)\r\n" }.joined() }
    try write(
      "EOIR 2026-0801",
      rows([
        "21\t11\t1\tNYC\t2026-05-04\t2027-03-01", "22\t12\t2\t=LOS\t2026-06-04\t2027-03-01",
        "23\t13\t3\tNYC\t2026-05-04\t2027-03-01",
      ]),
    )
    try write(
      "EOIR 2026-0901",
      rows([
        "21\t11\t1\tNYC\t2026-05-04\t2027-03-02", "23\t13\t3\tNYC\t2026-05-04\t2027-03-01",
        "29\t19\t9\tBOS\t2018-02-03\t2018-03-01",
      ]),
    )
  }

  private func write(_ folder: String, _ text: String) throws {
    let file = URL(filePath: clinic.path(folder)).appending(path: "tbl_schedule.csv")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try Data(text.utf8).write(to: file)
  }

  func run(_ more: String...) throws -> Outcome {
    let releases = ["EOIR 2026-0801", "EOIR 2026-0901"].map(clinic.path)
    return try clinic.run(["audit"] + releases + more)
  }
}

@Suite("The audit of two releases as a command")
struct AuditTests {
  @Test("A page says what vanished, appeared and changed, with lines, sums and digests")
  func text() throws {
    let audited = try Audited()
    let result = try audited.run()
    #expect(result.status == 0, "\(result.errors)")
    let pages = result.output.split(separator: "\u{0C}")
    #expect(pages.count == 12)
    let page = try #require(pages.first { $0.hasPrefix("tbl_schedule") })
    for words in [
      "Older       EOIR 2026-0801, as of 2026-08-01, from the name of the release",
      "Changed                              1", "Back-dated, of these                 1",
      "3 read of the older file = 1 + 1 + 1 + 0; 3 of the newer = 1 + 1 + 1 + 0: every",
      "Vanished, lines of the older file: 3", "Appeared, lines of the newer file: 4",
      "Changed, lines older>newer: 2>2", "Months dated back to: 2018-02: 1", "SHA-256",
      "ADJ_DATE", "Columns compared: IDNSCHEDULE",
    ] {
      #expect(page.contains(words), "\(words)\n\(page)")
    }
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 79 })
  }

  @Test("A line for each row, that no spreadsheet takes for a formula")
  func csv() throws {
    let lines = try Audited().run("--format", "csv").output.split(whereSeparator: \.isNewline)
    #expect(
      lines == [
        "table,change,row,case,old_line,new_line,court,day,columns,back_dated_to",
        "tbl_schedule,changed,21,1,2,2,NYC,2026-05-04,ADJ_DATE,",
        "tbl_schedule,vanished,22,2,3,,'=LOS,2026-06-04,,",
        "tbl_schedule,appeared,29,9,,4,BOS,2018-02-03,,2018-02-03",
      ]
    )
  }

  @Test("One object with every row and every count")
  func json() throws {
    let audited = try Audited()
    let output = try audited.run("--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let tables = try #require(object?["tables"] as? [[String: Any]])
    #expect(tables.count == 11)
    let table = try #require(tables.first { $0["table"] as? String == "tbl_schedule" })
    #expect((table["rows"] as? [Any])?.count == 3)
    #expect(table["isConserved"] as? Bool == true && table["same"] as? Int == 1)
    let old = try #require(table["old"] as? [String: Any])
    #expect((old["sha256"] as? String)?.count == 64 && old["rows"] as? Int == 3)
  }

  @Test("The wrong way round, and a day that nothing says, are refused")
  func refused() throws {
    let audited = try Audited()
    let older = audited.clinic.path("EOIR 2026-0801")
    let newer = audited.clinic.path("EOIR 2026-0901")
    let result = try audited.clinic.run("audit", newer, older)
    #expect(result.status == 1 && result.errors.contains("Name the older release first"))
    #expect(try audited.clinic.run("audit", older).status == 2)
    #expect(try audited.clinic.run("audit", older, newer, "--old-as-of", "May").status == 2)
    let stated = try audited.clinic.run("audit", older, newer, "--old-as-of", "2017-01-01")
    #expect(stated.output.contains("as of 2017-01-01, stated with --as-of"))
    #expect(!stated.output.contains("Months dated back to"))
  }
}
