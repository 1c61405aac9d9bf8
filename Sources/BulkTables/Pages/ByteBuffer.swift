/// Bytes that are appended to, and used again from the beginning.
package struct ByteBuffer: Sendable {
  private var bytes: [UInt8]
  /// How many bytes are in it.
  package private(set) var count = 0

  package init(capacity: Int = 1 << 12) {
    bytes = [UInt8](repeating: 0, count: capacity)
  }

  /// Hands over the bytes in it.
  @inline(__always)
  package func withContents<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try unsafe bytes.withUnsafeBufferPointer {
      try unsafe body(UnsafeBufferPointer(rebasing: $0[..<count]))
    }
  }

  /// Empties it.
  package mutating func reset() {
    count = 0
  }

  /// Adds bytes that are written in place: as many as said at most, as many as were written.
  @inline(__always)
  package mutating func append(
    upTo most: Int,
    _ write: (UnsafeMutablePointer<UInt8>) throws -> Int,
  ) rethrows {
    if count &+ most > bytes.count { grow(by: most) }
    let place = count
    count = try unsafe bytes.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return place }
      return unsafe place &+ (try write(start + place))
    }
  }

  /// Adds bytes.
  package mutating func append(_ start: UnsafePointer<UInt8>, _ size: Int) {
    unsafe append(upTo: size) { room in
      unsafe room.update(from: start, count: size)
      return size
    }
  }

  /// Adds bytes.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { unsafe append(start, bytes.count) }
  }

  private mutating func grow(by more: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, more)))
  }
}
