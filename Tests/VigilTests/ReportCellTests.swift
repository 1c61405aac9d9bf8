import CaseStore
import Foundation
import GRDB
import TerminalTestSupport
import Testing

@Suite("A report is what SQL over the facts gives, cell by cell")
struct ReportCellTests {
  private func database(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// The cells of a CSV without quoted ones, by the names of the columns asked for.
  private func cells(_ clinic: Clinic, _ command: [String]) throws -> [[String]] {
    let outcome = try clinic.run(command)
    #expect(outcome.status == 0, "\(command): \(outcome.errors)")
    return outcome.output.split(separator: "\r\n").dropFirst().map { split(String($0)) }
  }

  private func split(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private func rows(_ path: String, _ sql: String) throws -> [[String]] {
    try database(path)
      .read { try Row.fetchAll($0, sql: sql) }
      .map { row in row.map { String.fromDatabaseValue($0.1) ?? "" } }
  }

  @Test("The docket sheet: a row for each hearing ahead")
  func sheet() throws {
    let clinic = try Clinic()
    let printed = try cells(
      clinic,
      [
        "report", "hearings", "--format", "csv", "--columns",
        "id,hearing,time,name,anumber,attorney,cal",
      ],
    )
    let expected = try rows(
      clinic.docket,
      """
      SELECT CAST(hearing.caseID AS TEXT), date(heldOn * 86400, 'unixepoch'),
        coalesce(strftime('%H:%M', startsAt * 60, 'unixepoch'), ''), person.name,
        'A' || substr(alienNumber, 1, 3) || '-' || substr(alienNumber, 4, 3) || '-'
          || substr(alienNumber, 7), coalesce(attorney, ''), coalesce(calendar, '')
      FROM hearing JOIN person ON person.id = hearing.caseID
      WHERE coalesce(adjournment, '') = '' AND heldOn >= julianday('2026-11-24') - 2440587.5
      """,
    )
    #expect(printed.count > 40)
    // The calendar has its words beside it.
    let sheet = Set(printed.map { Array($0.prefix(7)).map(plain) })
    #expect(sheet == Set(expected.map { $0.map(plain) }))
    #expect(printed.count == expected.count)
  }

  /// A-numbers are stored with or without their signs.
  private func plain(_ cell: String) -> String {
    let digits = cell.filter(\.isNumber)
    return cell.hasPrefix("A") && digits.count == 9 ? digits : cell
  }

  @Test("Counts by nationality and by court", arguments: ["nat", "court", "order"])
  func counts(field: String) throws {
    let clinic = try Clinic([])
    try SampleFolder.write(cases: 1500, to: clinic.path("release"))
    let path = clinic.path("public.vigil")
    _ = try clinic.run("import", "eoir", clinic.path("release"), "--docket", path)
    let printed = try cells(
      clinic,
      ["report", "orders", "--by", field, "--format", "csv", "--docket", path],
    )
    let column = ["nat": "nationality", "court": "court", "order": "\"order\""][field] ?? ""
    let expected = try rows(
      path,
      """
      SELECT coalesce(\(column), 'none'), CAST(count(*) AS TEXT) FROM summary
      WHERE "order" IN ('window', 'appeal', 'final', 'petition', 'motion', 'dhs', 'unclear')
      GROUP BY 1
      """,
    )
    #expect(!printed.isEmpty)
    #expect(Set(printed.map { [$0[0], $0.last ?? ""] }) == Set(expected))
  }

  @Test("Next hearings of a release are the earliest ahead without an adjournment")
  func hearings() throws {
    let clinic = try Clinic([])
    try SampleFolder.write(cases: 1500, to: clinic.path("release"))
    let path = clinic.path("public.vigil")
    _ = try clinic.run("import", "eoir", clinic.path("release"), "--docket", path)
    let printed = try cells(
      clinic,
      ["report", "hearings", "--format", "csv", "--columns", "id,hearing", "--docket", path],
    )
    let expected = try rows(
      path,
      """
      SELECT CAST(caseID AS TEXT), date(min(heldOn) * 86400, 'unixepoch') FROM hearing
      WHERE coalesce(adjournment, '') = ''
        AND heldOn >= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'asOf')
      GROUP BY caseID
      """,
    )
    #expect(printed.count > 200)
    #expect(Set(printed) == Set(expected))
  }

  @Test("The reason of each deadline of a public docket is given where it is asked for")
  func why() throws {
    let clinic = try Clinic([])
    let (release, docket) = (clinic.path("release"), clinic.path("public.vigil"))
    try SampleFolder.write(to: release)
    #expect(try clinic.run("import", "eoir", release, "--docket", docket).status == 0)
    let report = ["report", "clocks", "--format", "csv", "--docket", docket]
    let plain = try clinic.run(report).output.split(separator: "\r\n")
    let told = try clinic.run(report + ["--why"]).output.split(separator: "\r\n")
    let head = try #require(plain.first)
    #expect(told.first == head + ",why")
    #expect(plain.count > 20 && told.count == plain.count)
    #expect(told.dropFirst().allSatisfy { $0.contains("Authority: ") })
    #expect(try clinic.run("report", "hearings", "--why", "--docket", docket).status == 2)
  }
}
