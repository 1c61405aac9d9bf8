import CaseIntake
import CaseModel

/// What a field turned out to be.
enum CellReading: Equatable {
  /// Nothing, or a mark that stands for nothing.
  case empty
  /// A number, a day, minutes, a flag or cents.
  case integer(Int64)
  /// A value of another kind than its column's.
  case wrong
  /// A date that is no day, or one no court record can have.
  case impossible
  /// The day that stands for no day.
  case sentinel
}

/// Reads fields, already trimmed, as numbers of each kind.
enum CellNumber {
  /// Reads the number of a row; 0 and nothing are both none.
  ///
  /// A number of more than sixteen digits is none of a court's, and clocks are numbered by their
  /// case with room for no more.
  static func id(_ bytes: Bytes) -> CellReading {
    guard bytes.count <= 16, let number = unsafe whole(bytes) else { return .wrong }
    return number == 0 ? .empty : .integer(number)
  }

  /// Reads a whole number, which may carry a sign or idle decimals.
  static func number(_ bytes: Bytes) -> CellReading {
    if bytes.isEmpty { return .empty }
    let isNegative = unsafe bytes[0] == 0x2D
    var digits = unsafe isNegative ? Bytes(rebasing: bytes[1...]) : bytes
    if let point = unsafe digits.firstIndex(of: 0x2E) {
      guard unsafe digits[(point + 1)...].allSatisfy({ $0 == 0x30 }) else { return .wrong }
      unsafe digits = unsafe Bytes(rebasing: digits[..<point])
    }
    guard !digits.isEmpty, let number = unsafe whole(digits) else { return .wrong }
    return .integer(isNegative ? -number : number)
  }

  /// Reads yes or no.
  static func flag(_ bytes: Bytes) -> CellReading {
    if bytes.isEmpty { return .empty }
    if bytes.count > 1 { return unsafe flagWord(bytes) }
    switch unsafe bytes[0] | 0x20 {
    case 0x31, 0x79, 0x74: return .integer(1)
    case 0x30, 0x6E, 0x66: return .integer(0)
    default: return .wrong
    }
  }

  private static func flagWord(_ bytes: Bytes) -> CellReading {
    switch unsafe String(decoding: bytes, as: UTF8.self).lowercased() {
    case "true", "yes": .integer(1)
    case "false", "no": .integer(0)
    case "n/a", "b6": .empty
    default: .wrong
    }
  }

  /// Reads an amount of dollars as cents: `5000`, `5000.0`, `$5,000.00`.
  static func money(_ bytes: Bytes) -> CellReading {
    var cents: Int64 = 0
    var decimals = -1
    var digits = 0
    for place in bytes.indices where unsafe bytes[place] != 0x24 && bytes[place] != 0x2C {
      let byte = unsafe bytes[place]
      if byte == 0x2E, decimals < 0 {
        decimals = 0
      } else if byte &- 0x30 < 10, cents < 1_000_000_000_000 {
        digits += 1
        if decimals >= 0 { decimals += 1 }
        if decimals <= 2 { cents = cents * 10 + Int64(byte - 0x30) }
      } else {
        return .wrong
      }
    }
    if digits == 0 { return bytes.isEmpty ? .empty : .wrong }
    for _ in max(0, min(decimals, 2))..<2 { cents *= 10 }
    return .integer(cents)
  }

  /// The value of digits alone; nil if there is another byte or too many of them.
  static func whole(_ bytes: Bytes) -> Int64? {
    guard bytes.count <= 18 else { return nil }
    var number: Int64 = 0
    for place in bytes.indices {
      let byte = unsafe bytes[place]
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int64(digit)
    }
    return number
  }
}
