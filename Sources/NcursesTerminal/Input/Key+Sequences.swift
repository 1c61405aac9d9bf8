import TerminalKit

extension Key {
  /// Makes the key of a sequence curses does not expect from this terminal, though others send it.
  ///
  /// - Parameters:
  ///   - kind: The byte after the escape, a bracket or an O.
  ///   - parameters: What is before the last byte.
  ///   - final: The last byte.
  init?(sequence kind: UInt8, _ parameters: [UInt8], _ final: UInt8) {
    let text = String(decoding: parameters + [final], as: UTF8.self)
    guard let key = Key.anySequence[text] ?? (kind == 0x4F ? Key.keypad(text) : Key.tilde[text])
    else { return nil }
    self = key
  }

  private static let anySequence: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// > Source: The tables of PC-style and VT220-style function keys of xterm's control sequences.
  private static let tilde: [String: Key] = [
    "1~": .home, "2~": .insert, "3~": .delete, "4~": .end, "5~": .pageUp, "6~": .pageDown,
    "7~": .home, "8~": .end, "11~": .function(1), "12~": .function(2), "13~": .function(3),
    "14~": .function(4), "15~": .function(5), "17~": .function(6), "18~": .function(7),
    "19~": .function(8), "20~": .function(9), "21~": .function(10), "23~": .function(11),
    "24~": .function(12),
  ]

  /// The keypad of numbers, each key 0x40 above its character.
  private static func keypad(_ text: String) -> Key? {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return nil }
    if byte == 0x4D { return .enter }
    guard 0x6A...0x79 ~= byte else { return nil }
    return .character(Character(Unicode.Scalar(byte - 0x40)))
  }
}
