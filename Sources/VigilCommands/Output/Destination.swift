import Foundation

/// Where a report goes: a file made for its owner alone, or standard output.
struct Destination {
  private let file: FileHandle?

  /// Opens a file, or standard output where no path is given.
  init(_ path: String?) throws {
    guard let path else {
      file = nil
      return
    }
    let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Problem(.failed, "\(path): \(String(cString: strerror(errno)))")
    }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes a text.
  func write(_ text: String) throws {
    guard let file else { return StandardOutput.write(text) }
    try file.write(contentsOf: Data(text.utf8))
  }
}
