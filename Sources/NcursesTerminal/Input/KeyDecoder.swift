import CNcurses
import TerminalKit

/// Turns what curses reads, bytes and key codes, into keys.
struct KeyDecoder {
  /// The most bytes of one paste that are kept; the rest is read and dropped.
  static let pasteLimit = 65_536
  /// So many units at most are what somebody typed, where they come by themselves.
  static let mostTyped = 8
  /// What ends a paste.
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// How many keys were read so far.
  private(set) var keysRead = 0

  private enum State {
    case plain
    case escaped
    case character([UInt8], isAlt: Bool)
    case paste
    case mouse([UInt8])
    /// So many bytes of a mouse report in the oldest form are still to come, and none is a key.
    case oldMouse(Int)
    case sequence(UInt8, [UInt8])
    case reply(TerminalReply)
    /// Units that may be the rest of a sequence whose beginning was taken for a key.
    case rest(CutSequence)
  }

  private var state = State.plain
  private var pasted: [UInt8] = []
  /// What came in a few units each while a paste or a reply was open: more of it if more follows at
  /// once, else keys.
  private(set) var typed: [Int32] = []
  /// Whether the terminal told that its background is light, until somebody has read it.
  var tellsLightBackground: Bool?
  /// Whether the terminal was asked for its background and has not answered yet.
  var awaitsBackground = false

  /// Whether a paste or a reply has begun and not ended, so that its end may never come.
  var isOpen: Bool {
    switch state {
    case .paste, .reply: true
    default: false
    }
  }

  /// Whether an escape was read and nothing after it that says whether it was a key.
  var isHalf: Bool {
    switch state {
    case .escaped, .sequence(_, []): true
    case .reply(let reply): reply.bytes.isEmpty
    default: false
    }
  }

  /// Gives up waiting for an end that did not come: what was pasted so far is a paste, the rest of
  /// a reply is dropped, and what was typed since then is keys.
  mutating func letGo() -> [Key] {
    var keys: [Key] = []
    if case .paste = state { keys.append(endPaste()) }
    state = .plain
    let units = typed
    typed = []
    keys += units.flatMap { read($0) }
    keysRead += keys.count
    return keys + pause()
  }

  /// Takes what was read together and returns the keys it completes.
  ///
  /// - Parameters:
  ///   - units: What was read.
  ///   - afterPause: Whether nothing came for a moment before, as between the keys of a person.
  /// - Returns: The keys that are whole; none of what may be more of an open paste or reply.
  mutating func decode(_ units: [Int32], afterPause: Bool) -> [Key] {
    guard isOpen, !isHalf, afterPause, units.count <= KeyDecoder.mostTyped else {
      return units.flatMap { decode($0) }
    }
    var whole = self
    let keys = units.flatMap { whole.decode($0) }
    if whole.isOpen {
      typed += units
      return []
    }
    self = whole
    return keys
  }

  /// Takes one unit and returns the key it completes, if any.
  mutating func decode(_ unit: Int32) -> [Key] {
    let before = typed
    typed = []
    let keys = before.flatMap { read($0) } + read(unit)
    keysRead += keys.count
    return keys
  }

  /// Takes one unit without counting the key it completes.
  private mutating func read(_ unit: Int32) -> [Key] {
    switch state {
    case .paste: decodePasted(unit)
    case .mouse(let bytes): decodeMouse(unit, bytes)
    case .escaped: decodeEscaped(unit)
    case .sequence(let kind, let bytes): decodeSequence(unit, kind, bytes)
    case .reply(let reply): decodeReply(unit, reply)
    case .rest(let rest): decodeRest(unit, rest)
    case .oldMouse(let left): decodeOldMouse(left)
    case .character(let bytes, let isAlt): decodeContinued(unit, bytes, isAlt)
    case .plain: decodePlain(unit, isAlt: false)
    }
  }

  /// Returns what an escape stands for, alone or with a bracket, once nothing follows it.
  mutating func pause() -> [Key] {
    let key: Key
    if case .rest(let rest) = state { return pause(in: rest) }
    var rest: CutSequence?
    switch state {
    case .escaped:
      key = .escape
      rest = CutSequence(after: [], awaitsBackground)
    case .sequence(let kind, []):
      key = .alt(Character(Unicode.Scalar(kind)))
      rest = CutSequence(after: [kind], awaitsBackground)
    case .reply(let reply) where reply.bytes.isEmpty:
      key = .alt(Character(Unicode.Scalar(reply.kind)))
      rest = CutSequence(after: [reply.kind], awaitsBackground)
    default: return []
    }
    state = rest.map { .rest($0) } ?? .plain
    keysRead += 1
    return [key]
  }

  private mutating func decodePlain(_ unit: Int32, isAlt: Bool) -> [Key] {
    guard unit >= 0, unit < 0x100 else { return decodeCode(unit) }
    let byte = UInt8(unit)
    if byte == 0x1B {
      state = .escaped
      return []
    }
    // The one byte CSI of eight-bit terminals begins no character of UTF-8.
    if byte == 0x9B {
      state = .sequence(0x5B, [])
      return []
    }
    if byte >= 0x80 {
      state = .character([byte], isAlt: isAlt)
      return Utf8Shape.isComplete([byte]) ? finishCharacter([byte], isAlt) : []
    }
    let key = Key(asciiByte: byte)
    guard isAlt, case .character(let character) = key else { return [key] }
    return [.alt(character)]
  }

  private mutating func decodeCode(_ unit: Int32) -> [Key] {
    switch UInt32(bitPattern: unit) {
    case UInt32(VIGIL_PASTE_START.rawValue): state = .paste
    case UInt32(VIGIL_MOUSE.rawValue): state = .mouse([])
    default: return Key(code: unit).map { [$0] } ?? []
    }
    return []
  }

