/// The rest of a sequence whose first bytes came alone and were taken for a key: the start of a
/// paste, or an answer to OSC 11 that was asked for.
///
/// A line can cut what a terminal sends anywhere. What follows the cut belongs to such a sequence
/// only where it goes on exactly as one does; all else is keys.
struct CutSequence: Hashable {
  /// What an answer begins with, after its escape.
  private static let answer = Array("]11;rgb".utf8)
  /// What a paste begins with.
  private static let paste = Array("[200~".utf8)
  /// So many bytes in one piece are no keys; nobody types as fast.
  private static let likely = 3

  /// The sequences it may be.
  private var wanted: [[UInt8]]
  /// The bytes that were taken for a key.
  private let before: [UInt8]
  /// The bytes that came since.
  private(set) var held: [UInt8] = []

  /// Makes the rest of a sequence; nil if the bytes after its escape begin none that can come.
  init?(after before: [UInt8], _ awaitsAnswer: Bool) {
    let known = [CutSequence.paste] + (awaitsAnswer ? [CutSequence.answer] : [])
    wanted = known.filter { $0.starts(with: before) }
    self.before = before
    if wanted.isEmpty { return nil }
  }

  /// Adds a unit, and tells whether a sequence goes on so.
  mutating func add(_ unit: Int32) -> Bool {
    let place = before.count + held.count
    let next = wanted.filter { place < $0.count && unit == Int32($0[place]) }
    guard !next.isEmpty else { return false }
    wanted = next
    held.append(UInt8(unit))
    return true
  }

  /// Whether what came is a sequence although it is cut once more.
  var isLikely: Bool { held.count >= CutSequence.likely }

  /// Whether it is the start of a paste, and whole.
  var isPaste: Bool { before + held == CutSequence.paste }

  /// The answer, once its beginning is whole.
  var reply: TerminalReply? { before + held == CutSequence.answer ? begun : nil }

  /// The answer as far as it came; nil if it is a paste.
  var begun: TerminalReply? {
    let bytes = before + held
    guard let kind = bytes.first, var reply = TerminalReply(kind) else { return nil }
    for byte in bytes.dropFirst() { _ = reply.add(byte) }
    return reply
  }
}
