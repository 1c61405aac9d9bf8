import Foundation
import TerminalTestSupport
import Testing

@Suite("vigil monitor looks and does nothing else")
struct MonitorTests {
  private func monitor(_ clinic: Clinic, _ arguments: String...) async throws -> PtyProcess {
    let program = try PtyProcess(
      Clinic.program,
      ["monitor"] + arguments,
      environment: clinic.environment(),
      size: ScreenSize(120, 36),
      surroundings: clinic,
    )
    try await program.waitReady()
    return program
  }

  @Test("It shows what is committed elsewhere, and leaves the docket and the home as they were")
  func looks() async throws {
    let clinic = try Clinic()
    let program = try await monitor(clinic, "--pane", "hearings", "--filter", "rep:no")
    let before = try clinic.files()
    #expect(program.screen.plainText.contains("read only"))
    #expect(program.screen.plainText.contains("Filter  rep:no"))
    try await program.press("Down", "a", "u", "y", "Ctrl-Z", "Enter", "a", "e", "u", "y", "Esc")
    try await program.press("0")
    #expect(try clinic.files() == before)
    #expect(program.screen.commands.allSatisfy { $0.hasPrefix("999;ready;") })
    try clinic.addClient()
    try await program.waitText("of \(Clinic.size + 1) cases")
    #expect(program.screen.plainText.contains("changed just now"))
    try program.send("q", keys: 1)
    #expect(try await program.waitExit() == .exited(0))
  }

  @Test("It shows its panes in turn")
  func rotates() async throws {
    let clinic = try Clinic()
    let program = try await monitor(
      clinic,
      "--pane",
      "hearings",
      "--pane",
      "clocks",
      "--rotate",
      "1s",
    )
    try await program.waitText("Hearings per day")
    try await program.waitText("Clocks per day")
    try await program.waitText("Hearings per day")
  }

  @Test(
    "What it cannot show is refused in words",
    arguments: [
      ("--pane nothing", 2), ("--filter nat:", 2), ("--rotate soon", 2),
      ("--docket /nowhere/x.vigil", 3),
    ] as [(String, Int32)],
  )
  func refused(arguments: String, status: Int32) throws {
    let words = arguments.split(separator: " ").map(String.init)
    let outcome = try Clinic().run(["monitor"] + words)
    #expect(outcome.status == status)
    #expect(!outcome.errors.isEmpty)
  }
}

extension Clinic {
  /// Every file of the home and what is in it, but for what SQLite keeps for itself.
  fileprivate func files() throws -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for path in paths ?? [] where !path.hasSuffix("-shm") {
      files[path] = try? Data(contentsOf: folder.appending(path: path))
    }
    return files
  }
}
