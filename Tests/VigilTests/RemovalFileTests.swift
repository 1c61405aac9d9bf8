import Foundation
import Testing

/// Files of removals with one title, as ICE's have it, a row a month.
private struct RemovalFiles {
  let clinic: Clinic
  var docket: String { clinic.path("public.vigil") }

  init() throws { clinic = try Clinic([]) }

  func write(_ name: String, _ days: [String]) throws -> String {
    let head = "Data from IIDS\n\nDeparted Date,Departure Country,Citizenship Country\n"
    let text = head + days.map { "\($0),MEXICO,MEXICO\n" }.joined()
    try Data(text.utf8).write(to: URL(filePath: clinic.path(name)))
    return clinic.path(name)
  }

  func ice(_ arguments: String...) throws -> Outcome {
    try clinic.run(["import", "ice", "--docket", docket] + arguments)
  }

  /// How many removals the docket counts by month.
  func total() throws -> Int {
    let report = ["report", "removals", "--by", "fiscal-year", "--format", "json"]
    let text = try clinic.run(report + ["--docket", docket]).output
    let pattern = try #require(text.firstRange(of: "\"total\": "))
    return Int(text[pattern.upperBound...].prefix { $0.isNumber }) ?? -1
  }
}

@Suite("Files of removals")
struct RemovalFileTests {
  @Test("The pane of repatriation tells removals by month and by country, small counts hidden")
  func pane() throws {
    let files = try RemovalFiles()
    let file = try files.write("a.csv", (10...39).map { "2021-0\(1 + $0 % 9)-\($0 % 19 + 10)" })
    #expect(try files.ice(file).status == 0)
    let screen = ["screen", "--docket", files.docket, "--size", "120x36", "--keys", "4"]
    let pane = try files.clinic.run(screen)
    #expect(pane.status == 0, "\(pane.errors)")
    #expect(pane.output.contains("ICE removed, by month: "))
    #expect(pane.output.contains("2021-09 <11"))
    #expect(pane.output.contains("30 FY2021"))
  }

  @Test("As JSON a file that is held already has an account of nothing, and the list is lines")
  func json() throws {
    let files = try RemovalFiles()
    let file = try files.write("a.csv", ["2021-01-10", "2021-02-10"])
    let first = try object(try files.ice(file, "--json").output)
    let again = try object(try files.ice(file, "--json").output)
    #expect(first["rows"] as? Int == 2 && again["rows"] as? Int == 0)
    #expect(first.keys.sorted() == again.keys.sorted())
    let list = try object(try files.ice("--list", "--json").output)
    #expect(list["number"] as? Int == 1 && list["source"] as? String == "a.csv")
    #expect(list["removals"] as? Int == 2)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Another file adds, the same one counts once, and each can be taken back")
  func files() throws {
    let files = try RemovalFiles()
    let first = try files.write("a.csv", (10...39).map { "2021-0\(1 + $0 % 9)-\($0 % 19 + 10)" })
    let second = try files.write("b.csv", (10...39).map { "2022-0\(1 + $0 % 9)-\($0 % 19 + 10)" })
    #expect(try files.ice(first).status == 0)
    #expect(try files.ice(second).status == 0)
    #expect(try files.total() == 60)
    let again = try files.ice(first, second)
    #expect(again.status == 0 && again.errors.contains("counted once"))
    #expect(try files.total() == 60)
    let list = try files.ice("--list").output
    #expect(list.contains("1  a.csv  30 removals") && list.contains("2  b.csv  30 removals"))
    #expect(try files.ice("--remove", "1").status == 0)
    #expect(try files.total() == 30)
    #expect(try files.ice("--remove", "1").status == 3)
  }

  @Test("A file of the same title and months is asked about, never taken in silence")
  func corrected() throws {
    let files = try RemovalFiles()
    let days = (1...20).map { _ in "2021-03-04" }
    _ = try files.ice(try files.write("a.csv", days))
    let other = try files.write("b.csv", days + ["2021-03-05"])
    let asked = try files.ice(other)
    #expect(asked.status == 1)
    #expect(asked.errors.contains("--replace 1") && asked.errors.contains("--add"))
    #expect(try files.total() == 20)
    #expect(try files.ice(other, "--replace", "1").status == 0)
    #expect(try files.total() == 21)
  }

  @Test("A file of which no row is read is refused, and what was there stays")
  func unreadable() throws {
    let files = try RemovalFiles()
    _ = try files.ice(try files.write("a.csv", (1...20).map { _ in "2021-03-04" }))
    let refused = try files.ice(try files.write("b.csv", ["soon", "later"]))
    #expect(refused.status == 1)
    #expect(refused.errors.contains("none of its 2 rows"))
    #expect(try files.total() == 20)
  }

  @Test("Days as spreadsheets write them are read", arguments: ["04-Mar-21", "03/04/21", "44259"])
  func days(text: String) throws {
    let files = try RemovalFiles()
    #expect(try files.ice(try files.write("a.csv", (1...20).map { _ in text })).status == 0)
    #expect(try files.total() == 20)
    let list = try files.ice("--list").output
    #expect(list.contains("month 2021-03-01 to 2021-03-01"))
  }
}
