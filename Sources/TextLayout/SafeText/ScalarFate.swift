/// What becomes of one untrusted character in a table cell.
enum ScalarFate: Equatable {
  /// It stays as it is.
  case kept
  /// It is on the character before it, where there is room.
  case mark
  /// It is shown as another of the same meaning.
  case replaced(Unicode.Scalar)
  /// It is left out, since it only chooses how the one before is drawn.
  case dropped
  /// It is shown as a visible mark, and the text is flagged.
  case flagged(Unicode.Scalar)

  /// Decides by the character and the one it follows.
  init(of scalar: Unicode.Scalar, after base: Unicode.Scalar?) {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: self = .kept
    case 0..<0xA0: self = ScalarFate(ofControl: value)
    case 0xA0: self = .replaced(" ")
    case 0xA1..<0x300: self = value == 0xAD ? .flagged("¤") : .kept
    case 0x2028, 0x2029: self = .replaced("⏎")
    case 0x200C, 0x200D: self = ScalarFate.joins(base) ? .dropped : .flagged("¤")
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F, 0x1F3FB...0x1F3FF:
      self = .dropped
    case 0x1F1E6...0x1F1FF:
      self = .replaced(Unicode.Scalar(UInt8(value - 0x1F1E6) + 0x41))
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800, 0xE0000...0xE0FFF:
      self = .flagged("¤")
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .kept
    default: self = ScalarFate(ofCategory: scalar)
    }
  }

  private init(ofControl value: UInt32) {
    switch value {
    case 0x09: self = .replaced(" ")
    case 0x0A, 0x0D, 0x85: self = .replaced("⏎")
    case 0x7F: self = .flagged("\u{2421}")
    case 0..<0x20: self = .flagged(Unicode.Scalar(0x2400 + value) ?? "\u{2426}")
    default: self = .flagged("\u{2426}")
    }
  }

  private init(ofCategory scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate, .control: self = .flagged("\u{FFFD}")
    case .format: self = .flagged("¤")
    case .spaceSeparator where scalar != "\u{3000}": self = .replaced(" ")
    case .lineSeparator, .paragraphSeparator: self = .replaced("⏎")
    case _ where scalar == "\u{FFFD}": self = .flagged("\u{FFFD}")
    default: self = CellWidth.cells(of: scalar) == 0 ? .mark : .kept
    }
  }

  /// Tells whether a joiner after this character is ordinary spelling: Arabic and Indic scripts,
  /// Mongolian, and the pictures that join into one.
  private static func joins(_ base: Unicode.Scalar?) -> Bool {
    guard let value = base?.value else { return false }
    switch value {
    case 0x0600..<0x1000, 0x1000..<0x10A0, 0x1780..<0x18B0, 0xFB50..<0xFE00, 0xFE70..<0xFEFF:
      return true
    default: return value >= 0x2190 && base?.properties.isEmoji == true
    }
  }
}
