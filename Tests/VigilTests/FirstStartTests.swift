import Foundation
import TerminalTestSupport
import Testing

@Suite("A first start without a docket")
struct FirstStartTests {
  @Test("One key begins a clinic's docket and opens it")
  func new() async throws {
    let clinic = try Clinic()
    let path = clinic.path("first.vigil")
    let program = try clinic.terminal(ScreenSize(80, 24), ["VIGIL_DOCKET": path])
    try await program.waitText("Press t, d, n, l or q:")
    try program.send("n", keys: 0)
    try await program.waitReady()
    #expect(program.screen.plainText.contains("first"))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("Leaving makes nothing")
  func leave() async throws {
    let clinic = try Clinic()
    let path = clinic.path("first.vigil")
    let program = try clinic.terminal(ScreenSize(80, 24), ["VIGIL_DOCKET": path])
    try await program.waitText("Press t, d, n, l or q:")
    try program.send("q", keys: 0)
    #expect(try await program.waitExit() == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Where nobody can be asked, what makes a docket is named")
  func unattended() throws {
    let clinic = try Clinic()
    let outcome = try clinic.run("open", "--docket", clinic.path("none.vigil"))
    #expect(outcome.status == 3 && outcome.errors.contains("vigil new begins one"))
  }

  @Test("vigil new makes an empty docket, and never over one that is there")
  func command() throws {
    let clinic = try Clinic()
    let path = clinic.path("new.vigil")
    let twice = try clinic.run("new", path, "--docket", path)
    #expect(twice.status == 2 && twice.errors.contains("name the docket once"))
    #expect(try clinic.run("new", path).status == 0)
    #expect(try clinic.run("find", "--docket", path, "--count").output == "0\n")
    let again = try clinic.run("new", "--docket", path)
    #expect(again.status == 1 && again.errors.contains("there is a docket already"))
  }
}
