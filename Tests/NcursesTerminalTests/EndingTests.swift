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
  func quit(term: String) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(term: term))
    #expect(probe.screen.modes.isSuperset(of: [1049, 2004]))
    #expect(!probe.screen.modes.contains(25))
    #expect(!probe.isCooked)
    try await probe.press("Ctrl-K", "Ctrl-O")
    try probe.send("\u{11}", keys: 1)
    #expect(try await probe.waitExit() == .exited(0))
    expectRestored(probe)
  }

  @Test("When a signal asks it to end", arguments: [SIGTERM, SIGINT, SIGQUIT])
  func terminated(signal: Int32) async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-O", "Ctrl-K")
    probe.signal(signal)
    #expect(try await probe.waitExit() == .exited(143))
    expectRestored(probe)
  }

  @Test("When it is told that the line is gone")
  func hungUp() async throws {
    let probe = try await startProbe()
    probe.signal(SIGHUP)
    #expect(try await probe.waitExit() == .exited(129))
    expectRestored(probe)
  }

  @Test("When the line goes without a word, it ends by itself")
  func closed() async throws {
    let probe = try await startProbe()
    probe.closeTerminal()
    #expect(try await probe.waitExit() == .exited(129))
  }

  // Ctrl-X reads past the end of an array, of which an optimised program says nothing; Ctrl-R calls
  // `fatalError`, whose message every program prints.
  @Test(
    "When it stumbles in Swift, at once and with the message on the screen",
    arguments: [("\u{18}", ""), ("\u{12}", "Fatal error: the probe stumbles")],
  )
  func trapped(key: String, message: String) async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-O", "Ctrl-K")
    try probe.send(key, keys: 1)
    let status = try await probe.waitExit()
    #expect(status == .killed(SIGILL) || status == .killed(SIGTRAP))
    expectRestored(probe)
    #expect(message.isEmpty || probe.screen.plainText.contains(message))
    #if DEBUG
    #expect(!message.isEmpty || probe.screen.plainText.contains("Index out of range"))
    #endif
  }

  @Test("When some part of it calls exit")
  func exits() async throws {
    let probe = try await startProbe()
    try probe.send("\u{16}", keys: 1)
    #expect(try await probe.waitExit() == .exited(7))
    expectRestored(probe)
  }

  @Test("When its stack is full")
  func overflow() async throws {
    let probe = try await startProbe()
    try probe.send("\u{15}", keys: 1)
    #expect(try await probe.waitExit() == .killed(SIGSEGV))
    expectRestored(probe)
  }

  @Test("When the system ends it", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func crashed(signal: Int32) async throws {
    let probe = try await startProbe()
    probe.signal(signal)
    #expect(try await probe.waitExit() == .killed(signal))
    expectRestored(probe)
  }

  @Test("What libraries say meanwhile is kept from the screen and shown at the end")
  func messages() async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-E", "x")
    expectShown(ProbeScreen(log: ["x"]), in: probe)
    try probe.send("\u{11}", keys: 1)
    try await probe.waitExit()
    expectRestored(probe)
    #expect(probe.screen.plainText.contains("a library complains"))
  }
}

@Suite("A place that is no terminal to draw on is refused in words")
struct RefusalTests {
  @Test("A terminal that cannot place its cursor, or has no name", arguments: ["dumb", "", nil])
  func dumb(term: String?) async throws {
    let path = try BuiltProgram.path("terminal-probe")
    let environment = BuiltProgram.environment(term: term)
    let probe = try PtyProcess(path, environment: environment, size: ScreenSize(80, 24))
    #expect(try await probe.waitExit() == .exited(1))
    #expect(probe.transcript.hasPrefix("probe: this terminal cannot place its cursor"))
    #expect(!probe.transcript.contains("\u{1B}"))
    #expect(probe.isCooked)
  }

  @Test("A file or a pipe", arguments: ["| cat", "> /dev/null"])
  func notTerminal(to: String) async throws {
    let path = try BuiltProgram.path("terminal-probe")
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", "'\(path)' \(to); echo over"],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    #expect(try await shell.waitExit() == .exited(0))
    #expect(shell.transcript.hasPrefix("probe: standard output is not a terminal"))
    #expect(!shell.transcript.contains("\u{1B}"))
  }

  @Test("Keys come from the terminal where the input is a file")
  func inputElsewhere() async throws {
    let path = try BuiltProgram.path("terminal-probe")
    let shell = try PtyProcess(
      "/bin/sh",
      ["-c", "exec '\(path)' < /dev/null"],
      environment: BuiltProgram.environment(),
      size: ScreenSize(80, 24),
    )
    try await shell.waitReady()
    try await shell.press("a", "F5")
    expectShown(ProbeScreen(log: ["a", "F5"]), in: shell)
    try shell.send("\u{11}", keys: 1)
    #expect(try await shell.waitExit() == .exited(0))
    #expect(shell.isCooked)
  }
}
