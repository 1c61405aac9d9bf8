/// A reply of the terminal while it is read: a string between an introducer and its terminator.
///
/// Replies come late, or to a question another program asked. They are never keys.
///
/// > Source: ECMA-48 8.3.27 (DCS), 8.3.89 (OSC), 8.3.2 (APC), 8.3.94 (PM), 8.3.128 (SOS), 8.3.143
/// > (ST); xterm's control sequences end an OSC with BEL as well.
struct TerminalReply: Hashable {
  /// What became of a byte.
  enum Step {
    /// It belongs to the reply.
    case more
    /// The reply is whole.
    case ended
    /// The reply broke off: the byte belongs to something else, after an escape or not.
    case broken(afterEscape: Bool)
  }

  /// The byte after the escape that began it.
  let kind: UInt8
  /// What it says.
  private(set) var bytes: [UInt8] = []
  private var hasEscape = false

  /// The most bytes that are kept; the rest is read and dropped.
  private static let limit = 4096

  /// Begins a reply; nil if the byte after an escape begins none.
  init?(_ kind: UInt8) {
    guard Array("]P_^X".utf8).contains(kind) else { return nil }
    self.kind = kind
  }

  /// Adds a byte.
  mutating func add(_ byte: UInt8) -> Step {
    if hasEscape {
      hasEscape = false
      return byte == UInt8(ascii: "\\") ? .ended : .broken(afterEscape: true)
    }
    switch byte {
    case 0x1B: hasEscape = true
    case 0x07 where kind == UInt8(ascii: "]"): return .ended
    case ..<0x20: return .broken(afterEscape: false)
    default: if bytes.count < TerminalReply.limit { bytes.append(byte) }
    }
    return .more
  }

  /// Whether the background told by an answer to OSC 11 is light; nil if this is no such answer.
  ///
  /// > Source: xterm's control sequences: the answer is `11;rgb:` and three hexadecimal numbers of
  /// > one to four digits. The weights are those of luma in ITU-R BT.601.
  var tellsLightBackground: Bool? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard kind == UInt8(ascii: "]"), text.hasPrefix("11;rgb"),
      let colon = text.firstIndex(of: ":")
    else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3)
    let levels = parts.compactMap { part in
      Int(part, radix: 16).map { Double($0) / Double((1 << (4 * part.count)) - 1) }
    }
    guard levels.count == 3, parts.allSatisfy({ $0.count <= 4 }) else { return nil }
    return 0.299 * levels[0] + 0.587 * levels[1] + 0.114 * levels[2] > 0.5
  }
}
