import TerminalKit

extension Frame {
  /// Marks a line as the one the pointer is at, with the terminal's cursor in it.
  mutating func select(_ line: CellRect) {
    highlight(line)
    cursor = line.origin
  }

  /// Marks a line as the chosen one, by a sign as well as by colours; the cursor stays where
  /// something is typed.
  mutating func highlight(_ line: CellRect) {
    put(glyphs.pointer, at: line.origin)
    restyle(line) { $0 = .selection }
  }
}
