import CaseStore
import Foundation
import Platform

/// Small files that nobody but the user reads, in the place of the old one at once.
enum PrivateFile {
  /// Keeps a text, in a folder that is made where there is none; what cannot be kept, such as how a
  /// screen was left, is no reason to fail.
  static func keep(_ text: String, at path: String) {
    // What the comment above says: no reason to fail.
    try? save(text, at: path)
  }

  /// Saves a text, in a folder that is made where there is none.
  ///
  /// - Throws: `DocketError`, `FileError`: the folder or the file cannot be written.
  static func save(_ text: String, at path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file again, whole or not at all.
  ///
  /// - Throws: `DocketError`; the file of that name stays as it was.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try WholeFile(path, replacing: true)
    try file.write(bytes: bytes)
    try file.finish()
  }
}
