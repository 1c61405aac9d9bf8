import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("What is sent stays small", .serialized)
struct ByteTests {
  private static let wide = ScreenSize(200, 50)

  private func bytes(_ probe: PtyProcess, _ keys: String...) throws -> Int {
    let before = probe.drawnBytes
    try probe.press(keys)
    return probe.drawnBytes - before
  }

  @Test("Nothing, where nothing changed", arguments: ["xterm-256color", "tmux-256color"])
  func nothing(term: String) throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try startProbe(ByteTests.wide, environment: environment)
    #expect(try bytes(probe, "Ctrl-N") == 0)
    try probe.press("Ctrl-K")
    #expect(try bytes(probe, "Ctrl-N") == 0)
  }

  @Test("A first frame")
  func first() throws {
    let probe = try startProbe(ByteTests.wide)
    #expect(probe.drawnBytes <= 9000)
  }

  @Test("The selection one row down", arguments: ["xterm-256color", "tmux-256color"])
  func selection(term: String) throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try startProbe(ByteTests.wide, environment: environment)
    #expect(try bytes(probe, "Down") <= 500)
    #expect(try bytes(probe, "Down") <= 500)
  }

  @Test("A line further down", arguments: ["xterm-256color", "tmux-256color"])
  func line(term: String) throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try startProbe(ByteTests.wide, environment: environment)
    #expect(try bytes(probe, "Ctrl-F") <= 1000)
  }

  @Test("A page further down")
  func page() throws {
    let probe = try startProbe(ByteTests.wide)
    #expect(try bytes(probe, "PgDn") <= 8000)
  }

  @Test("A letter typed")
  func letter() throws {
    let probe = try startProbe(ByteTests.wide)
    #expect(try bytes(probe, "a") <= 30)
  }

  @Test("What is asked for is repainted whole, and is the frame")
  func repaint() throws {
    let probe = try startProbe(ByteTests.wide)
    #expect(try bytes(probe, "Ctrl-L") > 2000)
    expectShown(ProbeScreen(), in: probe)
  }
}