  private mutating func decodeEscaped(_ unit: Int32) -> [Key] {
    state = .plain
    if unit == 0x1B {
      state = .escaped
      return [.escape]
    }
    guard unit >= 0, unit < 0x100 else { return [.escape] + decodeCode(unit) }
    if unit == 0x5B || unit == 0x4F {
      state = .sequence(UInt8(unit), [])
      return []
    }
    if let reply = TerminalReply(UInt8(unit)) {
      state = .reply(reply)
      return []
    }
    return decodePlain(unit, isAlt: true)
  }

  /// Reads a reply of the terminal; an introducer with nothing behind it was a key with alt.
  private mutating func decodeReply(_ unit: Int32, _ reply: TerminalReply) -> [Key] {
    var reply = reply
    state = .plain
    let before: [Key] =
      reply.bytes.isEmpty ? [.alt(Character(Unicode.Scalar(reply.kind)))] : []
    guard unit >= 0, unit < 0x100 else { return before + decodeCode(unit) }
    switch reply.add(UInt8(unit)) {
    case .more: state = .reply(reply)
    case .ended:
      guard let isLight = reply.tellsLightBackground else { break }
      tellsLightBackground = isLight
      awaitsBackground = false
    case .broken(let afterEscape):
      state = afterEscape ? .escaped : .plain
      return before + (afterEscape ? decodeEscaped(unit) : decodePlain(unit, isAlt: false))
    }
    return []
  }

  /// Reads what may be the rest of an answer; units that are not are keys after all.
  private mutating func decodeRest(_ unit: Int32, _ rest: CutSequence) -> [Key] {
    var rest = rest
    guard rest.add(unit) else {
      state = .plain
      let before = rest.held.flatMap { read(Int32($0)) }
      return before + read(unit)
    }
    if rest.isPaste {
      state = .paste
    } else {
      state = rest.reply.map { .reply($0) } ?? .rest(rest)
    }
    return []
  }

  /// Gives back as keys what is too short to be the rest of a sequence.
  private mutating func pause(in rest: CutSequence) -> [Key] {
    guard !rest.isLikely else {
      state = rest.begun.map { .reply($0) } ?? .rest(rest)
      return []
    }
    state = .plain
    let keys = rest.held.flatMap { read(Int32($0)) }
    keysRead += keys.count
    return keys
  }

  private mutating func decodeOldMouse(_ left: Int) -> [Key] {
    state = left > 1 ? .oldMouse(left - 1) : .plain
    return []
  }

  /// Reads a sequence curses does not know; its letters are never taken for keys.
  private mutating func decodeSequence(_ unit: Int32, _ kind: UInt8, _ bytes: [UInt8]) -> [Key] {
    state = .plain
    guard unit >= 0x20, unit < 0x7F else { return decodePlain(unit, isAlt: false) }
    if unit < 0x40 {
      state = .sequence(kind, bytes.count < 32 ? bytes + [UInt8(unit)] : bytes)
      return []
    }
    switch (bytes, unit) {
    case (Array("200".utf8), 0x7E): state = .paste
    case ([], 0x4D) where kind == 0x5B: state = .oldMouse(3)
    default: return Key(sequence: kind, bytes, UInt8(unit)).map { [$0] } ?? []
    }
    return []
  }

  private mutating func decodeContinued(_ unit: Int32, _ bytes: [UInt8], _ isAlt: Bool) -> [Key] {
    guard unit >= 0x80, unit < 0xC0 else {
      state = .plain
      return [.character("\u{FFFD}")] + decodePlain(unit, isAlt: false)
    }
    let longer = bytes + [UInt8(unit)]
    if Utf8Shape.isComplete(longer) { return finishCharacter(longer, isAlt) }
    state = .character(longer, isAlt: isAlt)
    return []
  }

  private mutating func finishCharacter(_ bytes: [UInt8], _ isAlt: Bool) -> [Key] {
    state = .plain
    let character = String(decoding: bytes, as: UTF8.self).first ?? "\u{FFFD}"
    return [isAlt ? .alt(character) : .character(character)]
  }

  private mutating func decodePasted(_ unit: Int32) -> [Key] {
    if unit == Int32(VIGIL_PASTE_END.rawValue) { return [endPaste()] }
    guard unit >= 0, unit < 0x100 else { return [] }
    // What is too much is dropped, but for the end, which may be cut into pieces.
    if pasted.count >= KeyDecoder.pasteLimit + KeyDecoder.pasteEnd.count {
      pasted.remove(at: KeyDecoder.pasteLimit)
    }
    pasted.append(UInt8(unit))
    guard unit == 0x7E, pasted.suffix(KeyDecoder.pasteEnd.count) == KeyDecoder.pasteEnd[...] else {
      return []
    }
    pasted.removeLast(KeyDecoder.pasteEnd.count)
    return decodePasted(Int32(VIGIL_PASTE_END.rawValue))
  }

  /// Returns what was pasted, as far as it is kept.
  private mutating func endPaste() -> Key {
    state = .plain
    defer { pasted = [] }
    return .paste(String(decoding: pasted.prefix(KeyDecoder.pasteLimit), as: UTF8.self))
  }

  private mutating func decodeMouse(_ unit: Int32, _ bytes: [UInt8]) -> [Key] {
    state = .plain
    guard unit >= 0x30, unit < 0x7F, bytes.count < 24 else {
      return decodePlain(unit, isAlt: false)
    }
    if unit == 0x4D || unit == 0x6D {
      return MouseReport(bytes, isRelease: unit == 0x6D).map { [.mouse($0.event)] } ?? []
    }
    if unit < 0x3C { state = .mouse(bytes + [UInt8(unit)]) }
    return []
  }
}
