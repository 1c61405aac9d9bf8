import TerminalKit

extension Dashboard {
  /// Does what a command means in help.
  mutating func runInHelp(_ command: Command) {
    guard case .help(let scroll)? = layers.last else { return }
    if command == .back {
      layers.removeLast()
      return
    }
    let area = layout.body
    let scrolling = Scrolling(lines: HelpLines.all(width: area.columns).count, rows: area.rows)
    layers[layers.count - 1] = .help(scroll: scrolling.offset(command, from: scroll))
  }
}
