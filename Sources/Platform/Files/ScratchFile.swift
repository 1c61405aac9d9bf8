import Foundation

/// A file of one's own that is written from its start to its end and read anywhere.
package final class ScratchFile {
  package private(set) var handle: Int32
  package private(set) var end = 0
  private var buffer: [UInt8] = []
  private static let bufferBytes = 1 << 20
  /// The path errors are told with; the file itself may have none.
  private let path: String

  /// Takes ownership of an open file, which is closed with this value.
  package init(_ handle: Int32, path: String) {
    self.handle = handle
    self.path = path
    buffer.reserveCapacity(ScratchFile.bufferBytes)
  }

  /// Makes a file nobody else sees, gone with the program.
  package convenience init(besides path: String) throws {
    let hidden = "\(path).\(UInt64.random(in: 0...UInt64.max))"
    let handle = unsafe open(hidden, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    unsafe unlink(hidden)
    self.init(handle, path: path)
  }

  /// Creates a file, or opens it, truncated to `size` bytes, to append.
  package convenience init(_ path: String, truncatingTo size: Int) throws {
    let handle = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    self.init(handle, path: path)
    try FileCut.cut(handle, to: size, path)
    end = size
  }

  deinit {
    close()
  }

  /// Lets go of the file before its time.
  package func close() {
    if handle >= 0 { Foundation.close(handle) }
    handle = -1
  }

  package static func failure(_ path: String) -> FileError {
    .system(path)
  }

  /// Adds bytes at the end.
  package func append(_ bytes: UnsafeRawBufferPointer) throws {
    unsafe buffer.append(contentsOf: bytes)
    end += bytes.count
    if buffer.count >= ScratchFile.bufferBytes { try flush() }
  }

  /// Adds zeros up to a multiple of a number of bytes.
  package func align(to bytes: Int) throws {
    let missing = (bytes - end % bytes) % bytes
    guard missing > 0 else { return }
    try unsafe [UInt8](repeating: 0, count: missing).withUnsafeBytes { try unsafe append($0) }
  }

  /// Writes out what waits.
  package func flush() throws {
    try unsafe buffer.withUnsafeBytes {
      try unsafe put($0, at: end - $0.count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes bytes over those at a place that has been written out.
  package func overwrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    try unsafe put(bytes, at: offset)
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe pwrite(handle, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError.system(path) }
      done += count
    }
  }

  /// Reads bytes from a place that has been written out.
  package func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe pread(handle, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError.system(path) }
      guard count > 0 else { throw FileError.failed(path, reason: "the file is cut short") }
      done += count
    }
  }
}
