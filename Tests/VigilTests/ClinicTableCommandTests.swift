import Foundation
import Testing

/// A clinic's table and the commands around its import.
private struct Table {
  let clinic: Clinic

  init() throws { clinic = try Clinic([]) }

  func write(_ text: String, _ name: String = "clients.csv") throws -> String {
    try Data(text.utf8).write(to: URL(filePath: clinic.path(name)))
    return clinic.path(name)
  }

  func take(_ text: String, _ more: String...) throws -> Outcome {
    try clinic.run(["import", "caseload", try write(text)] + more)
  }

  /// The number of an open question about a field.
  func question(_ field: String) throws -> String {
    let lines = try clinic.run("answer").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("  \(field)  ") }, "\(lines)")
    return String(line.split(separator: " ")[0])
  }
}

private let doubtful = """
  Name,A Number,Nationality,Court,Next Hearing,Hearing Time
  "Testova, Alma",A000-111-222,Mexico,New York,2026-12-14,9:00
  Roe Ida,000111223,Peru,New York,TBD,9:00
  Poe Max,000111224,Chile,Boston,2026-12-15,9:00 AM PT

  """

@Suite("A clinic's table as commands")
struct ClinicTableCommandTests {
  @Test("A trial shows the first clients as they would be stored, in words, and stores nothing")
  func trial() throws {
    let table = try Table()
    let trial = try table.take(doubtful, "--dry-run")
    #expect(trial.status == 0, "\(trial.errors)")
    for words in [
      "line 2", "Name: Testova, Alma", "A-number: A000-111-222", "Nationality: ", "MX",
      "Hearing date: 2026-12-14", "3 rows: 3 would be added",
    ] { #expect(trial.output.contains(words), "\(words)\n\(trial.output)") }
    #expect(trial.errors.contains("“Mexico” is MX"))
    #expect(trial.errors.contains("clients.csv:2, column Court: asked:"))
    #expect(try table.clinic.run("find", "--count").output.hasPrefix("0"))
  }

  @Test("A trial without a docket removes the temporary one, and what killed trials left")
  func leftovers() throws {
    let table = try Table()
    let ended = table.clinic.process(["--version"])
    ended.standardOutput = FileHandle.nullDevice
    try ended.run()
    ended.waitUntilExit()
    let (gone, alive) = (ended.processIdentifier, getpid())
    let temporary = URL(filePath: table.clinic.path("temporary"))
    for number in [gone, alive] {
      let folder = temporary.appending(path: "vigil-docket-\(number)-x")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let trial = table.clinic.process([
      "import", "caseload", try table.write(doubtful), "--dry-run", "--docket",
      table.clinic.path("none.vigil"),
    ])
    trial.environment = table.clinic.environment(["TMPDIR": temporary.path])
    trial.standardOutput = FileHandle.nullDevice
    trial.standardError = FileHandle.nullDevice
    try trial.run()
    trial.waitUntilExit()
    #expect(trial.terminationStatus == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    #expect(left == ["vigil-docket-\(alive)-x"])
    #expect(!FileManager.default.fileExists(atPath: table.clinic.path("none.vigil")))
  }

  @Test("Questions are listed and answered one by one, and for all alike")
  func answers() throws {
    let table = try Table()
    #expect(try table.take(doubtful).status == 0)
    let listed = try table.clinic.run("answer")
    #expect(listed.errors.contains("4 open questions"), "\(listed.output)")
    #expect(listed.output.contains("NYC") && listed.output.contains("New York"))
    let all = try table.clinic.run("answer", "court", "new york", "NYC")
    #expect(all.status == 0 && all.output == "2 questions answered, 2 facts changed\n")
    let bad = try table.clinic.run("answer", try table.question("hearing.date"), "someday")
    #expect(bad.status == 2 && bad.errors.contains("date"))
    let day = try table.clinic.run("answer", try table.question("hearing.date"), "2026-12-20")
    #expect(day.status == 0, "\(day.errors)")
    let time = try table.clinic.run("answer", try table.question("hearing.time"), "12:00")
    #expect(time.status == 0, "\(time.errors)")
    #expect(try table.clinic.run("answer").errors.contains("no open questions"))
    #expect(try table.clinic.run("find", "court:NYC", "--count").output.hasPrefix("2"))
    #expect(try table.clinic.run("check").status == 0)
    #expect(try table.clinic.run("answer", "event:9999", "NYC").status == 3)
    #expect(try table.clinic.run("answer", "court", "new york", "NYC").status == 3)
    #expect(try table.clinic.run("answer", "court", "NYC").status == 2)
  }

  @Test("A later row with a good value closes its question")
  func later() throws {
    let table = try Table()
    _ = try table.take(doubtful)
    let good = doubtful.replacingOccurrences(of: "New York", with: "NYC")
    #expect(try table.take(good).status == 0)
    #expect(try !table.clinic.run("answer").output.contains("  court  "))
  }

  @Test("A whole import is undone by its number, and the undo can be undone")
  func undo() throws {
    let table = try Table()
    let first = try table.take(doubtful)
    let line = try #require(first.output.split(separator: "\n").last)
    let name = try #require(line.split(separator: " ").first { $0.hasPrefix("import:") })
    #expect(try table.clinic.run("undo", "import").output.contains("clients.csv (import "))
    let undone = try table.clinic.run("undo", String(name))
    #expect(undone.status == 0 && undone.output.contains("events undone"), "\(undone.errors)")
    #expect(try table.clinic.run("find", "--count").output.hasPrefix("0"))
    #expect(try table.clinic.run("check").status == 0)
    #expect(try table.clinic.run("undo", "import:9999").status == 3)
    #expect(try table.clinic.run("undo", "import:a:b").status == 2)
    #expect(try table.take(doubtful).output.contains("3 added"))
  }

  @Test("Codes are listed by list and by name, also before there is a docket")
  func codes() throws {
    let table = try Table()
    let courts = try table.clinic.run("codes", "court", "new", "york")
    #expect(courts.status == 0 && courts.output.contains("NYC"))
    let china = try table.clinic.run("codes", "nat", "china", "--json").output
    #expect(china.contains("{\"code\": \"CH\", \"name\": \"China"))
    #expect(try table.clinic.run("codes", "custody").output.contains("D"))
    let none = try table.clinic.run("codes", "court", "Atlantis")
    #expect(none.status == 3 && none.errors.contains("Atlantis"))
    #expect(try table.clinic.run("codes", "planets").status == 2)
    let alone = try table.clinic.run(
      "codes",
      "language",
      "--docket",
      table.clinic.path("no.vigil"),
    )
    #expect(alone.status == 0 && alone.output.contains("SP"))
  }

  @Test("A report says what the names in its filter were taken for")
  func reports() throws {
    let table = try Table()
    _ = try table.take(doubtful)
    let words = ["report", "hearings", "court:\"New York\""]
    let text = try table.clinic.run(words).output
    #expect(text.contains("Filter") && text.contains("NYC"), "\(text)")
    let json = try table.clinic.run(words + ["--format", "json"]).output
    #expect(json.contains("NYC"))
    #expect(try table.clinic.run("report", "hearings", "court:BOS").output.contains("court:BOS\n"))
  }
}
