import Foundation
import TerminalTestSupport
import Testing

/// JSON as a program reads it.
private typealias Object = [String: Any]

@Suite("JSON gives codes and what they mean")
struct JSONTests {
  private func object(_ text: String) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func rows(_ clinic: Clinic, _ command: [String]) throws -> [Object] {
    let outcome = try clinic.run(command)
    #expect(outcome.status == 0, "\(command): \(outcome.errors)")
    return try #require(try object(outcome.output)["rows"] as? [Object])
  }

  /// Codes filters take, each beside its words.
  private func expectPairs(_ row: Object) {
    for (key, value) in row where key.hasSuffix("Label") {
      #expect(row[String(key.dropLast(5))] != nil, "\(key) \(value)")
    }
  }

  @Test(
    "Lists give each code, and beside it its words",
    arguments: [
      ["find", "outcome:removal", "--json"], ["report", "orders", "--format", "json"],
      ["report", "hearings", "--format", "json"], ["report", "clocks", "--format", "json"],
      ["report", "repatriation", "--format", "json"],
    ],
  )
  func lists(command: [String]) throws {
    let rows = try rows(Clinic(), command)
    #expect(!rows.isEmpty)
    for row in rows {
      expectPairs(row)
      for key in ["court", "order", "custody", "case", "outcome", "nat", "stage"] {
        #expect(row.keys.contains(key) && row.keys.contains(key + "Label"), "\(key)")
      }
    }
    #expect(rows.contains { $0["courtLabel"] as? String == "New York NY" })
    #expect(rows.contains { ($0["case"] as? String) == "pending" || $0["case"] as? String != nil })
  }

  @Test("A code of the rows is taken by a filter and finds its row")
  func roundTrip() throws {
    let clinic = try Clinic()
    for row in try rows(clinic, ["report", "orders", "--format", "json"]).prefix(12) {
      let id = try #require(row["id"] as? Int)
      for key in ["order", "outcome", "custody", "court", "nat", "case"] {
        guard let code = row[key] as? String else { continue }
        let found = try self.rows(clinic, ["find", "\(key):=\(code)", "--json"])
        #expect(found.contains { $0["id"] as? Int == id }, "\(key):=\(code)")
      }
    }
  }

