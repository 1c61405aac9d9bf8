import TerminalKit

extension Frame {
  /// Marks a line as the one the pointer is at.
  mutating func select(_ line: CellRect) {
    put(glyphs.pointer, at: line.origin)
    restyle(line) { $0 = .selection }
    cursor = line.origin
  }
}
