import TerminalKit
import TextLayout

extension Dashboard {
  /// Hides everything, and has the terminal draw again so that nothing stays behind.
  mutating func lock() {
    isLocked = true
    message = nil
    effects.append(.redraw)
  }

  /// Does what a key means while everything is hidden.
  mutating func runLocked(_ key: Key) {
    switch keymap.command(for: key, in: .locked) {
    case .accept: isLocked = false
    case .quit: effects.append(.quit)
    case .redraw: effects.append(.redraw)
    case .suspend: effects.append(.suspend)
    default: break
    }
  }
}
