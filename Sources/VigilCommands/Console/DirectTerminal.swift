import Foundation

/// A terminal read a byte at a time, without Enter and without showing what is typed.
///
/// Ctrl-C comes as a byte, so that the terminal is never left without its echo.
enum DirectTerminal {
  /// Lets bytes be read while a closure runs; the terminal is left as it was.
  ///
  /// - Parameters:
  ///   - terminal: The open terminal.
  ///   - body: What reads; each call gives the next byte, nil at the end of the input, at Ctrl-C or
  ///     at Ctrl-D.
  /// - Returns: What the closure returns; nil where the file is no terminal.
  /// - Throws: What the closure throws.
  static func reading<Result>(
    _ terminal: Int32,
    _ body: (() -> UInt8?) throws -> Result,
  ) rethrows -> Result? {
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
    var direct = before
    direct.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    unsafe tcsetattr(terminal, TCSAFLUSH, &direct)
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    return try body { next(terminal) }
  }

  private static func next(_ terminal: Int32) -> UInt8? {
    var byte: UInt8 = 0
    var count = 0
    repeat { count = unsafe read(terminal, &byte, 1) } while count < 0 && errno == EINTR
    return count == 1 && byte != 3 && byte != 4 ? byte : nil
  }
}
