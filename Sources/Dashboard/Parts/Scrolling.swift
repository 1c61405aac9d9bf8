/// How lines scroll through a window that is too low for them.
struct Scrolling: Sendable {
  /// The lines there are.
  let lines: Int
  /// The rows of the window.
  let rows: Int

  /// The furthest the lines can be scrolled.
  var limit: Int { max(0, lines - rows) }

  /// Returns the place nearest to one that was wanted.
  func clamped(_ offset: Int) -> Int { min(max(0, offset), limit) }

  /// Returns the place after a command of movement.
  func offset(_ command: Command, from offset: Int) -> Int {
    switch command {
    case .up: clamped(offset - 1)
    case .down: clamped(offset + 1)
    case .pageUp: clamped(offset - max(1, rows - 1))
    case .pageDown: clamped(offset + max(1, rows - 1))
    case .halfUp: clamped(offset - max(1, rows / 2))
    case .halfDown: clamped(offset + max(1, rows / 2))
    case .start: 0
    case .end: limit
    default: clamped(offset)
    }
  }
}
