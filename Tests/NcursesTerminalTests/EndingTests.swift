import Foundation
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("However the program ends, the terminal is given back")
struct EndingTests {
  private func expectRestored(
    _ probe: PtyProcess,
    at location: SourceLocation = #_sourceLocation,
  ) {
    #expect(probe.screen.modes == [7, 25], sourceLocation: location)
    #expect(probe.isCooked, sourceLocation: location)
    #expect(probe.screen.unexpected == [], sourceLocation: location)
    #expect(!probe.screen.plainText.contains("row 0"), sourceLocation: location)
    #expect(probe.screen.look == ScreenLook(), sourceLocation: location)
  }

  @Test("When it is told to quit", arguments: ["xterm-256color", "tmux-256color", "xterm"])
  func quit(term: String) throws {
    let probe = try startProbe(environment: BuiltProgram.environment(term: term))
    #expect(probe.screen.modes.isSuperset(of: [1049, 2004]))
    #expect(!probe.screen.modes.contains(25))
    #expect(!probe.isCooked)
    try probe.press("Ctrl-K", "Ctrl-O")
    try probe.send("\u{11}", keys: 1)
    #expect(try probe.waitExit() == .exited(0))
    expectRestored(probe)
  }

  @Test("When a signal asks it to end", arguments: [SIGTERM, SIGINT, SIGQUIT])
  func terminated(signal: Int32) throws {
    let probe = try startProbe()
    try probe.press("Ctrl-O", "Ctrl-K")
    probe.signal(signal)
    #expect(try probe.waitExit() == .exited(143))
    expectRestored(probe)
  }

  @Test("When it is told that the line is gone")
  func hungUp() throws {
    let probe = try startProbe()
    probe.signal(SIGHUP)
    #expect(try probe.waitExit() == .exited(129))
    expectRestored(probe)
  }

  @Test("When the line goes without a word, it ends by itself")
  func closed() throws {
    let probe = try startProbe()
    probe.closeTerminal()
    #expect(try probe.waitExit() == .exited(129))
  }

  @Test("When it stumbles in Swift, at once and with the message on the screen")
  func trapped() throws {
    let probe = try startProbe()
    try probe.press("Ctrl-O", "Ctrl-K")
    try probe.send("\u{18}", keys: 1)
    let status = try probe.waitExit()
    #expect(status == .killed(SIGILL) || status == .killed(SIGTRAP))
    expectRestored(probe)
    #expect(probe.screen.plainText.contains("Fatal error: Index out of range"))
  }

  @Test("When some part of it calls exit")
  func exits() throws {
    let probe = try startProbe()
    try probe.send("\u{16}", keys: 1)
    #expect(try probe.waitExit() == .exited(7))
    expectRestored(probe)
  }

  @Test("When its stack is full")
  func overflow() throws {
    let probe = try startProbe()
    try probe.send("\u{15}", keys: 1)
    #expect(try probe.waitExit() == .killed(SIGSEGV))
    expectRestored(probe)
  }

  @Test("When the system ends it", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func crashed(signal: Int32) throws {
    let probe = try startProbe()
    probe.signal(signal)
    #expect(try probe.waitExit() == .killed(signal))
    expectRestored(probe)
  }

  @Test("What libraries say meanwhile is kept from the screen and shown at the end")
  func messages() throws {
    let probe = try startProbe()
    try probe.press("Ctrl-E", "x")
    expectShown(ProbeScreen(log: ["x"]), in: probe)
    try probe.send("\u{11}", keys: 1)
    try probe.waitExit()
    expectRestored(probe)
    #expect(probe.screen.plainText.contains("a library complains"))
  }
}

@Suite("A place that is no terminal to draw on is refused in words")
struct RefusalTests {
  @Test("A terminal that cannot place its cursor, or has no name", arguments: ["dumb", "", nil])
  func dumb(term: String?) throws {
    let path = try BuiltProgram.path("terminal-probe")
    let environment = BuiltProgram.environment(term: term)
    let probe = try PtyProcess(path, environment: environment, size: ScreenSize(80, 24))
    #expect(try probe.waitExit() == .exited(1))
    #expect(probe.transcript.hasPrefix("probe: this terminal cannot place its cursor"))
    #expect(!probe.transcript.contains("\u{1B}"))
    #expect(probe.isCooked)
  }

  @Test("A file or a pipe", arguments: ["| cat", "> /dev/null"])
  func notTerminal(to: String) throws {
    let path = try BuiltProgram.path("terminal-probe")
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", "'\(path)' \(to); echo over"],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    #expect(try shell.waitExit() == .exited(0))
    #expect(shell.transcript.hasPrefix("probe: standard output is not a terminal"))
    #expect(!shell.transcript.contains("\u{1B}"))
  }

  @Test("Keys come from the terminal where the input is a file")
  func inputElsewhere() throws {
    let path = try BuiltProgram.path("terminal-probe")
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", "exec '\(path)' < /dev/null"],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    try shell.waitReady()
    try shell.press("a", "F5")
    expectShown(ProbeScreen(log: ["a", "F5"]), in: shell)
    try shell.send("\u{11}", keys: 1)
    #expect(try shell.waitExit() == .exited(0))
    #expect(shell.isCooked)
  }
}
