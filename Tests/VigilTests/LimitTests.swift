import Foundation
import GRDB
import TerminalTestSupport
import Testing

@Suite("Limits of the system are said in words")
struct LimitTests {
  /// Runs the program under a limit of the shell.
  private func run(_ clinic: Clinic, _ limit: String, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit \(limit); exec \"$0\" \"$@\"", Clinic.program] + arguments
    process.environment = clinic.environment(Clinic.uncounted)
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let isExit = process.terminationReason == .exit
    return Outcome(
      status: isExit ? process.terminationStatus : 1000 + process.terminationStatus,
      output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self),
    )
  }

  private static let commands: [[String]] = [
    ["find", "--count"], ["add", "note", "9000101", "text=x"], ["report", "hearings"],
    ["check"], ["screen"], ["backup", "copy.vigil"],
  ]

  @Test("Too few open files end it with a sentence and no crash", arguments: [8, 10, 16, 31])
  func files(count: Int) throws {
    let clinic = try Clinic()
    for command in LimitTests.commands {
      let outcome = try run(clinic, "-n \(count)", command)
      #expect(outcome.status == 1, "\(command) \(outcome.errors)")
      #expect(outcome.errors.contains("ulimit -n"), "\(command) \(outcome.errors)")
    }
    // Where more may be had, they are taken.
    #expect(try run(clinic, "-S -n 12", ["find", "--count"]).status == 0)
  }

  @Test("A file that may not grow ends it with a sentence, and changes nothing")
  func size() throws {
    let clinic = try Clinic()
    let before = try Data(contentsOf: URL(filePath: clinic.docket))
    for command in [
      ["add", "note", "9000101", "text=x"], ["backup", clinic.path("copy.vigil")],
      ["report", "hearings", "--output", clinic.path("sheet")],
    ] {
      let outcome = try run(clinic, "-f 8", command)
      #expect(outcome.status == 1, "\(command) \(outcome.errors)")
      #expect(outcome.errors.contains("ulimit -f"), "\(command) \(outcome.errors)")
    }
    #expect(try run(clinic, "-f 8", ["find", "--count"]).status == 0)
    #expect(try Data(contentsOf: URL(filePath: clinic.docket)) == before)
    #expect(!FileManager.default.fileExists(atPath: clinic.path("copy.vigil")))
    #expect(!FileManager.default.fileExists(atPath: clinic.path("sheet")))
    #expect(try clinic.run("check").status == 0)
  }

  @Test("An import without room does not stand still")
  func space() throws {
    let clinic = try Clinic([])
    try SampleFolder.write(to: clinic.path("release"))
    let docket = clinic.path("public.vigil")
    let outcome = try run(
      clinic,
      "-v 700000",
      ["import", "eoir", clinic.path("release"), "--docket", docket],
    )
    #expect(outcome.status == 1 && outcome.errors.contains("ulimit -v"), "\(outcome.errors)")
  }

  @Test("Another program's lock is waited for with a word, then named; readers go on")
  func locked() throws {
    let clinic = try Clinic()
    let other = try DatabaseQueue(path: clinic.docket)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let outcome = try clinic.run("add", "note", "9000101", "text=x")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("waiting up to five seconds"))
      #expect(outcome.errors.contains("another program is writing to it"))
      #expect(!outcome.errors.contains("import is running"))
      #expect(try clinic.run("find", "--count").status == 0)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try clinic.run("add", "note", "9000101", "text=x").status == 0)
  }

  @Test("A docket that was read-only for a while can be worked on again")
  func modes() throws {
    let clinic = try Clinic()
    for look in [["find", "--count"], ["report", "hearings"], ["check"]] {
      chmod(clinic.docket, 0o400)
      #expect(try clinic.run(look).status == 0)
      chmod(clinic.docket, 0o600)
      #expect(try clinic.run("add", "note", "9000101", "text=x").status == 0)
    }
  }
}
