/// The bytes xterm sends for keys, while the program asked for its keypad.
enum PtyKeys {
  private static let named = [
    "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD",
    "Home": "\u{1B}OH", "End": "\u{1B}OF", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~",
    "Ins": "\u{1B}[2~", "Del": "\u{1B}[3~", "Shift-Tab": "\u{1B}[Z",
    "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "Backspace": "\u{7F}", "Space": " ",
    "Ctrl-Space": "\u{0}", "F1": "\u{1B}OP", "F2": "\u{1B}OQ", "F3": "\u{1B}OR",
    "F4": "\u{1B}OS", "F5": "\u{1B}[15~", "F6": "\u{1B}[17~", "F7": "\u{1B}[18~",
    "F8": "\u{1B}[19~", "F9": "\u{1B}[20~", "F10": "\u{1B}[21~", "F11": "\u{1B}[23~",
    "F12": "\u{1B}[24~",
  ]

  /// The bytes of a key by its name; a single character is its own name.
  static func bytes(of key: String) throws -> String {
    if let bytes = named[key] { return bytes }
    if key.hasPrefix("Ctrl-"), let letter = key.last?.asciiValue, letter & 0x40 != 0 {
      return String(Unicode.Scalar(letter & 0x1F))
    }
    if key.hasPrefix("Alt-"), key.count == 5 { return "\u{1B}" + key.suffix(1) }
    guard key.count == 1 else { throw TestFailure("no key is called \(key)") }
    return key
  }
}
