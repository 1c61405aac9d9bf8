import Foundation
import TerminalTestSupport
import Testing

/// Programs of others that read a docket, as far as they are installed here.
enum OtherTool {
  static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts")

  static let sqlite = installed("sqlite3")
  static let duckdb = installed("duckdb")
  /// A Python, or the one `VIGIL_PYTHON` names, which may have more libraries.
  static let python = ProcessInfo.processInfo.environment["VIGIL_PYTHON"] ?? installed("python3")

  private static func installed(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

@Suite("Other tools read a docket")
struct OtherToolTests {
  private func run(_ program: String, _ arguments: [String], in clinic: Clinic) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = clinic.environment(["PYTHONDONTWRITEBYTECODE": "1"])
    let (output, errors) = (clinic.path("tool.out"), clinic.path("tool.err"))
    for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8),
    )
  }

  /// A clinic's docket and a public one, with removals and a second release.
  private func dockets() throws -> (clinic: Clinic, paths: [String]) {
    let clinic = try Clinic()
    let path = clinic.path("public.vigil")
    try SampleFolder.write(to: clinic.path("release"))
    #expect(
      try clinic.run("import", "eoir", clinic.path("release"), "--docket", path).status == 0
    )
    let rows = (10...29).map { "2021-03-\($0),MEXICO,MEXICO\n" }.joined()
    let head = "Data from IIDS\n\nDeparted Date,Departure Country,Citizenship Country\n"
    try Data((head + rows).utf8).write(to: URL(filePath: clinic.path("ice.csv")))
    #expect(
      try clinic.run("import", "ice", clinic.path("ice.csv"), "--docket", path).status == 0
    )
    return (clinic, [clinic.docket, path])
  }

  private func tables(_ sqlite: String, _ path: String, _ clinic: Clinic) throws -> [String] {
    let sql = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name"
    return try run(sqlite, ["-readonly", path, sql], in: clinic).output.split(separator: "\n")
      .map(String.init)
  }

  @Test(
    "sqlite3 reads every table and view",
    .enabled(if: OtherTool.sqlite != nil, "left out: no sqlite3 program is installed"),
  )
  func sqlite() throws {
    let sqlite = try #require(OtherTool.sqlite)
    let (clinic, paths) = try dockets()
    for path in paths {
      let names = try tables(sqlite, path, clinic)
      #expect(names.contains("hearings") && names.contains("summary"))
      for name in names {
        let read = try run(sqlite, ["-readonly", path, "SELECT * FROM \"\(name)\""], in: clinic)
        #expect(read.status == 0, "\(name): \(read.errors)")
      }
    }
  }

  @Test(
    "DuckDB reads every table and view",
    .enabled(
      if: OtherTool.duckdb != nil && OtherTool.sqlite != nil,
      "left out: no duckdb program is installed; Scripts/read-elsewhere brings its own",
    ),
  )
  func duckdb() throws {
    let duckdb = try #require(OtherTool.duckdb)
    let (clinic, paths) = try dockets()
    for path in paths {
      for name in try tables(#require(OtherTool.sqlite), path, clinic) {
        let sql = "LOAD sqlite; ATTACH '\(path)' AS v (TYPE sqlite, READ_ONLY); "
        let read = try run(duckdb, ["-c", sql + "SELECT * FROM v.\"\(name)\""], in: clinic)
        #expect(read.status == 0, "\(name): \(read.errors)")
      }
    }
  }

  @Test(
    "Python reads every table, view and calendar, by what libraries it has",
    .enabled(if: OtherTool.python != nil, "left out: no python3 is installed"),
  )
  func python() throws {
    let (clinic, paths) = try dockets()
    let calendar = clinic.path("all.ics")
    #expect(try clinic.run("calendar", "--names", "--output", calendar).status == 0)
    let script = OtherTool.scripts.appending(path: "read-elsewhere.py").path
    let read = try run(
      try #require(OtherTool.python),
      [script, "--calendar", calendar] + paths,
      in: clinic,
    )
    #expect(read.status == 0, "\(read.output)\(read.errors)")
    #expect(read.output.contains("sqlite3: "))
    // What was not tried is said, so that nobody takes it for tried.
    for library in ["duckdb", "pandas", "icalendar", "vobject"] {
      #expect(read.output.contains(library), "\(read.output)")
    }
  }
}
