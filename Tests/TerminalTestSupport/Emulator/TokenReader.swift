/// Reads tokens from bytes as they come; a token split between two reads is kept.
struct TokenReader {
  private enum State {
    case ground
    case escape(String)
    case sequence(String)
    case command(String)
    case commandEscape(String)
    case string(String)
  }

  private var state = State.ground
  private var pending: [UInt8] = []

  /// Takes a byte and returns the tokens it completes.
  mutating func take(_ byte: UInt8) -> [TerminalToken] {
    let isContinuation = 0x80..<0xC0 ~= byte
    if !pending.isEmpty, isContinuation { return takeContinuation(byte) }
    let broken = pending.isEmpty ? [] : [breakOff()]
    if byte < 0x80 { return broken + take(Unicode.Scalar(byte)) }
    pending = [byte]
    return broken + (0xC2..<0xF5 ~= byte ? [] : [breakOff()])
  }

  private mutating func takeContinuation(_ byte: UInt8) -> [TerminalToken] {
    pending.append(byte)
    guard pending.count == length(pending[0]) else { return [] }
    let text = String(validating: pending, as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first else { return [breakOff()] }
    pending = []
    return take(scalar)
  }

  private func length(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private mutating func breakOff() -> TerminalToken {
    defer { pending = [] }
    return .broken(pending.map { String($0, radix: 16) }.joined(separator: " "))
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> [TerminalToken] {
    switch state {
    case .ground: return ground(scalar)
    case .escape(let text): return escape(text, scalar)
    case .sequence(let text): return sequence(text, scalar)
    case .command(let text): return command(text, scalar)
    case .commandEscape(let text): return commandEscape(text, scalar)
    case .string(let text): return string(text, scalar)
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar) -> [TerminalToken] {
    switch scalar.value {
    case 0x1B: state = .escape("")
    case 0..<0x20, 0x7F: return [.control(UInt8(scalar.value))]
    case 0x80..<0xA0: return [.broken("C1 \(String(scalar.value, radix: 16))")]
    default: return [.text(scalar)]
    }
    return []
  }

  private mutating func escape(_ text: String, _ scalar: Unicode.Scalar) -> [TerminalToken] {
    let whole = text + String(scalar)
    switch scalar {
    case "[" where text.isEmpty: state = .sequence("")
    case "]" where text.isEmpty: state = .command("")
    case "P", "X", "^", "_": state = .string("ESC \(scalar)")
    case " "..."/": state = .escape(whole)
    default:
      state = .ground
      return [.escape(whole)]
    }
    return []
  }

  private mutating func sequence(_ text: String, _ scalar: Unicode.Scalar) -> [TerminalToken] {
    switch scalar {
    case " "..."?":
      state = .sequence(text + String(scalar))
      return []
    case "@"..."~":
      state = .ground
      return [.sequence(ControlSequence(text, scalar))]
    default:
      state = .ground
      return [.broken("CSI \(text) then \(String(scalar.value, radix: 16))")]
    }
  }

  private mutating func command(_ text: String, _ scalar: Unicode.Scalar) -> [TerminalToken] {
    switch scalar.value {
    case 0x07:
      state = .ground
      return [.command(text)]
    case 0x1B: state = .commandEscape(text)
    default: state = .command(text + String(scalar))
    }
    return []
  }

  private mutating func commandEscape(_ text: String, _ scalar: Unicode.Scalar) -> [TerminalToken] {
    state = .ground
    return scalar == "\\" ? [.command(text)] : [.broken("OSC \(text) cut off")]
  }

  private mutating func string(_ text: String, _ scalar: Unicode.Scalar) -> [TerminalToken] {
    let ends = scalar.value == 0x07 || text.hasSuffix("\u{1B}")
    state = ends ? .ground : .string(text + String(scalar))
    return ends ? [.broken(text)] : []
  }
}

extension ControlSequence {
  /// Reads the bytes between `CSI` and the final byte.
  fileprivate init(_ text: String, _ final: Unicode.Scalar) {
    marker = String(text.prefix { "<=>?".contains($0) })
    let rest = text.dropFirst(marker.count)
    let numbers = rest.prefix { $0.isNumber || ";:".contains($0) }
    intermediates = String(rest.dropFirst(numbers.count))
    self.numbers = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    self.final = String(final)
  }
}
