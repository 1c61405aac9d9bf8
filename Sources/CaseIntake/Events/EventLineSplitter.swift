/// Cuts bytes into lines, whatever pieces they come in, holding no more than one line.
struct EventLineSplitter {
  /// The longest line.
  ///
  /// > Units: Bytes.
  static let longest = 65_536

  /// A line, or what stands for one that is too long, with its number from 1.
  enum Piece {
    case line([UInt8], number: Int)
    case tooLong(number: Int)

    /// The number of the line among all, blank ones included.
    var number: Int {
      switch self {
      case .line(_, let number), .tooLong(let number): number
      }
    }
  }

  private var begun: [UInt8] = []
  private var isSkipping = false
  private var number = 0

  /// Takes bytes and hands over every line they end; blank lines are passed over.
  mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Piece) -> Void) {
    var rest = unsafe bytes[...]
    while let end = unsafe rest.firstIndex(of: 0x0A) {
      unsafe close(rest[..<end], body)
      unsafe rest = unsafe rest[(end + 1)...]
    }
    guard !isSkipping else { return }
    if unsafe begun.count + rest.count > EventLineSplitter.longest {
      begun = []
      isSkipping = true
    } else {
      unsafe begun.append(contentsOf: rest)
    }
  }

  /// Ends: what is left is a line that was cut short, or one whose end was left out.
  mutating func finish(_ body: (Piece) -> Void) {
    unsafe close(UnsafeBufferPointer(start: nil, count: 0)[...], body)
  }

  private mutating func close(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ body: (Piece) -> Void) {
    number += 1
    defer {
      begun.removeAll(keepingCapacity: true)
      isSkipping = false
    }
    guard !isSkipping, unsafe begun.count + rest.count <= EventLineSplitter.longest else {
      return body(.tooLong(number: number))
    }
    unsafe begun.append(contentsOf: rest)
    // A mark of UTF-8 some programs write before the first line says nothing.
    if number == 1, begun.starts(with: [0xEF, 0xBB, 0xBF]) { begun.removeFirst(3) }
    let isBlank = begun.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if !isBlank { body(.line(begun, number: number)) }
  }
}
