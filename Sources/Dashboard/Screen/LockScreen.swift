import TerminalKit
import TextLayout

/// What is in the place of everything while the screen is hidden.
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
