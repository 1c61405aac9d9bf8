import CNcurses
import TerminalKit

extension Key {
  /// Makes the key of an ASCII byte.
  init(asciiByte byte: UInt8) {
    switch byte {
    case 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x7F, 0x08: self = .backspace
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B: self = .escape
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// Makes the key of a code, or nil if no key has it.
  init?(code: Int32) {
    let function = code - Int32(VIGIL_FUNCTION.rawValue)
    if function > 0, function < 64 {
      self = .function(Int(function))
    } else if let key = Key.codes[code] {
      self = key
    } else {
      return nil
    }
  }

  private static let codes: [Int32: Key] = [
    Int32(VIGIL_UP.rawValue): .up,
    Int32(VIGIL_DOWN.rawValue): .down,
    Int32(VIGIL_LEFT.rawValue): .left,
    Int32(VIGIL_RIGHT.rawValue): .right,
    Int32(VIGIL_PAGE_UP.rawValue): .pageUp,
    Int32(VIGIL_PAGE_DOWN.rawValue): .pageDown,
    Int32(VIGIL_HOME.rawValue): .home,
    Int32(VIGIL_END.rawValue): .end,
    Int32(VIGIL_BACKSPACE.rawValue): .backspace,
    Int32(VIGIL_DELETE.rawValue): .delete,
    Int32(VIGIL_INSERT.rawValue): .insert,
    Int32(VIGIL_ENTER.rawValue): .enter,
    Int32(VIGIL_BACK_TAB.rawValue): .backTab,
  ]
}
