import Foundation
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("Stopped and continued as a shell does it")
struct StopTests {
  /// A shell with job control; it says when the program stopped, and waits for a line to go on.
  private func startShell() throws -> PtyProcess {
    let path = try BuiltProgram.path("terminal-probe")
    let script = "set -m; '\(path)'; echo stopped; read line; fg; echo ended $?"
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", script],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    try shell.waitReady()
    return shell
  }

  private func expectStopped(_ shell: PtyProcess) throws {
    try shell.wait("stopped") { $0.screen.plainText.contains("stopped") }
    #expect(shell.screen.modes == [7, 25])
    #expect(shell.isCooked)
    #expect(!shell.screen.plainText.contains("row 0"))
  }

  private func expectContinued(_ shell: PtyProcess, _ log: [String]) throws {
    try shell.send("\r", keys: 0)
    try shell.wait("continued") { $0.screen.plainText.hasSuffix(log.joined(separator: " ")) }
    try shell.press("x")
    expectShown(ProbeScreen(log: log + ["x"]), in: shell)
    #expect(shell.screen.modes.isSuperset(of: [1000, 1006, 1049, 2004]))
    #expect(!shell.screen.modes.contains(25))
    #expect(!shell.isCooked)
  }

  @Test("By its own key")
  func byKey() throws {
    let shell = try startShell()
    try shell.press("Ctrl-O")
    try shell.send("\u{1A}", keys: 1)
    try expectStopped(shell)
    try expectContinued(shell, ["resumed"])
    try shell.send("\u{11}", keys: 1)
    #expect(try shell.waitExit() == .exited(0))
    #expect(shell.screen.plainText.contains("ended 0"))
    #expect(shell.isCooked)
  }

  @Test("In another size than before")
  func resized() throws {
    let shell = try startShell()
    try shell.press("Ctrl-O")
    try shell.send("\u{1A}", keys: 1)
    try expectStopped(shell)
    try shell.resizeOnly(to: ScreenSize(60, 20))
    try expectContinued(shell, ["resumed"])
  }

  @Test("By a signal from elsewhere")
  func bySignal() throws {
    let shell = try startShell()
    try shell.press("Ctrl-O")
    try shell.signalForeground(SIGTSTP)
    try expectStopped(shell)
    try expectContinued(shell, ["resumed"])
  }

  @Test("Without a shell to continue it, it stays and draws itself again")
  func orphan() throws {
    let probe = try startProbe()
    try probe.press("Ctrl-Z", "x")
    expectShown(ProbeScreen(log: ["x"]), in: probe)
    #expect(probe.screen.modes.isSuperset(of: [1049, 2004]))
  }
}
