/// Bytes that are appended to, and used again from the beginning.
final class ByteBuffer {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are in it.
  private(set) var count = 0

  init(capacity: Int = 1 << 16) {
    bytes = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    bytes.deallocate()
  }

  /// The bytes in it, valid until more are added.
  var contents: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// Empties it.
  func reset() {
    count = 0
  }

  /// Returns the place of the next bytes, with room for so many.
  func reserve(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    if count &+ more > capacity { grow(to: count + more) }
    return bytes + count
  }

  /// Takes note that so many bytes were written there.
  func advance(_ more: Int) {
    count &+= more
  }

  /// Adds bytes.
  func append(_ start: UnsafePointer<UInt8>, _ size: Int) {
    reserve(size).update(from: start, count: size)
    count &+= size
  }

  private func grow(to least: Int) {
    capacity = max(2 * capacity, least)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
  }
}
