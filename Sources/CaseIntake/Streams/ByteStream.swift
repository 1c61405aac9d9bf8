import CaseModel
import Foundation

/// Bytes lent for the length of a call.
package typealias Bytes = UnsafeBufferPointer<UInt8>

/// Something bytes are read from once, from front to back.
package protocol ByteStream: AnyObject {
  /// Fills the front of a buffer and returns how many bytes came; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
  /// Passes over bytes.
  func skip(_ count: Int) throws
  /// Lets go of the source; safe to call twice and before the end.
  func close()
}

extension ByteStream {
  /// Passes over bytes by reading them, as a source that only goes forward must.
  package func skip(_ count: Int) throws {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
    defer { unsafe room.deallocate() }
    var left = count
    while left > 0 {
      let part = unsafe UnsafeMutableRawBufferPointer(rebasing: room.prefix(left))
      let came = try unsafe read(into: part)
      if came == 0 { return }
      left -= came
    }
  }
}

/// A file read in order.
package final class FileStream: ByteStream {
  private let name: String
  private let handle: FileHandle

  package init(path: String, name: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      let isGone = unsafe errno == ENOENT || access(path, F_OK) != 0
      throw ImportError(
        file: path,
        problem: isGone ? "there is no such file" : "the file cannot be opened",
        advice: isGone ? "Check its name and folder" : "Check that you may read it",
      )
    }
    var status = stat()
    guard unsafe fstat(handle.fileDescriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR
    else { throw ImportError(file: path, problem: "is a folder", advice: "Name a file in it") }
    self.name = name
    self.handle = handle
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try unsafe readBytes(of: handle.fileDescriptor, into: buffer, name: name)
  }

  package func skip(_ count: Int) {
    lseek(handle.fileDescriptor, off_t(count), SEEK_CUR)
  }

  package func close() {
    try? handle.close()
  }
}

/// Reads from a descriptor, trying again where a signal came in between.
package func readBytes(
  of descriptor: Int32,
  into buffer: UnsafeMutableRawBufferPointer,
  name: String,
) throws -> Int {
  while true {
    let count = unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    if count >= 0 { return count }
    if errno == EINTR { continue }
    throw ImportError(
      file: name,
      problem: unsafe "reading failed: \(String(cString: strerror(errno)))",
      advice: "Check the disk, then import again",
    )
  }
}
