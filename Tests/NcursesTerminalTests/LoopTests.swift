import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("The loop waits for keys, workers and the clock in one place")
struct LoopTests {
  @Test("It is not ready before a worker has answered")
  func worker() async throws {
    let probe = try await startProbe()
    for count in 1...20 {
      try await probe.press("Ctrl-W")
      let log = Array(repeating: "answer", count: count)
      expectShown(ProbeScreen(log: log), in: probe)
    }
  }

  @Test("It is not ready before a tick that was asked for")
  func tick() async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-T", "x")
    expectShown(ProbeScreen(log: ["tick", "x"]), in: probe)
  }

  @Test("Keys written faster than they are drawn are all there at the end")
  func burst() async throws {
    let probe = try await startProbe(ScreenSize(200, 50))
    let letters = (0..<20_000).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }
    try await probe.type(letters.joined())
    expectShown(ProbeScreen(log: letters), in: probe)
  }

  @Test("Of many pages in one burst few are drawn")
  func pages() async throws {
    let probe = try await startProbe(ScreenSize(200, 50))
    try probe.send(String(repeating: "\u{1B}[6~", count: 200), keys: 200)
    try await probe.waitReady()
    #expect(probe.screen.plainText.contains("row 10000 "))
    #expect(probe.drawnBytes < 200 * 6000 / 4)
  }

  @Test("The bell rings and the cursor stands where the frame says")
  func bellAndCursor() async throws {
    let probe = try await startProbe()
    #expect(!probe.screen.modes.contains(25))
    try await probe.press("Ctrl-G", "Ctrl-K")
    #expect(probe.received.contains(7))
    #expect(probe.screen.modes.contains(25))
    #expect(probe.screen.cursor.row == 1)
    #expect(probe.screen.cursor.column == 2)
    try await probe.press("x", "Ctrl-K")
    #expect(!probe.screen.modes.contains(25))
  }
}
