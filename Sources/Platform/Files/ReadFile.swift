import Foundation

/// A working file that is read at any place.
package final class ReadFile: Sendable {
  private let path: String
  private let file: Int32

  package init(_ path: String) throws {
    self.path = path
    file = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError.system(path) }
  }

  deinit {
    Foundation.close(file)
  }

  /// How many bytes it has.
  package var size: Int {
    let end = lseek(file, 0, SEEK_END)
    return max(0, Int(end))
  }

  /// Fills memory from a place; the file has as many bytes.
  package func read(into bytes: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) throws {
    var done = 0
    while done < count {
      let came = unsafe pread(file, bytes + done, count - done, off_t(offset + done))
      if came < 0, errno == EINTR { continue }
      guard came >= 0 else { throw FileError.system(path) }
      guard came > 0 else { throw FileError.failed(path, reason: "the file is cut short") }
      done += came
    }
  }

  /// How many numbers are in it.
  package func count<Number: BitwiseCopyable>(of _: Number.Type) -> Int {
    size / MemoryLayout<Number>.stride
  }

  /// Reads the numbers in it, or those of a range of them.
  package func numbers<Number: BitwiseCopyable>(
    of type: Number.Type,
    _ range: Range<Int>? = nil,
  ) throws -> [Number] {
    let range = range ?? 0..<count(of: type)
    let start = range.lowerBound * MemoryLayout<Number>.stride
    return try unsafe [Number](unsafeUninitializedCapacity: range.count) { room, filled in
      let bytes = unsafe UnsafeMutableRawBufferPointer(room).bindMemory(to: UInt8.self)
      let count = range.count * MemoryLayout<Number>.stride
      if let first = bytes.baseAddress { try unsafe read(into: first, count: count, at: start) }
      filled = range.count
    }
  }
}
