import Foundation
import TerminalTestSupport
import Testing

@Suite("What is written is whole or not there")
struct OutputTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("A file that is there is replaced when that is asked for, and is then its owner's alone")
  func replacing() throws {
    let clinic = try Clinic()
    let path = clinic.path("sheet.txt")
    try Data("yesterday".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    for command in [["report", "hearings"], ["calendar"]] {
      let refused = try clinic.run(command + ["--output", path])
      #expect(refused.status == 1)
      #expect(refused.errors.contains("there is a file already; --force replaces it"))
      #expect(try text(path) == "yesterday")
    }
    #expect(try clinic.run("report", "hearings", "--output", path, "--force").status == 0)
    #expect(try text(path).hasPrefix("Hearings"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(
    "A docket and what is kept beside it are never written over, whatever name leads there",
    arguments: ["clinic.vigil", "link", "clinic.vigil-wal", "clinic.vigil-columns"],
  )
  func dockets(_ name: String) throws {
    let clinic = try Clinic()
    let link = clinic.path("link")
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "clinic.vigil",
    )
    let before = try Data(contentsOf: URL(filePath: clinic.docket))
    for command in [["report", "orders"], ["calendar"]] {
      let outcome = try clinic.run(command + ["--output", clinic.path(name), "--force"])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("is never written over"), "\(outcome.errors)")
    }
    #expect(try Data(contentsOf: URL(filePath: clinic.docket)) == before)
    #expect(try clinic.run("check").status == 0)
  }

  @Test("A dash is standard output")
  func dash() throws {
    let clinic = try Clinic()
    let outcome = try clinic.run("report", "hearings", "--output", "-")
    #expect(outcome.output.hasPrefix("Hearings"))
    #expect(!FileManager.default.fileExists(atPath: "-"))
  }

  @Test("What is stored although it cannot be told is told of elsewhere")
  func fullOutput() throws {
    let clinic = try Clinic()
    let process = clinic.process(["add", "note", "9000101", "text=once"])
    let errors = Pipe()
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    process.standardError = errors
    try process.run()
    let said = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self,
    )
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(said.contains("the disk is full"))
    #expect(said.contains("do not enter it again"))
    #expect(try clinic.run("log", "9000101").output.contains("once"))
  }

  @Test("The log as JSON moves, hides and reorders nothing")
  func hostileLog() throws {
    let clinic = try Clinic()
    let mischief = "a\u{9B}31m\u{202E}b\u{2066}\u{85}\u{1F600}"
    let added = try clinic.run(
      "add",
      "note",
      "9000101",
      "text=note",
      "--who",
      mischief,
      "--source",
      mischief,
    )
    #expect(added.status == 0)
    let log = try clinic.run("log", "9000101", "--json").output
    #expect(HostileText.found(in: log) == [])
    struct Entry: Decodable { let who: String }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(log.utf8))
    #expect(entries.last?.who == mischief)
  }

  @Test("Refused lines end ingest with 1 and nothing but their reasons")
  func refusedLines() throws {
    let clinic = try Clinic()
    let process = clinic.process(["ingest"])
    let (input, errors) = (Pipe(), Pipe())
    (process.standardInput, process.standardError) = (input, errors)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("{\"bad\":1}\n".utf8))
    try input.fileHandleForWriting.close()
    let said = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self,
    )
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(!said.split(separator: "\n", omittingEmptySubsequences: false).dropLast().contains(""))
  }

  @Test("A second bad file of one name is set aside beside the first")
  func spool() throws {
    let clinic = try Clinic()
    let spool = clinic.path("spool")
    for text in ["{\"first\":1}\n", "{\"second\":2}\n"] {
      let new = URL(filePath: spool).appending(path: "new")
      try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: new.appending(path: "day.jsonl"))
      #expect(try clinic.run("ingest", "--spool", spool).status == 1)
    }
    #expect(try text("\(spool)/bad/day.jsonl").contains("first"))
    #expect(try text("\(spool)/bad/day.jsonl.2").contains("second"))
    #expect(try text("\(spool)/bad/day.jsonl.2.reason").contains("line 1"))
  }
}
