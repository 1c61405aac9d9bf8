import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means in the log.
  mutating func runInLog(_ command: Command) {
    guard case .log(var log)? = layers.last else { return }
    if command == .back {
      layers.removeLast()
      return
    }
    log.move(command, page: layout.menuRows)
    layers[layers.count - 1] = .log(log)
  }
}
