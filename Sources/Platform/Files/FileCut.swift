import Foundation

/// Takes away what an interrupted import wrote after its last mark.
package enum FileCut {
  /// Cuts a file to a size it has at least; what is written next belongs there.
  ///
  /// - Throws: `FileError` where the file is shorter: it is not the one that was marked.
  package static func cut(_ file: Int32, to size: Int, _ path: String) throws {
    guard lseek(file, 0, SEEK_END) >= size else {
      throw FileError.failed(path, reason: "the file is cut short")
    }
    guard ftruncate(file, off_t(size)) == 0, lseek(file, off_t(size), SEEK_SET) == size else {
      throw FileError.system(path)
    }
  }
}
