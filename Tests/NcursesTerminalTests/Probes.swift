import TerminalKit
import TerminalTestSupport
import Testing
import TextLayout

@testable import terminal_probe

/// Starts the probe and waits for its first frame.
func startProbe(
  _ size: ScreenSize = ScreenSize(80, 24),
  environment: [String: String] = BuiltProgram.environment(),
) async throws -> PtyProcess {
  let path = try BuiltProgram.path("terminal-probe")
  let probe = try PtyProcess(path, environment: environment, size: size)
  try await probe.waitReady()
  return probe
}

/// Expects the probe to show exactly a frame, and to have sent nothing a terminal should not see.
func expectShown(
  _ screen: ProbeScreen,
  in probe: PtyProcess,
  _ glyphs: GlyphSet = .unicode,
  at location: SourceLocation = #_sourceLocation,
) {
  let size = CellSize(columns: probe.screen.size.columns, rows: probe.screen.size.rows)
  let expected = screen.frame(size: size, glyphs: glyphs).plainText
  let shown = probe.screen.plainText + "\n"
  if shown != expected {
    Issue.record("\(firstDifference(expected, shown))", sourceLocation: location)
  }
  #expect(probe.screen.unexpected == [], sourceLocation: location)
  #expect(probe.screen.foreignCommands == [], sourceLocation: location)
}

extension ProbeScreen {
  /// A screen after things happened.
  init(log words: [String]) {
    self.init()
    for word in words { note("\(word)") }
  }
}
