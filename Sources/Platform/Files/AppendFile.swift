import Foundation

/// A working file that is written from front to back, readable by its owner alone.
@safe package final class AppendFile {
  private static let capacity = 1 << 18

  /// Where it is.
  package let path: String
  private let file: Int32
  private let waiting = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  private var count = 0
  private var written = 0

  /// How many bytes were added.
  package var size: Int { written &+ count }

  /// Creates the file, or opens it, truncated to `size` bytes, to append.
  package init(_ path: String, truncatingTo size: Int = 0) throws {
    self.path = path
    file = unsafe Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileError.system(path) }
    try FileCut.cut(file, to: size, path)
    written = size
  }

  deinit {
    Foundation.close(file)
    unsafe waiting.deallocate()
  }

  /// Adds bytes.
  package func append(_ bytes: UnsafePointer<UInt8>, _ size: Int) throws {
    if count &+ size > AppendFile.capacity { try finish() }
    if size > AppendFile.capacity { return try unsafe write(bytes, size) }
    unsafe (waiting + count).update(from: bytes, count: size)
    count &+= size
  }

  /// Adds bytes.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if let start = bytes.baseAddress { try unsafe append(start, bytes.count) }
  }

  /// Appends numbers in the byte order of memory.
  package func append<Number: BitwiseCopyable>(_ numbers: [Number]) throws {
    try unsafe numbers.withUnsafeBytes { bytes in
      guard let start = unsafe bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      try unsafe append(start, bytes.count)
    }
  }

  /// Hands everything added to the system.
  package func finish() throws {
    try unsafe write(waiting, count)
    count = 0
  }

  private func write(_ bytes: UnsafePointer<UInt8>, _ size: Int) throws {
    var done = 0
    while done < size {
      let came = unsafe Foundation.write(file, bytes + done, size - done)
      if came < 0, errno == EINTR { continue }
      guard came > 0 else { throw FileError.system(path) }
      done += came
    }
    written += size
  }
}
