/// The rest of an answer to OSC 11 whose first bytes came alone and were taken for a key.
///
/// An answer can be cut anywhere on its way. What follows the cut is an answer only where it goes on
/// exactly as one does; all else is keys.
struct LateAnswer: Hashable {
  /// What an answer begins with, after its escape.
  private static let start = Array("]11;rgb".utf8)
  /// So many bytes in one piece are an answer; nobody types as fast.
  private static let likely = 3

  /// The bytes that were taken for a key.
  private let before: [UInt8]
  /// The bytes that came since.
  private(set) var held: [UInt8] = []

  /// Makes the rest of an answer; nil if the bytes after its escape begin none.
  init?(after before: [UInt8]) {
    guard LateAnswer.start.starts(with: before) else { return nil }
    self.before = before
  }

  /// Adds a unit, and tells whether the answer goes on so.
  mutating func add(_ unit: Int32) -> Bool {
    let place = before.count + held.count
    guard place < LateAnswer.start.count, unit == Int32(LateAnswer.start[place]) else {
      return false
    }
    held.append(UInt8(unit))
    return true
  }

  /// Whether what came is an answer although it is cut once more.
  var isLikely: Bool { held.count >= LateAnswer.likely }

  /// The answer, once its beginning is whole.
  var reply: TerminalReply? {
    before.count + held.count == LateAnswer.start.count ? begun : nil
  }

  /// The answer as far as it came.
  var begun: TerminalReply? {
    let bytes = before + held
    guard let kind = bytes.first, var reply = TerminalReply(kind) else { return nil }
    for byte in bytes.dropFirst() { _ = reply.add(byte) }
    return reply
  }
}
