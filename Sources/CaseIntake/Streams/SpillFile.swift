import CaseModel
import Foundation

/// A file without a name in the temporary folder: nobody else can open it, and it is gone with the
/// process, however that ends.
package final class SpillFile {
  private let handle: FileHandle
  private let folder: String
  /// How many bytes it holds.
  package private(set) var length = 0

  package init() throws {
    folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/vigil-XXXXXX".utf8CString)
    let descriptor = unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else {
      throw ImportError(
        file: folder,
        problem: "no temporary file can be made there",
        advice: "Set TMPDIR to a folder you may write to",
      )
    }
    unsafe unlink(name)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  package var fileDescriptor: Int32 { handle.fileDescriptor }

  /// Adds bytes at the end.
  package func append(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw ImportError(
        file: folder,
        problem: "the temporary folder has no room left",
        advice: "Set TMPDIR to a folder with as much room as the files have bytes",
      )
    }
    length += bytes.count
  }

  /// Reads bytes from a place on; fewer where the file ends.
  package func read(_ count: Int, at place: Int) throws -> [UInt8] {
    let wanted = max(0, min(count, length - place))
    return try unsafe Array(unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let all = UnsafeMutableRawBufferPointer(buffer)
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: all[filled...])
        let came = unsafe pread(
          fileDescriptor,
          rest.baseAddress,
          rest.count,
          off_t(place + filled),
        )
        if came < 0, errno == EINTR { continue }
        guard came > 0 else {
          throw ImportError(
            file: folder,
            problem: "a temporary file cannot be read back",
            advice: "Check the disk of the temporary folder",
          )
        }
        filled += came
      }
    }
  }
}
