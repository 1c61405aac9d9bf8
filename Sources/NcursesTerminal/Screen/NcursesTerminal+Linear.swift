import CNcurses
import TerminalKit

extension NcursesTerminal {
  /// Says the lines of a frame that were not said last time, one after the other; nothing is drawn
  /// and nothing moves.
  func say(_ frame: Frame) {
    let lines = frame.plainText.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    let known = Set(said)
    for line in lines where !known.contains(line) { unsafe vigil_say(line) }
    said = lines
  }
}
