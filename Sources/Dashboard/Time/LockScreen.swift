import TerminalKit
import TextLayout

/// What stands in the place of everything while the screen is hidden.
struct LockScreen: Sendable {
  /// The seconds without a key after which it was hidden.
  let after: Int64

  /// Draws why the screen is hidden, what that protects from, and how it is shown again.
  func draw(on frame: inout Frame) {
    let notice = Notice(
      "Hidden",
      [
        "No key was pressed for " + Age.words(after) + ", so what was here is hidden.", .empty,
        "It is hidden, not locked away: whoever can type here can show it again. What protects"
          + " it is the lock of your screen or session.", .empty,
        "y shows it again, Ctrl-C quits",
      ],
    )
    notice.draw(on: &frame, in: frame.bounds)
  }
}

extension Dashboard {
  /// Hides everything, and has the terminal draw anew so that nothing stays behind.
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
