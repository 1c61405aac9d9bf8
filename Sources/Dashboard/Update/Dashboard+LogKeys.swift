import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means in the log.
  mutating func run(_ command: Command, in log: EventLog) {
    if command == .back {
      layers.removeLast()
      return
    }
    var log = log
    log.move(command, page: layout.menuRows)
    replaceLayer(log)
  }
}
