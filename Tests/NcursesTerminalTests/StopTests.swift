import Foundation
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("Stopped and continued as a shell does it")
struct StopTests {
  /// A shell with job control; it says when the program stopped, and waits for a line to go on.
  private func startShell() async throws -> PtyProcess {
    let path = try BuiltProgram.path("terminal-probe")
    let script = "set -m; '\(path)'; echo stopped; read line; fg; echo ended $?"
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", script],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    try await shell.waitReady()
    return shell
  }

  private func expectStopped(_ shell: PtyProcess) async throws {
    try await shell.wait("stopped") { $0.screen.plainText.contains("stopped") }
    #expect(shell.screen.modes == [7, 25])
    #expect(shell.isCooked)
    #expect(!shell.screen.plainText.contains("row 0"))
  }

  private func expectContinued(_ shell: PtyProcess) async throws {
    try shell.send("\r", keys: 0)
    try await shell.waitText("probe \(shell.screen.size)")
    let clearings = shell.screen.sequences.count { $0.kind == "J" && $0.numbers == [2] }
    try await shell.press("x")
    expectShown(ProbeScreen(log: ["x"]), in: shell)
    #expect(clearings == 2, "it is drawn once at first, and once anew")
    #expect(shell.screen.modes.isSuperset(of: [1000, 1006, 1049, 2004]))
    #expect(!shell.screen.modes.contains(25))
    #expect(!shell.isCooked)
  }

  @Test("By its own key")
  func byKey() async throws {
    let shell = try await startShell()
    try await shell.press("Ctrl-O")
    try shell.send("\u{1A}", keys: 1)
    try await expectStopped(shell)
    try await expectContinued(shell)
    try shell.send("\u{11}", keys: 1)
    #expect(try await shell.waitExit() == .exited(0))
    #expect(shell.screen.plainText.contains("ended 0"))
    #expect(shell.isCooked)
  }

  @Test("In another size than before")
  func resized() async throws {
    let shell = try await startShell()
    try await shell.press("Ctrl-O")
    try shell.send("\u{1A}", keys: 1)
    try await expectStopped(shell)
    try shell.setSize(ScreenSize(60, 20))
    try await expectContinued(shell)
  }

  @Test("By a signal from elsewhere")
  func bySignal() async throws {
    let shell = try await startShell()
    try await shell.press("Ctrl-O")
    try shell.signalForeground(SIGTSTP)
    try await expectStopped(shell)
    try await expectContinued(shell)
  }

  @Test("Without a shell to continue it, it stays and draws itself again")
  func orphan() async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-Z", "x")
    expectShown(ProbeScreen(log: ["x"]), in: probe)
    #expect(probe.screen.modes.isSuperset(of: [1049, 2004]))
  }
}
