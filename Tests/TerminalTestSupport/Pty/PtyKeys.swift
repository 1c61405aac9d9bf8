/// The bytes xterm sends for keys, while the program asked for its keypad.
enum PtyKeys {
  private static let named = [
    "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD",
    "Home": "\u{1B}OH", "End": "\u{1B}OF", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~",
    "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "Backspace": "\u{7F}", "Space": " ",
    "Ctrl-L": "\u{0C}", "Ctrl-Z": "\u{1A}", "Ctrl-C": "\u{03}", "Ctrl-U": "\u{15}",
    "Ctrl-S": "\u{13}",
  ]

  /// The bytes of a key by its name; a single character is its own name.
  static func bytes(of key: String) throws -> String {
    if let bytes = named[key] { return bytes }
    guard key.count == 1 else { throw TestFailure("no key is called \(key)") }
    return key
  }
}
