import TerminalKit
import TerminalTestSupport
import Testing

@testable import terminal_probe

@Suite("Colours and signs as the terminal and its user want them")
struct ColourTests {
  private static let size = CellSize(columns: 80, rows: 24)

  @Test(
    "Every cell looks as the theme says",
    arguments: [
      ("xterm-256color", ColourDepth.rich), ("screen-256color", .rich), ("tmux-256color", .rich),
      ("xterm", .eight), ("vt100", .none),
    ],
  )
  func looks(term: String, depth: ColourDepth) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(term: term))
    let frame = ProbeScreen().frame(size: ColourTests.size, glyphs: .unicode)
    expectLooks(frame, .dark, depth, in: probe.screen)
  }

  @Test("Another theme is shown at once")
  func themes() async throws {
    let probe = try await startProbe()
    try await probe.press("Ctrl-Y")
    let frame = ProbeScreen().frame(size: ColourTests.size, glyphs: .unicode)
    expectLooks(frame, .light, .rich, in: probe.screen)
  }

  @Test("No colour is sent where the user wants none")
  func noColour() async throws {
    let environment = BuiltProgram.environment(["NO_COLOR": "1"])
    let probe = try await startProbe(environment: environment)
    expectShown(ProbeScreen(), in: probe)
    #expect(probe.screen.sequences.filter(\.setsColour) == [])
    let frame = ProbeScreen().frame(size: ColourTests.size, glyphs: .unicode)
    expectLooks(frame, .dark, .none, in: probe.screen)
  }

  @Test("An empty NO_COLOR asks for nothing")
  func emptyNoColour() async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(["NO_COLOR": ""]))
    #expect(!probe.screen.sequences.filter(\.setsColour).isEmpty)
  }

  @Test("A locale without Unicode gets plain ASCII, cell for cell", arguments: ["C", "POSIX"])
  func ascii(locale: String) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(locale: locale))
    #expect(probe.received.allSatisfy { $0 < 0x80 })
    let rows = probe.screen.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[1].hasPrefix("+ Samples ----"))
    #expect(rows[3].hasPrefix("|Lodz nandu Tor ?1,50 ~ -|++++ "))
    #expect(rows[4].hasPrefix("|???? ?????? + ?? end "))
    #expect(probe.screen.unexpected == [])
  }

  @Test(
    "A locale that says UTF-8 gets it, installed or not",
    arguments: ["C.UTF-8", "xx_YY.UTF-8", ""],
  )
  func unicode(locale: String) async throws {
    let probe = try await startProbe(environment: BuiltProgram.environment(locale: locale))
    expectShown(ProbeScreen(), in: probe)
  }
}

extension ControlSequence {
  fileprivate var setsColour: Bool {
    kind == "m"
      && numbers.contains { (30...49).contains($0 ?? 0) || $0 ?? 0 >= 90 }
  }
}
