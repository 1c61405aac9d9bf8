import CNcurses
import Foundation
import TerminalKit

extension NcursesTerminal {
  /// The file keys come from.
  var inputFile: Int32 { vigil_input() }

  /// The file that is drawn on.
  var outputFile: Int32 { vigil_output() }

  /// Whether the terminal takes nothing more for now, since the line to it is slow or stopped: a
  /// frame drawn then would be old when it is seen, and drawing it would hold up the keys.
  ///
  /// > Note: The kernel tells it only when its buffer is full, 64 KiB for a pseudoterminal; what
  /// > SSH holds beyond that nobody here can know.
  var isBehind: Bool { vigil_is_behind() != 0 }

  /// The file signals come from.
  var signalFile: Int32 { vigil_signal_pipe() }

  /// Answers the signals that came in, and returns what the program should know.
  ///
  /// A storm of resizes is one resize.
  func readSignals() -> [TerminalEvent] {
    var signals: [Int32] = []
    while case let signal = vigil_next_signal(), signal != 0 { signals.append(signal) }
    var events: [TerminalEvent] = []
    if signals.contains(SIGHUP) { events.append(.hangup) }
    if signals.contains(where: [SIGTERM, SIGINT, SIGQUIT].contains) { events.append(.terminate) }
    if signals.contains(SIGTSTP) { suspend() }
    if signals.contains(SIGCONT) {
      resume()
      events.append(.resumed)
    }
    if signals.contains(where: [SIGWINCH, SIGTSTP, SIGCONT].contains) {
      resized()
      events.append(.resize(size))
    }
    return events
  }
}
