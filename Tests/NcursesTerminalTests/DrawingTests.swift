import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("What is drawn is the frame")
struct DrawingTests {
  @Test(
    "The first frame is whole on every kind of terminal",
    arguments: [
      "xterm-256color", "xterm", "screen-256color", "tmux-256color", "screen", "linux", "vt100",
      "rxvt-unicode-256color", "vt220", "kitty-that-nobody-knows",
    ],
  )
  func firstFrame(term: String) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(term: term))
    expectShown(ProbeScreen(), in: probe)
  }

  @Test(
    "Every size holds its frame",
    arguments: [
      ScreenSize(1, 1), ScreenSize(2, 1), ScreenSize(1, 5), ScreenSize(3, 3), ScreenSize(20, 5),
      ScreenSize(79, 24), ScreenSize(200, 50), ScreenSize(300, 90),
    ],
  )
  func sizes(size: ScreenSize) async throws {
    let probe = try await startProbe(size)
    expectShown(ProbeScreen(), in: probe)
  }

  @Test("What the environment says of the size counts for nothing")
  func environmentSize() async throws {
    let environment = BuiltProgram.environment(["COLUMNS": "40", "LINES": "9"])
    let probe = try await startProbe(environment: environment)
    expectShown(ProbeScreen(), in: probe)
    try await probe.resize(to: ScreenSize(90, 30))
    expectShown(ProbeScreen(), in: probe)
  }

  @Test("Nothing is sent for tests where no test asks")
  func noMarker() async throws {
    let path = try BuiltProgram.path("terminal-probe")
    let environment = BuiltProgram.environment(["VIGIL_READY_MARKER": ""])
    let probe = try PtyProcess(path, environment: environment, size: ScreenSize(80, 24))
    try await probe.wait("drew") { $0.screen.plainText.contains("row 14 ") }
    try probe.send("\u{11}", keys: 1)
    #expect(try await probe.waitExit() == .exited(0))
    #expect(!probe.transcript.contains("ready"))
    #expect(probe.screen.foreignCommands == [])
  }
}
