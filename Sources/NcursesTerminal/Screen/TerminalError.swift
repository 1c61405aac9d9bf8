/// Why a terminal could not be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is a file or a pipe.
  case notATerminal
  /// The terminal cannot place its cursor.
  case dumbTerminal
  /// Nothing is known about the terminal.
  case unknownTerminal
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what to do instead, in words.
  public var description: String {
    switch self {
    case .notATerminal: "standard output is not a terminal; use a report for files and pipes"
    case .dumbTerminal: "this terminal cannot place its cursor; use a report, or set TERM"
    case .unknownTerminal: "this terminal is not known; set TERM, for example to xterm-256color"
    }
  }
}
