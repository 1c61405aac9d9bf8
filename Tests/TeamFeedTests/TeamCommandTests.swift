import CaseModel
import CaseStore
import Foundation
import TeamTestSupport
import Testing

@testable import TeamFeed

/// An account on a machine, and the program that is run from it.
private final class Account {
  let home: String
  let name: String

  init(_ name: String, _ scratch: Scratch) throws {
    self.name = name
    home = scratch.path(name)
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  var docket: String { home + "/clinic.vigil" }

  /// More of its environment.
  var environment: [String: String] = [:]

  /// Runs a command to its end; its status and all it printed.
  @discardableResult
  func run(_ words: String...) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: Account.program)
    process.arguments = words
    process.environment = [
      "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "USER": name,
      "VIGIL_DOCKET": docket, "VIGIL_TODAY": "2026-11-24",
    ]
    .merging(Account.profile) { $1 }.merging(environment) { _, more in more }
    process.standardInput = FileHandle.nullDevice
    let output = home + "/output"
    #expect(FileManager.default.createFile(atPath: output, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: output, encoding: .utf8))
  }

  /// Where a program built to measure coverage keeps its counts: beside those of the tests, but in
  /// a few files that every run adds to, since tests start it thousands of times.
  private static let profile = ProcessInfo.processInfo.environment
    .filter { $0.key == "LLVM_PROFILE_FILE" }
    .mapValues {
      $0.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/vigil%4m.profraw"
    }

  /// The program under test: what `VIGIL_UNDER_TEST` names, else what was built beside the tests.
  private static let program: String = {
    if let given = ProcessInfo.processInfo.environment["VIGIL_UNDER_TEST"] { return given }
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "vigil").path
  }()
}

@Suite("vigil team, as two offices use it", .enabled(if: PostgresServer.isInstalled))
struct TeamCommandTests {
  @Test("Begin, invite, join, enter, claim, check, leave")
  func session() throws {
    let server = try #require(PostgresServer.shared)
    let address = try server.address(try server.database()).text
    let scratch = Scratch()
    let ana = try Account("ana", scratch)
    let bo = try Account("bo_\(UUID().uuidString.prefix(8))", scratch)
    let key = scratch.path("invitation.key")
    try Data((0..<32).map { _ in UInt8.random(in: 0...255) }).write(to: URL(filePath: key))
    let invitation = scratch.path("bo.invitation")

    #expect(try ana.run("new").status == 0)
    #expect(try ana.run("add", "client", "name=DOE Jan", "anumber=A000-100-100").status == 0)
    #expect(try ana.run("add", "hearing", "A000-100-100", "date=+10d").status == 0)
    #expect(try ana.run("team", "status").status == 1)
    let begun = try ana.run("team", "init", address)
    #expect(begun.status == 0, "\(begun.text)")
    let invited = try ana.run(
      "team",
      "invite",
      bo.name,
      "--to",
      invitation,
      "--key-file",
      key,
    )
    #expect(invited.status == 0, "\(invited.text)")
    let joined = try bo.run("team", "join", invitation, "--key-file", key)
    #expect(joined.status == 0, "\(joined.text)")
    #expect(try bo.run("find", "name:DOE", "--count").text == "1\n")

    #expect(try bo.run("add", "note", "A000-100-100", "text=QJX").status == 0)
    #expect(try bo.run("team", "status").text.contains("Waiting   1 to be sent"))
    #expect(try bo.run("team", "sync").text.contains("1 sent"))
    #expect(try ana.run("team", "sync").status == 0)
    #expect(try ana.run("show", "A000-100-100").text.contains("QJX"))

    let list = try ana.run("queue", "hearings").text
    let item = String(try #require(list.split(separator: " ").first))
    let theirs = String(
      try #require(try bo.run("queue", "hearings").text.split(separator: " ").first)
    )
    #expect(try ana.run("queue", "hearings", "claim", item).status == 0)
    let late = try bo.run("queue", "hearings", "claim", theirs)
    #expect(late.status == 1 && late.text.contains("first"), "\(late.text)")

    for account in [ana, bo] {
      let found = try account.run("team", "check")
      #expect(found.status == 0, "\(found.text)")
      #expect(try account.run("check").status == 0)
    }
    let erased = try bo.run("erase", "A000-100-100", "--why", "over", "--yes")
    #expect(erased.status == 1, "who may only add erases nobody: \(erased.text)")
    #expect(try ana.run("erase", "A000-100-100", "--why", "over", "--yes").status == 0)
    #expect(try bo.run("team", "sync").status == 0)
    #expect(try bo.run("find", "--count").text == "0\n")
    #expect(try bo.run("team", "leave").status == 0)
    #expect(try bo.run("team", "status").status == 1)
  }

  @Test(
    "Passwords come from a password file, the place from a service file; without one it is said"
  )
  func files() throws {
    let server = try #require(PostgresServer.shared)
    let database = try server.database()
    let scratch = Scratch()
    let ana = try Account("ana", scratch)
    let user = "keyed_\(database)"
    try server.sql(
      """
      DO $$ BEGIN CREATE ROLE passworded; EXCEPTION WHEN duplicate_object THEN NULL; END $$
      """
    )
    try server.sql("CREATE ROLE \(user) LOGIN SUPERUSER PASSWORD 'QJXSECRET' IN ROLE passworded")
    #expect(try ana.run("new").status == 0)
    let place = "host=\(server.folder)\nport=\(server.port)\nuser=\(user)\ndbname=\(database)\n"
    let service = ana.home + "/services.conf"
    try "[clinic]\n\(place)".write(toFile: service, atomically: true, encoding: .utf8)
    ana.environment["PGSERVICEFILE"] = service
    let asked = try ana.run("team", "init", "service=clinic")
    #expect(asked.status == 1 && asked.text.contains("pgpass"), "\(asked.text)")
    let passwords = ana.home + "/.pgpass"
    try "*:*:\(database):\(user):QJXSECRET\n"
      .write(toFile: passwords, atomically: true, encoding: .utf8)
    #expect(chmod(passwords, 0o600) == 0)
    let begun = try ana.run("team", "init", "service=clinic")
    #expect(begun.status == 0, "\(begun.text)")
    let status = try ana.run("team", "status")
    #expect(status.status == 0 && status.text.contains("at service=clinic"), "\(status.text)")
    #expect(!(begun.text + status.text).contains("QJXSECRET"))
    try "*:*:\(database):\(user):another\n"
      .write(toFile: passwords, atomically: true, encoding: .utf8)
    #expect(chmod(passwords, 0o600) == 0)
    let refused = try ana.run("team", "sync")
    #expect(
      refused.status == 1 && refused.text.contains("refused the password"),
      "\(refused.text)",
    )
    #expect(try ana.run("add", "client", "name=DOE Jan").status == 0, "work goes on")
  }

