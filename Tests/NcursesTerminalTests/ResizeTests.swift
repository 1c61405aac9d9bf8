import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("The frame follows the size of the terminal")
struct ResizeTests {
  @Test(
    "Each size, grown or shrunk, is drawn anew",
    arguments: ["xterm-256color", "tmux-256color", "vt100"],
  )
  func resize(term: String) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(term: term))
    for (columns, rows) in [
      (100, 30), (81, 24), (20, 5), (2, 2), (3, 40), (250, 60), (80, 24),
    ] {
      try await probe.resize(to: ScreenSize(columns, rows))
      expectShown(ProbeScreen(), in: probe)
    }
  }

  @Test("A storm of sizes and keys ends in the last size with every key")
  func storm() async throws {
    let probe = try await startProbe()
    var random = Steps(state: 7)
    var keys: [String] = []
    for _ in 0..<300 {
      let size = ScreenSize(1 + random.next(below: 200), 1 + random.next(below: 60))
      try probe.setSize(size)
      let letter = String(UnicodeScalar(UInt8(97 + random.next(below: 26))))
      try probe.send(letter, keys: 1)
      keys.append(letter)
    }
    try await probe.waitReady()
    try await probe.resize(to: ScreenSize(210, 61))
    expectShown(ProbeScreen(log: keys), in: probe)
  }
}

/// Numbers that look random and are the same each time.
struct Steps {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
