import TerminalKit
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("The mouse is the user's own until it is asked for")
struct MouseTests {
  @Test("It is off at first, on when asked, and off at the end")
  func modes() async throws {
    let probe = try await startProbe()
    #expect(probe.screen.modes.isDisjoint(with: [1000, 1006]))
    try await probe.press("Ctrl-O")
    #expect(probe.screen.modes.isSuperset(of: [1000, 1006]))
    try probe.send("\u{11}", keys: 1)
    #expect(try await probe.waitExit() == .exited(0))
    #expect(probe.screen.modes.isDisjoint(with: [1000, 1006]))
  }

  @Test(
    "It tells cells far to the right",
    arguments: ["xterm-256color", "tmux-256color", "linux"],
  )
  func reports(term: String) async throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try await startProbe(ScreenSize(300, 24), environment: environment)
    try await probe.press("Ctrl-O")
    try probe.send("\u{1B}[<0;280;3M\u{1B}[<0;280;3m\u{1B}[<65;1;1M\u{1B}[<64;1;1M", keys: 4)
    try await probe.waitReady()
    let log = ["press:279,2", "release:279,2", "wheelDown:0,0", "wheelUp:0,0"]
    expectShown(ProbeScreen(log: log), in: probe)
  }

  @Test(
    "A report that is none is dropped",
    arguments: ["0;0;1M", ";;M", "x", "66;1;1M", "35;5;5M"],
  )
  func wrong(report: String) async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-O")
    try probe.send("\u{1B}[<\(report)", keys: 0)
    try await probe.press("y")
    expectShown(ProbeScreen(log: ["y"]), in: probe)
  }
}
