import TerminalKit

extension Dashboard {
  /// Does what a command means in help.
  mutating func runInHelp(_ command: Command) {
    guard case .reading(let topic, let scroll)? = layers.last else { return }
    if command == .back {
      layers.removeLast()
      return
    }
    let area = layout.body
    let lines = lines(of: topic, width: area.columns)
    let scrolling = Scrolling(lines: lines.count, rows: area.rows)
    layers[layers.count - 1] = .reading(
      topic,
      scroll: scrolling.offset(command, from: scroll),
    )
  }
}
