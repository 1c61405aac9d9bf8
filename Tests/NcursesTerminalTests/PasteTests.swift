import TerminalKit
import TerminalTestSupport
import Testing
import TextLayout

@testable import terminal_probe

@Suite("A paste is text and never keys")
struct PasteTests {
  @Test(
    "Hostile pastes change nothing but the text shown",
    arguments: [
      "plain", "two\rlines\nthree", "\u{11}\u{18}\u{1A}quit", "\u{1B}]52;c;aGk=\u{7}clip",
      "\u{1B}[2J\u{1B}[31mred", "\u{202E}drow\u{202C} \u{200B}", "e\u{301}\u{301}\u{301}\u{301}",
      "\u{9B}31m", "東京\u{FE0F}",
    ],
  )
  func hostile(text: String) async throws {
    let probe = try await startProbe(ScreenSize(120, 24))
    try await probe.paste(text)
    try await probe.press("x")
    expectShown(ProbeScreen(log: ["Paste:\(text)", "x"]), in: probe)
  }

  @Test("What looks like keys within a paste is not obeyed")
  func keysInside() async throws {
    let probe = try await startProbe()
    try await probe.paste("a\u{1B}[Bb\u{1B}[6~c")
    try await probe.press("x")
    #expect(probe.screen.plainText.hasSuffix(" x"))
    #expect(probe.screen.plainText.contains("Paste:a"))
    #expect(probe.screen.plainText.contains("row 0 "))
  }

  @Test("A paste of a megabyte is cut and does not get stuck")
  func large() async throws {
    let probe = try await startProbe()
    try await probe.paste(String(repeating: "0123456789abcde ", count: 65_536))
    try await probe.press("x")
    #expect(probe.screen.plainText.hasSuffix("789abcde  x"))
  }

  @Test("A paste whose end never comes is a paste all the same, and keys are keys again")
  func unfinished() async throws {
    let probe = try await startProbe()
    try probe.send("\u{1B}[200~abc", keys: 1)
    try await probe.waitReady()
    try await probe.press("x")
    expectShown(ProbeScreen(log: ["Paste:abc", "x"]), in: probe)
  }

  @Test("After a paste without an end, Esc and keys are themselves, and another paste is one")
  func afterUnfinished() async throws {
    let probe = try await startProbe()
    try probe.send("\u{1B}[200~abc", keys: 1)
    try await probe.waitReady()
    try await probe.press("Esc", "j", "Down")
    try await probe.paste("q")
    try await probe.press("x")
    #expect(probe.screen.plainText.contains("Paste:abc Esc j Paste:q x"))
  }

  @Test("Where the C library knows another width, what follows still stands in its column")
  func widthsDisagree() async throws {
    let probe = try await startProbe()
    try await probe.paste("\u{2630}X\u{1FAE9}Y\u{20C1}Z")
    let foot = probe.screen.rows[23].map(\.text)
    #expect([foot[8], foot[11], foot[13]] == ["X", "Y", "Z"])
    #expect(probe.screen.unexpected == [])
  }
}
