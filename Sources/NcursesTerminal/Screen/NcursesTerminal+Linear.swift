import CNcurses
import TerminalKit

extension NcursesTerminal {
  /// Says the lines of a frame that were not said last time, one after the other, and the line the
  /// user has gone to also where it was; nothing is drawn and nothing moves.
  func say(_ frame: Frame) {
    let lines = (0..<frame.size.rows).map(frame.text(ofRow:))
    let current = frame.cursor.map { lines[$0.row] }
    let known = Set(said)
    for (row, line) in lines.enumerated() where !line.isEmpty {
      let isReached = row == frame.cursor?.row && line != saidCurrent
      if isReached || !known.contains(line) { unsafe vigil_say(line) }
    }
    said = lines
    saidCurrent = current
  }
}
