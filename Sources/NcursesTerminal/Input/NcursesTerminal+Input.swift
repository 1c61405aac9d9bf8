import CNcurses
import TerminalKit

extension NcursesTerminal {
  /// The most keys handed over in one batch, so that a frame is drawn now and then.
  private static let mostKeys = 4096

  /// Reads all keys that have arrived; says so where the terminal is gone.
  func readKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var hasRead = false
    while events.count < NcursesTerminal.mostKeys {
      let unit = vigil_read_unit()
      if unit == VIGIL_NOTHING.rawValue { break }
      hasRead = true
      if unit == VIGIL_IGNORED.rawValue { continue }
      events += decoder.take(unit).map(TerminalEvent.key)
    }
    events += decoder.pause().map(TerminalEvent.key)
    if !hasRead, vigil_is_hung_up() != 0 { events.append(.hangup) }
    return events
  }
}
