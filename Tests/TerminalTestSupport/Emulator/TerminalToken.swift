/// One thing a program told its terminal.
public enum TerminalToken: Hashable, Sendable {
  /// A character to show.
  case text(Unicode.Scalar)
  /// A control character below a space, or delete.
  case control(UInt8)
  /// An escape with its intermediate bytes and final byte, such as `(0`.
  case escape(String)
  /// A control sequence.
  case sequence(ControlSequence)
  /// An operating system command, without its ends.
  case command(String)
  /// Bytes that are nothing of this.
  case broken(String)
}

/// A control sequence: `CSI ? 25 h` and the like.
public struct ControlSequence: Hashable, Sendable, CustomStringConvertible {
  /// The private marker before the numbers, such as `?`; empty where there is none.
  public var marker = ""
  /// The numbers; nil where one is left out.
  public var numbers: [Int?] = []
  /// What is between the numbers and the final byte.
  public var intermediates = ""
  /// The byte that says what is to be done.
  public var final = ""

  /// The kind of sequence: all of it but the numbers.
  public var kind: String { marker + intermediates + final }

  /// The sequence as it was written.
  public var description: String {
    let numbers = numbers.map { $0.map(String.init) ?? "" }.joined(separator: ";")
    return "CSI \(marker)\(numbers)\(intermediates)\(final)"
  }

  /// A number that counts something: at least one.
  func count(_ index: Int = 0) -> Int { max(1, number(index)) }

  /// A number; 0 where it is left out.
  func number(_ index: Int = 0) -> Int {
    numbers.indices.contains(index) ? numbers[index] ?? 0 : 0
  }
}
