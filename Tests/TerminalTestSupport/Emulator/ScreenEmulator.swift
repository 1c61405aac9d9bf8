/// The screen of an xterm-256color, as far as curses uses one.
///
/// Whatever it does not know it keeps in `unexpected`, so that a test can ask that there was none.
public struct ScreenEmulator: Sendable {
  /// The columns and rows there are.
  public internal(set) var size: ScreenSize
  /// Where the next character goes.
  public internal(set) var cursor = ScreenCursor()
  /// The private modes that are on: 7 wrapping, 25 the cursor, 1049 the alternate screen.
  public internal(set) var modes: Set<Int> = [7, 25]
  /// The operating system commands, in order.
  public internal(set) var commands: [String] = []
  /// What no terminal should have been told, in order.
  public internal(set) var unexpected: [String] = []
  /// The control sequences that came, by kind.
  public internal(set) var sequences: [ControlSequence] = []
  /// The rows of the screen that is shown.
  public internal(set) var rows: [[ScreenCell]]

  /// How the next character will look.
  public internal(set) var look = ScreenLook()
  var region: Range<Int>
  var wrapsNext = false
  var inserts = false
  var lastText: Unicode.Scalar?
  var charsets = CharacterSets()
  var saved = SavedCursor()
  var otherRows: [[ScreenCell]]?
  private var reader = TokenReader()

  /// Makes an empty screen.
  public init(_ size: ScreenSize) {
    self.size = size
    rows = ScreenEmulator.empty(size)
    region = 0..<size.rows
  }

  /// Takes bytes a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { for token in reader.take(byte) { take(token) } }
  }

  /// Changes the size; what was shown is not to be relied on, so it turns to crosses.
  public mutating func resize(to size: ScreenSize) {
    self.size = size
    rows = ScreenEmulator.empty(size, ScreenCell(text: "╳"))
    region = 0..<size.rows
    cursor.row = min(cursor.row, size.rows - 1)
    cursor.column = min(cursor.column, size.columns - 1)
    wrapsNext = false
  }

  /// The rows joined by line ends, without trailing blanks.
  public var plainText: String {
    rows.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    .joined(separator: "\n")
  }

  static func empty(_ size: ScreenSize, _ cell: ScreenCell = ScreenCell()) -> [[ScreenCell]] {
    Array(repeating: Array(repeating: cell, count: size.columns), count: size.rows)
  }

  private mutating func take(_ token: TerminalToken) {
    switch token {
    case .text(let scalar): show(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence(let sequence): run(sequence)
    case .command(let text): commands.append(text)
    case .broken(let text): unexpected.append(text)
    }
  }

  private mutating func control(_ byte: UInt8) {
    wrapsNext = wrapsNext && byte == 0x07
    switch byte {
    case 0x07: break
    case 0x08: cursor.column = max(0, cursor.column - 1)
    case 0x09: cursor.column = min(size.columns - 1, cursor.column / 8 * 8 + 8)
    case 0x0A: lineFeed()
    case 0x0D: cursor.column = 0
    case 0x0E: charsets.isShifted = true
    case 0x0F: charsets.isShifted = false
    default: unexpected.append("control \(String(byte, radix: 16))")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = SavedCursor(cursor: cursor, look: look, charsets: charsets)
    case "8": restoreCursor()
    case "(0": charsets.isGraphic.0 = true
    case "(B": charsets.isGraphic.0 = false
    case ")0": charsets.isGraphic.1 = true
    case ")B": charsets.isGraphic.1 = false
    case "M": reverseLineFeed()
    case "=", ">": break
    default: unexpected.append("ESC \(text)")
    }
  }

  mutating func restoreCursor() {
    (cursor, look, charsets) = (saved.cursor, saved.look, saved.charsets)
  }
}

/// What a saved cursor brings back.
struct SavedCursor: Sendable {
  var cursor = ScreenCursor()
  var look = ScreenLook()
  var charsets = CharacterSets()
}

/// The two character sets, either letters or lines, and which is in use.
struct CharacterSets: Sendable {
  var isGraphic = (false, false)
  var isShifted = false

  private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
    "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "x": "│", "a": "▒", "`": "◆", "~": "·", "0": "█", "f": "°", "g": "±",
  ]

  /// The character shown for one that came.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isGraphic = isShifted ? isGraphic.1 : isGraphic.0
    return isGraphic ? CharacterSets.lines[scalar] ?? scalar : scalar
  }
}

extension ScreenEmulator {
  /// The operating system commands but those that say that the program is ready, and 104, with
  /// which curses sets the palette back when it leaves the screen.
  public var foreignCommands: [String] {
    commands.filter { ReadyMarker($0) == nil && $0 != "104" }
  }
}
