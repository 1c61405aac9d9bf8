import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("What is sent stays small", .serialized)
struct ByteTests {
  private static let wide = ScreenSize(200, 50)

  private func bytes(_ probe: PtyProcess, _ keys: String...) async throws -> Int {
    let before = probe.drawnBytes
    try await probe.press(keys)
    return probe.drawnBytes - before
  }

  @Test("Nothing, where nothing changed", arguments: ["xterm-256color", "tmux-256color"])
  func nothing(term: String) async throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try await startProbe(ByteTests.wide, environment: environment)
    #expect(try await bytes(probe, "Ctrl-N") == 0)
    try await probe.press("Ctrl-K")
    #expect(try await bytes(probe, "Ctrl-N") == 0)
  }

  @Test("A first frame")
  func first() async throws {
    let probe = try await startProbe(ByteTests.wide)
    #expect(probe.drawnBytes <= 9000)
  }

  @Test("The selection one row down", arguments: ["xterm-256color", "tmux-256color"])
  func selection(term: String) async throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try await startProbe(ByteTests.wide, environment: environment)
    #expect(try await bytes(probe, "Down") <= 500)
    #expect(try await bytes(probe, "Down") <= 500)
  }

  @Test("A line further down", arguments: ["xterm-256color", "tmux-256color"])
  func line(term: String) async throws {
    let environment = BuiltProgram.environment(term: term)
    let probe = try await startProbe(ByteTests.wide, environment: environment)
    #expect(try await bytes(probe, "Ctrl-F") <= 1000)
  }

  @Test("A page further down")
  func page() async throws {
    let probe = try await startProbe(ByteTests.wide)
    #expect(try await bytes(probe, "PgDn") <= 8000)
  }

  @Test("A letter typed")
  func letter() async throws {
    let probe = try await startProbe(ByteTests.wide)
    #expect(try await bytes(probe, "a") <= 30)
  }

  @Test("What is asked for is repainted whole, and is the frame")
  func repaint() async throws {
    let probe = try await startProbe(ByteTests.wide)
    #expect(try await bytes(probe, "Ctrl-L") > 2000)
    expectShown(ProbeScreen(), in: probe)
  }
}
