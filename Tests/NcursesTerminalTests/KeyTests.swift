import TerminalKit
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("Keys arrive as what they are")
struct KeyTests {
  private static let special = [
    "Up", "Left", "Right", "PgUp", "Home", "End", "Ins", "Del", "Shift-Tab", "Enter", "Tab",
    "Backspace", "Esc", "Space", "Ctrl-Space", "Ctrl-A", "Ctrl-]", "Alt-x", "Alt-X", "Alt-7",
    "Alt-[", "Alt-O", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
    "a", "Z", "~", "é", "東", "😀",
  ]

  @Test("Each key by itself", arguments: special)
  func each(key: String) async throws {
    let probe = try await startProbe()
    try await probe.press(key, key)
    expectShown(ProbeScreen(log: [key, key]), in: probe)
  }

  @Test("Keys typed before the program has begun are not lost")
  func early() async throws {
    let path = try BuiltProgram.path("terminal-probe")
    let environment = BuiltProgram.environment()
    let probe = try PtyProcess(path, environment: environment, size: ScreenSize(80, 24))
    try await probe.type("abc")
    expectShown(ProbeScreen(log: ["a", "b", "c"]), in: probe)
  }

  @Test("All keys written in one piece")
  func together() async throws {
    let probe = try await startProbe(ScreenSize(200, 24))
    try probe.send("\u{1B}OAaé\u{1B}[5~\u{1B}x\r\u{1B}OPz", keys: 8)
    try await probe.waitReady()
    let keys = ["Up", "a", "é", "PgUp", "Alt-x", "Enter", "F1", "z"]
    expectShown(ProbeScreen(log: keys), in: probe)
  }

  @Test("A character whose bytes come one by one")
  func splitCharacter() async throws {
    let probe = try await startProbe()
    for byte in Array("東".utf8).dropLast() { try probe.send(bytes: [byte], keys: 0) }
    try await probe.resize(to: ScreenSize(90, 24))
    try probe.send(bytes: [Array("東".utf8)[2]], keys: 1)
    try await probe.press("x")
    expectShown(ProbeScreen(log: ["東", "x"]), in: probe)
  }

  @Test("Bytes that are no character are marked, and the next key is not lost")
  func invalid() async throws {
    let probe = try await startProbe()
    try probe.send(bytes: [0xFF, 0xC3, 0x61, 0xE6, 0x9D, 0x0D], keys: 5)
    try await probe.waitReady()
    let keys = ["\u{FFFD}", "\u{FFFD}", "a", "\u{FFFD}", "Enter"]
    expectShown(ProbeScreen(log: keys), in: probe)
  }

  @Test(
    "A sequence nobody knows is no key, and none of its letters is",
    arguments: [
      "\u{1B}[97;5u", "\u{1B}[I", "\u{1B}[1;16Q", "\u{1B}[?62;4c", "\u{1B}[>1;2;3c",
      "\u{1B}[12;34R", "\u{1B}[99~",
    ],
  )
  func unknown(sequence: String) async throws {
    let probe = try await startProbe()
    try probe.send(sequence, keys: 0)
    try await probe.press("x")
    expectShown(ProbeScreen(log: ["x"]), in: probe)
  }

  @Test(
    "A reply of the terminal is no key, and none of its letters is, whole or in pieces",
    arguments: [
      "\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{1B}\\", "\u{1B}]11;rgb:1717/1717/1717\u{7}",
      "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xstring\u{1B}\\",
    ],
  )
  func replies(reply: String) async throws {
    let probe = try await startProbe()
    try probe.send(reply + "x", keys: 1)
    try await probe.waitReady()
    let bytes = Array(reply.utf8)
    try probe.send(bytes: Array(bytes.prefix(4)), keys: 0)
    try probe.send(bytes: Array(bytes.dropFirst(4)), keys: 0)
    try await probe.press("y")
    expectShown(ProbeScreen(log: ["x", "y"]), in: probe)
  }

  @Test(
    "An arrow with alt or control is no key, and none of its letters is",
    arguments: ["A", "B", "C", "D"],
  )
  func modified(letter: String) async throws {
    let probe = try await startProbe()
    for modifier in 3...8 { try probe.send("\u{1B}[1;\(modifier)\(letter)", keys: 0) }
    try await probe.press("x")
    #expect(probe.screen.rows[23].map(\.text).joined().hasPrefix("x "))
  }
}
