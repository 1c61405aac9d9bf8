import CaseStore
import Foundation

/// Files that nobody but the user reads, from their first byte.
enum PrivateFile {
  /// Keeps a text, in a folder that is made where there is none; what cannot be kept, such as how a
  /// screen was left, is no reason to fail.
  static func keep(_ text: String, at path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
    try? write(Array(text.utf8), to: path)
  }

  /// Writes a file anew, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let draft = path + ".new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Problem(.failed, "\(draft): \(SystemReason.text(errno))") }
    let done = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
    let isKept = done == bytes.count && fsync(file) == 0
    close(file)
    guard isKept, rename(draft, path) == 0 else {
      let reason = SystemReason.text(errno)
      unlink(draft)
      throw Problem(.failed, "\(path): \(reason)")
    }
  }
}
