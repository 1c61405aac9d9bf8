import Foundation

/// Keys read one at a time, without Enter; the terminal is left as it was.
enum SingleKey {
  /// Lets keys be read while a closure runs.
  ///
  /// - Parameter body: What reads them; each call gives the next key in lower case, nil at the end
  ///   of the input, at Ctrl-C or Ctrl-D.
  /// - Returns: What the closure returns.
  static func reading<Result>(_ body: (() -> Character?) -> Result) -> Result {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body { next() } }
    var direct = before
    direct.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &direct)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    return body { next() }
  }

  private static func next() -> Character? {
    var byte: UInt8 = 0
    var count = 0
    repeat { count = read(STDIN_FILENO, &byte, 1) } while count < 0 && errno == EINTR
    guard count == 1, byte != 3, byte != 4 else { return nil }
    return Character(UnicodeScalar(byte)).lowercased().first
  }
}
