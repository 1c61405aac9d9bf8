import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("Who may read and write a docket")
struct AccessTests {
  /// The program as another account runs it, who may read the folder and write nothing.
  private func watch(_ clinic: Clinic, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments =
      ["--reuid=65534", "--regid=65534", "--clear-groups", Clinic.program] + arguments
    process.environment = clinic.environment(["HOME": "/nonexistent"])
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self),
    )
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test(
    "Every command that reads reads a docket that may only be read, and leaves nothing",
    .enabled(if: geteuid() == 0, "only root can become another account"),
  )
  func readOnly() throws {
    let clinic = try Clinic()
    try setMode(0o755, clinic.folder.path)
    try setMode(0o444, clinic.docket)
    let files = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    let commands = [
      ["find"], ["find", "--count"], ["show", "9000101"], ["report", "hearings"], ["calendar"],
      ["log", "9000101"], ["tail"], ["queue"], ["queue", "hearings"],
      ["screen"], ["check", "--defects"],
    ]
    for command in commands {
      let process = try watch(clinic, command)
      #expect(process.status == 0, "\(command) \(process.errors)")
    }
    let refused = try watch(clinic, ["add", "note", "9000101", "text=x"])
    #expect(refused.status == 1 && refused.errors.contains("may only be read"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path).sorted()
        == files.sorted()
    )
  }

  @Test("A shared docket and all beside it belong to the group, and pass the check")
  func sharing() throws {
    let clinic = try Clinic()
    let folder = clinic.path("shared")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let docket = folder + "/clinic.vigil"
    try FileManager.default.moveItem(atPath: clinic.docket, toPath: docket)
    let group = try #require(getgrgid(getegid())).pointee
    let name = String(cString: group.gr_name)
    let shared = try clinic.run("share", "--group", name, "--docket", docket)
    #expect(shared.status == 0, "\(shared.errors)")
    #expect(
      try clinic.run("add", "note", "9000101", "text=x", "--docket", docket).status == 0
    )
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(try mode("\(folder)/\(file)") == 0o660, "\(file)")
    }
    #expect(try mode(folder) == 0o2770)
    let check = try clinic.run("check", "--docket", docket)
    #expect(check.status == 0, "\(check.output)")
    try setMode(0o666, docket)
    #expect(try clinic.run("check", "--docket", docket).status == 1)
    #expect(try clinic.run("share", "--group", "no-such-group", "--docket", docket).status == 3)
  }

  @Test("A folder with other things in it is not given away")
  func sharingOthers() throws {
    let clinic = try Clinic()
    try Data().write(to: URL(filePath: clinic.path("diary.txt")))
    let refused = try clinic.run("share", "--group", "root")
    #expect(refused.status == 1 && refused.errors.contains("holds other things as well"))
    #expect(try mode(clinic.docket) == 0o600)
  }

  @Test(
    "Without /proc the program does what it is asked",
    .enabled(if: geteuid() == 0, "only root can take /proc away"),
  )
  func withoutProc() throws {
    let clinic = try Clinic()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = [
      "--mount", "sh", "-c", "umount -l /proc && exec \"$0\" \"$@\"", Clinic.program, "find",
      "--count", "--docket", clinic.docket,
    ]
    process.environment = clinic.environment(["VIGIL_DOCKET": "/nowhere"])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == (try clinic.run("find", "--count")).output)
  }
}