  @Test("Counts give both as well", arguments: ["order", "nat", "custody"])
  func groups(field: String) throws {
    let rows = try rows(Clinic(), ["report", "orders", "--by", field, "--format", "json"])
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.keys.contains(field) && row.keys.contains(field + "Label")) }
  }

  @Test("A filter that passes nothing gives an object without rows")
  func nothing() throws {
    let outcome = try Clinic().run("find", "name:nobody-is-called-so", "--json")
    #expect(outcome.status == 3)
    #expect(try (object(outcome.output)["rows"] as? [Object])?.isEmpty == true)
  }

  @Test("One case, its log, the tail and queues give both")
  func others() throws {
    let clinic = try Clinic()
    #expect(try clinic.run("correct", "9000101", "case", "court=CHI").status >= 0)
    let shown = try object(try clinic.run("show", "9000101", "--json").output)
    let values = try #require(shown["values"] as? Object)
    expectPairs(values)
    #expect(values["courtLabel"] as? String != nil && values["natLabel"] as? String != nil)
    let log = try clinic.run("log", "9000101", "--json").output
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [Object]
    )
    let facts = entries.flatMap { $0["rows"] as? [Object] ?? [] }
    let courts = facts.filter {
      ($0["values"] as? Object)?["court"] != nil && $0["table"] as? String != "representation"
    }
    #expect(!courts.isEmpty)
    for fact in courts { #expect((fact["labels"] as? Object)?["court"] as? String != nil) }
    let queues = try clinic.run("queue", "--json").output.split(separator: "\n")
    #expect(queues.count > 3)
    for line in queues {
      let queue = try object(String(line))
      #expect(queue["queue"] is String && queue["queueLabel"] is String && queue["open"] is Int)
    }
    for line in try clinic.run("queue", "clocks", "--json").output.split(separator: "\n") {
      #expect(try object(String(line))["stateLabel"] is String)
    }
    for line in try clinic.run("clock", "--list", "--json").output.split(separator: "\n") {
      let rule = try object(String(line))
      #expect(rule["certainty"] is String && rule["certaintyLabel"] is String)
    }
  }

  @Test(
    "Every list of a docket is an object on each line",
    arguments: [
      (["today", "--json"], "words"), (["answer", "--json"], "words"),
      (["views", "--json"], "view"),
      (["codes", "field", "--json"], "name"), (["codes", "--json"], "name"),
      (["queue", "clocks", "--format", "json"], "item"),
      (["clock", "--list", "--format", "json"], "rule"),
    ],
  )
  func linesOfLists(command: [String], key: String) throws {
    let outcome = try Clinic().run(command)
    #expect(outcome.status == 0 && outcome.errors.isEmpty || command[0] == "answer")
    for line in outcome.output.split(separator: "\n") {
      #expect(try object(String(line))[key] is String, "\(line)")
    }
    #expect(outcome.output.isEmpty == (command[0] == "answer"))
  }

  @Test(
    "--json is --format json, and no second format beside it",
    arguments: [["report", "orders"], ["facts", "china"], ["figures", "pending-eoir"]],
  )
  func flag(command: [String]) throws {
    let clinic = try Clinic()
    let flag = try clinic.run(command + ["--json"])
    let format = try clinic.run(command + ["--format", "json"])
    #expect(flag.status == 0 && flag.output == format.output && flag.output.first == "{")
    #expect(try clinic.run(command + ["--json", "--format", "csv"]).status == 2)
  }

  @Test("A list goes to the file asked for, as text and as JSON")
  func files() throws {
    let clinic = try Clinic()
    for format in ["text", "json", "csv", "html"] {
      let file = clinic.path("queues.\(format)")
      let outcome = try clinic.run("queue", "--format", format, "--output", file)
      #expect(outcome.status == 0 && outcome.output.isEmpty, "\(format): \(outcome.errors)")
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("clocks"))
    }
  }

  @Test("The accounts of imports have one shape")
  func imports() throws {
    let clinic = try Clinic([])
    try SampleFolder.write(to: clinic.path("release"))
    try Data("Name,A Number,Court\nDOE Jan,A000-111-222,NYC\nROE Bo,A000-111-223,Nowhere\n".utf8)
      .write(to: URL(filePath: clinic.path("clients.csv")))
    let title = "Data from IIDS\n\nDeparted Date,Departure Country,Citizenship Country\n"
    let rows = (10...29).map { "2021-03-\($0),MEXICO,MEXICO\n" }.joined()
    try Data((title + rows).utf8).write(to: URL(filePath: clinic.path("ice.csv")))
    let docket = ["--docket", clinic.path("public.vigil")]
    let runs = [
      ("eoir", ["import", "eoir", clinic.path("release"), "--json"] + docket),
      ("ice", ["import", "ice", clinic.path("ice.csv"), "--json"] + docket),
      ("caseload", ["import", "caseload", clinic.path("clients.csv"), "--json"]),
      ("eoir", ["import", "eoir", clinic.path("release"), "--json", "--dry-run"] + docket),
    ]
    for (kind, run) in runs {
      let outcome = try clinic.run(run)
      let account = try object(outcome.output)
      #expect(account["import"] as? String == kind)
      for key in ["source", "asOf", "dryRun", "tables", "findings"] {
        #expect(account.keys.contains(key), "\(kind) \(key)")
      }
      let sums = try ["loaded", "repaired", "defective"]
        .map { try #require(account[$0] as? Int) }.reduce(0, +)
      #expect(account["rows"] as? Int == sums && sums > 0, "\(kind)")
      for table in try #require(account["tables"] as? [Object]) {
        #expect(table["table"] is String && table["rows"] is Int, "\(kind)")
      }
    }
  }
}
