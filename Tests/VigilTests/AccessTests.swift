import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("Who may read and write a docket")
struct AccessTests {
  /// The program as another account runs it, who may read the folder and write nothing.
  private func watch(_ clinic: Clinic, _ arguments: [String]) throws -> Outcome {
    try become(65_534, 65_534, clinic, arguments)
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

  @Test(
    "Two accounts of a group work on one docket; a third sees nothing of it",
    .enabled(if: geteuid() == 0, "only root can become other accounts"),
  )
  func twoAccounts() throws {
    let clinic = try Clinic()
    let folder = clinic.path("shared")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let docket = folder + "/clinic.vigil"
    try FileManager.default.moveItem(atPath: clinic.docket, toPath: docket)
    try setMode(0o711, clinic.folder.path)
    // The group every Debian has, and three accounts nobody has.
    let group = try #require(getgrnam("users")).pointee.gr_gid
    let (ana, ben, eve): (uid_t, uid_t, uid_t) = (61_001, 61_002, 61_003)
    for path in [folder, docket] { chown(path, ana, group) }
    func run(_ user: uid_t, _ group: gid_t, _ arguments: String...) throws -> Outcome {
      try become(user, group, clinic, arguments + ["--docket", docket])
    }
    let shared = try run(ana, group, "share", "--group", "users")
    #expect(shared.status == 0, "\(shared.errors)")
    for turn in 1...3 {
      for (user, name) in [(ana, "ana"), (ben, "ben")] {
        let added = try run(
          user,
          group,
          "add",
          "note",
          "9000101",
          "text=\(name) \(turn)",
          "--who",
          name,
        )
        #expect(added.status == 0, "\(name): \(added.errors)")
        #expect(try run(user, group, "find", "--count").status == 0)
        let check = try run(user, group, "check")
        #expect(check.status == 0, "\(name): \(check.output)")
      }
    }
    let log = try run(ben, group, "log", "9000101").output
    for name in ["ana 1", "ben 1", "ana 3", "ben 3"] { #expect(log.contains(name)) }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(try mode("\(folder)/\(file)") == 0o660, "\(file)")
    }
    let refused = try run(eve, 61_003, "find", "--count")
    #expect(refused.status != 0 && refused.output.isEmpty, "\(refused.output)")
  }

  /// The program as an account runs it.
  private func become(
    _ user: uid_t,
    _ group: gid_t,
    _ clinic: Clinic,
    _ arguments: [String],
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments =
      ["--reuid=\(user)", "--regid=\(group)", "--clear-groups", Clinic.program] + arguments
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

  @Test("The check and whatever makes a docket say when its disk is not encrypted, and what to do")
  func encryption() throws {
    let clinic = try Clinic()
    let new = ["--docket", clinic.path("new.vigil")]
    let copy = clinic.path("copy.vigil")
    #expect(try clinic.run("backup", copy).status == 0)
    let runs = [
      ["check"], ["add", "client", "name=DOE Jan", "anumber=A000-111-222", "court=NYC"] + new,
      ["restore", copy, "--docket", clinic.path("back.vigil")],
    ]
    for run in runs {
      let outcome = try clinic.run(run)
      #expect(outcome.status == 0)
      // What this machine's disk is, nobody knows here; the program's words say it.
      switch DiskEncryption(of: clinic.docket) {
      case .plain:
        #expect(outcome.errors.contains("is not encrypted") && outcome.errors.contains("LUKS"))
      case .unknown: #expect(outcome.errors.contains("is not known"))
      case .encrypted, .inMemory: #expect(!outcome.errors.contains("encrypted"))
      }
    }
    #expect(DiskEncryption.plain("sda").advice?.english.contains("gocryptfs") == true)
    #expect(DiskEncryption.encrypted("dm-crypt").advice == nil)
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

  @Test(
    "Without /proc a watcher's program stays a watcher's, and reads a docket it may only read",
    .enabled(if: geteuid() == 0, "only root can take /proc away"),
  )
  func monitorWithoutProc() throws {
    let clinic = try Clinic()
    try setMode(0o755, clinic.folder.path)
    try setMode(0o444, clinic.docket)
    let outcome = try jailed(clinic, ["monitor", "--docket", clinic.docket])
    // Away from a terminal it says so; as the dashboard it would have asked for another docket.
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("not a terminal"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("/nowhere"))
    #expect(try jailed(clinic, ["monitor", "--no-such-option"]).status == 2)
  }

  /// The program as nobody runs it where there is no /proc.
  private func jailed(_ clinic: Clinic, _ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments =
      [
        "--mount", "sh", "-c",
        "umount -l /proc && exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" \"$@\"",
        Clinic.program,
      ] + arguments
    process.environment = clinic.environment(["VIGIL_DOCKET": "/nowhere"])
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
}