  @Test("A docket joins once; a second docket by the same invitation is another machine")
  func twice() throws {
    let server = try #require(PostgresServer.shared)
    let address = try server.address(try server.database()).text
    let scratch = Scratch()
    let ana = try Account("ana", scratch)
    let key = scratch.path("invitation.key")
    try Data((0..<32).map { _ in UInt8.random(in: 0...255) }).write(to: URL(filePath: key))
    let invitation = scratch.path("bo.invitation")
    #expect(try ana.run("new").status == 0)
    #expect(try ana.run("team", "init", address).status == 0)
    let name = "bo_\(UUID().uuidString.prefix(8))"
    let invited = try ana.run("team", "invite", name, "--to", invitation, "--key-file", key)
    #expect(invited.status == 0, "\(invited.text)")
    let bo = try Account(name, scratch)
    #expect(try bo.run("team", "join", invitation, "--key-file", key).status == 0)
    let again = try bo.run("team", "join", invitation, "--key-file", key)
    #expect(again.status == 1 && again.text.contains("is machine 2 of a team already"))
    let other = bo.home + "/other.vigil"
    let second = try bo.run(
      "team",
      "join",
      invitation,
      "--key-file",
      key,
      "--docket",
      other,
    )
    #expect(second.status == 0, "\(second.text)")
    #expect(try bo.run("add", "client", "name=ONE A").status == 0)
    #expect(try bo.run("add", "client", "name=TWO B", "--docket", other).status == 0)
    #expect(try bo.run("show", "2000001").status == 0)
    #expect(try bo.run("show", "3000001", "--docket", other).status == 0)
  }

  @Test("A password on the command line is refused, and not repeated")
  func passwords() throws {
    let scratch = Scratch()
    let ana = try Account("ana", scratch)
    #expect(try ana.run("new").status == 0)
    let refused = try ana.run("team", "init", "host=db password=QJXSECRET")
    #expect(refused.status == 1 && !refused.text.contains("QJXSECRET"))
    #expect(refused.text.contains("pgpass"))
  }
}
