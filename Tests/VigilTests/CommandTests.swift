import Foundation
import TerminalTestSupport
import Testing

@Suite("Commands say how they ended")
struct CommandTests {
  @Test("0 done, 1 failed, 2 usage, 3 not found")
  func statuses() throws {
    let clinic = try Clinic()
    #expect(try clinic.run("--help").status == 0)
    #expect(try clinic.run("check").status == 0)
    #expect(try clinic.run("import", "eoir", "/nowhere/release.zip").status == 1)
    #expect(try clinic.run("find", "--nothing-of-this").status == 2)
    #expect(try clinic.run("show", "1").status == 3)
    #expect(try clinic.run("check", "--docket", clinic.path("other.vigil")).status == 3)
    #expect(try clinic.run("find", "nat:AB").status == 3)
    #expect(try clinic.run("find", "nat:chnia").status == 2)
  }

  @Test("A filter that is not understood is shown with the place")
  func badFilter() throws {
    let clinic = try Clinic()
    let outcome = try clinic.run("find", "rep:no attny:tran")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("  rep:no attny:tran\n         ^ no field is called attny"))
    let wide = try clinic.run("find", "林é attny:tran").errors
    #expect(wide.contains("  林é attny:tran\n      ^ no field"))
  }

  @Test("What is told goes to standard error, what is asked for to standard output")
  func streams() throws {
    let clinic = try Clinic()
    let help = try clinic.run("--help")
    #expect(help.output.contains("vigil report") && help.errors == "")
    let unknown = try clinic.run("show", "1")
    #expect(unknown.output == "" && unknown.errors.contains("no case 1"))
  }

  @Test("A report, the docket and the session are their owner's alone")
  func permissions() async throws {
    let clinic = try Clinic()
    let report = clinic.path("report.txt")
    #expect(try clinic.run("report", "orders", "--output", report).status == 0)
    #expect(try permissions(report) == 0o600)
    #expect(try permissions(clinic.docket) == 0o600)
    let program = try await clinic.dashboard()
    try program.send("q", keys: 1)
    #expect(try await program.waitExit() == .exited(0))
    #expect(try permissions(clinic.path(".local/state/vigil/session")) == 0o600)
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("The pane counts what find counts")
  func counts() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard(ScreenSize(120, 36))
    try await program.press("0")
    for filter in ["case:pending", "order:any nat:CH", "order:final", "hearing<30d rep:no"] {
      try await program.press("/", "Ctrl-U")
      try await program.type(filter + "\r")
      let found = try clinic.run("find", filter, "--count").output
      let count = found.trimmingCharacters(in: .newlines)
      #expect(program.screen.plainText.contains(" \(count) of \(Clinic.size) cases"), "\(filter)")
    }
  }

  @Test("The screen command prints what the terminal shows")
  func still() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard()
    try await program.press("3", "Down", "Down", "Enter")
    let still = try clinic.run("screen", "--size", "80x24", "--keys", "3", "Down", "Down", "Enter")
    #expect(still.output == program.screen.plainText + "\n")
  }
}
