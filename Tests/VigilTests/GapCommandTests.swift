import CaseModel
import Foundation
import TerminalTestSupport
import Testing

/// A public docket of three cases: one ordered removed with withholding, one whose proceeding
/// cannot be read, and one with an unreadable proceeding beside its order.
private struct DamagedRelease {
  let clinic: Clinic
  let docket: String

  init() throws {
    clinic = try Clinic([])
    docket = clinic.path("public.vigil")
    let folder = URL(filePath: clinic.path("EOIR Case Data 2026-0801"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      folder,
      "A_TblCase.csv",
      ["IDNCASE", "NAT", "LANG", "CUSTODY", "CASE_TYPE", "UPDATE_SITE"],
      (1...3).map { ["\($0)", "CH", "MAN", "R", "RMV", "NYC"] },
    )
    let order = "2025-01-06 00:00:00.000"
    try write(
      folder,
      "B_TblProceeding.csv",
      [
        "IDNPROCEEDING", "IDNCASE", "BASE_CITY_CODE", "DEC_CODE", "COMP_DATE", "DEPORTED_1",
        "CASE_TYPE", "DATE_DETAINED", "OSC_DATE",
      ],
      [
        ["11", "1", "NYC", "E", order, "CH", "RMV", "2019-03-04 00:00:00.000", order],
        ["12", "2", "NYC", "X", "not a day", "CH", "RMV", "nor this", "nor this"],
        ["13", "3", "NYC", "X", order, "CH", "RMV", "", order],
        ["14", "3", "NYC", "X", "not a day", "CH", "RMV", "nor this", "nor this"],
      ],
    )
    let outcome = try clinic.run("import", "eoir", folder.path, "--docket", docket)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func write(
    _ folder: URL,
    _ name: String,
    _ header: [String],
    _ rows: [[String]],
  ) throws {
    let text = ([header] + rows).map { $0.joined(separator: "\t") + "\r\n" }.joined()
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func run(_ arguments: String...) throws -> String {
    let outcome = try clinic.run(arguments + ["--docket", docket])
    #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return outcome.output
  }
}

@Suite("Rows set aside, and protection that is narrow, are said wherever a case is")
struct GapCommandTests {
  @Test("In the list, by a filter, in the case, and in every report")
  func gaps() throws {
    let release = try DamagedRelease()
    #expect(try release.run("find", "gaps:any", "--count") == "2\n")
    #expect(try release.run("find", "gaps:none", "--count") == "1\n")
    #expect(try release.run("find").contains("Gaps"))
    #expect(try release.run("show", "2").contains("INCOMPLETE: 1 row of this case"))
    let report = try release.run("report", "orders").onOneLine
    #expect(report.contains("Caution") && report.contains("INCOMPLETE: 1 of these have rows"))
    #expect(report.contains("1 of these have protection from one country only."))
    #expect(report.contains("Third-country risk: live, litigated, as of 2026-03-11."))
    let counts = try release.run("report", "orders", "--by", "nationality").onOneLine
    #expect(counts.contains("INCOMPLETE: 1 of these"))
    #expect(try release.run("report", "orders", "--format", "json").contains("\"cautions\": [\""))
    let whole = try release.run("report", "orders", "gaps:none", "--format", "markdown")
    #expect(!whole.contains("INCOMPLETE") && whole.contains("Third-country risk"))
  }

  @Test("A case shown plainly warns of third countries, and custody has its last recorded day")
  func plain() throws {
    let release = try DamagedRelease()
    let page = try release.run("show", "1").onOneLine
    #expect(page.contains("CAUTION: Withholding bars removal to one country only, China (CH)."))
    #expect(page.contains("as of 2026-03-11"))
    #expect(try release.run("show", "1", "--json").contains("\"cautions\": [\"Withholding bars"))
    let list = try release.run("find", "gaps:none")
    #expect(list.contains("Last rec.") && list.contains("Released  2019-03-04"))
    #expect(try !release.run("show", "3").contains("CAUTION"))
  }

  @Test("A filing recorded as made ends its deadline in every list at once")
  func filing() throws {
    let clinic = try Clinic([])
    func run(_ arguments: String...) throws -> String {
      let outcome = try clinic.run(arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      return outcome.output + outcome.errors
    }
    _ = try run("add", "client", "name=DOE Jan", "anumber=A000-000-001", "court=NYC")
    _ = try run("add", "order", "A000-000-001", "date=2026-11-02", "decision=X")
    let lists = [
      ["report", "clocks"], ["report", "clocks", "--format", "json"], ["calendar"],
      ["show", "A000-000-001"], ["find", "--json"], ["queue", "clocks"],
    ]
    for list in lists { #expect(try clinic.run(list).output.contains("BIA-APP"), "\(list)") }
    let why = try run("report", "clocks").onOneLine
    #expect(why.contains("BIA-APP 1: 30 days after Mon 2026-11-02, decision of the judge"))
    #expect(why.contains("from proceeding 1; due Wed 2026-12-02; sourced; confirm with counsel"))
    #expect(why.contains("Would change: a written decision counts from its mailing"))
    #expect(try run("report", "clocks", "--format", "csv").contains(",why\r\n"))
    let item = "clock:1:BIA-APP:2026-12-02"
    #expect(try run("queue", "clocks", "finish", item).contains("vigil add filing 1 rule=BIA-APP"))
    #expect(try run("report", "clocks").contains("BIA-APP"))
    _ = try run("queue", "clocks", "reopen", item)
    _ = try run("queue", "clocks", "finish", item, "--filed", "2026-11-20")
    for list in lists where list[0] != "show" {
      #expect(try !clinic.run(list).output.contains("BIA-APP"), "\(list)")
    }
    let page = try run("show", "A000-000-001")
    #expect(!page.contains("Clocks, the gravest first") && page.contains("BIA-APP"))
  }
}

extension String {
  /// The text with its wrapped lines joined.
  fileprivate var onOneLine: String {
    split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }
}
