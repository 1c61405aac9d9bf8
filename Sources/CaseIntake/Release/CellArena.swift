/// Room for the values of one row that are not stored as the file has them.
///
/// They are upper-cased, cleaned or decoded here. The room is emptied for each row.
final class CellArena {
  private let base = UnsafeMutablePointer<UInt8>.allocate(capacity: CellArena.capacity)
  private var used = 0
  /// How many values were no UTF-8 and were read as Windows-1252.
  private(set) var decoded = 0

  /// A byte of a row becomes three at most.
  private static let capacity = 3 * FieldList.longestRow

  deinit {
    base.deallocate()
  }

  /// Makes the room free again.
  func reset() {
    used = 0
  }

  /// Copies bytes with letters upper-cased.
  func uppercased(_ bytes: Bytes) -> Bytes {
    let start = base + used
    let count = min(bytes.count, CellArena.capacity - used)
    for offset in 0..<count {
      let byte = bytes[offset]
      start[offset] = byte &- 0x61 < 26 ? byte &- 0x20 : byte
    }
    used += count
    return Bytes(start: start, count: count)
  }

  /// Decodes bytes and leaves out the control characters, or puts a blank for them.
  func cleaned(_ bytes: Bytes, uppercase: Bool, blank: Bool) -> Bytes {
    var text = ""
    for scalar in decode(bytes).unicodeScalars {
      if scalar.properties.generalCategory != .control {
        text.unicodeScalars.append(scalar)
      } else if blank, text.last != " " {
        text.append(" ")
      }
    }
    return store(uppercase ? text.uppercased() : text)
  }

  private func store(_ text: String) -> Bytes {
    let start = base + used
    var length = 0
    for byte in text.utf8.prefix(CellArena.capacity - used) {
      start[length] = byte
      length += 1
    }
    used += length
    return Bytes(start: start, count: length).trimmed
  }

  private func decode(_ bytes: Bytes) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    decoded += 1
    return String(String.UnicodeScalarView(bytes.map(Windows1252.scalar)))
  }
}

/// The one-byte code page of older Windows programs.
///
/// > Source: Unicode, `VENDORS/MICSFT/WINDOWS/CP1252.TXT`.
enum Windows1252 {
  /// What stands at 0x80 to 0x9F; the five unassigned places are replacement characters.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]

  /// The character of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}
