import Foundation

/// A small file that is its owner's alone, put in the place of the old one at once.
enum PrivateFile {
  /// Writes a text; what cannot be kept is no reason to fail.
  static func write(_ text: String, to path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
    let fresh = path + ".new"
    unlink(fresh)
    let made = FileManager.default.createFile(
      atPath: fresh,
      contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600],
    )
    if made { rename(fresh, path) }
  }
}
