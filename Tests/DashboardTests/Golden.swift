import TerminalKit
import TerminalTestSupport
import Testing

/// Compares a frame, its text and its styles, with the one kept under a name.
func expectGolden(
  _ frame: Frame,
  _ name: String,
  _ location: SourceLocation = #_sourceLocation,
) throws {
  let text = frame.plainText + "\n--- styles\n" + frame.styleMap
  try TerminalTestSupport.expectGolden(text, named: name, at: location)
}
