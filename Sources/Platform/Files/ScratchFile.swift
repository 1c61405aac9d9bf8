import Foundation

/// A file of one's own that is written from its start to its end and read anywhere.
package final class ScratchFile {
  package private(set) var handle: Int32
  package private(set) var end = 0
  private var buffer: [UInt8] = []
  private static let bufferBytes = 1 << 20

  /// Takes over an open file, which is closed with this value.
  package init(_ handle: Int32) {
    self.handle = handle
    buffer.reserveCapacity(ScratchFile.bufferBytes)
  }

  /// Makes a file nobody else sees, gone with the program.
  package convenience init(besides path: String) throws {
    let hidden = "\(path).\(UInt64.random(in: 0...UInt64.max))"
    let handle = unsafe open(hidden, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    unsafe unlink(hidden)
    self.init(handle)
  }

  /// Makes a file, or opens one that is there to go on after so many bytes.
  package convenience init(_ path: String, goingOnAfter size: Int) throws {
    let handle = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    self.init(handle)
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
      try unsafe ScratchFile.put($0, at: end - $0.count, handle)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes bytes over those at a place that has been written out.
  package func overwrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    try unsafe ScratchFile.put(bytes, at: offset, handle)
  }

  private static func put(
    _ bytes: UnsafeRawBufferPointer,
    at offset: Int,
    _ handle: Int32,
  ) throws {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe pwrite(handle, rest.baseAddress, rest.count, off_t(offset + done))
      guard count > 0 else { throw failure("the list columns") }
      done += count
    }
  }

  /// Reads bytes from a place that has been written out.
  package func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe pread(handle, rest.baseAddress, rest.count, off_t(offset + done))
      guard count > 0 else { throw ScratchFile.failure("the list columns") }
      done += count
    }
  }
}
