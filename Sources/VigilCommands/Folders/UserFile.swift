import CaseModel
import Foundation
import Platform

/// A file of the configuration folder.
struct UserFile {
  private let path: String

  init(_ name: String) {
    path = UserFolders.configuration + "/" + name
  }

  /// The path as a page shows it, the user's home as `~`.
  var name: String {
    let home = UserFolders.home + "/"
    return path.hasPrefix(home) ? "~/" + path.dropFirst(home.count) : path
  }

  /// The file's text; nil if there is no file.
  func text() throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw problem("cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw problem("is not UTF-8 text")
    }
    return text.withoutByteOrderMark
  }

  /// What is wrong with the file, and what to do.
  func problem(_ reason: String) -> Problem {
    Problem(
      .failed,
      """
      \(path), \(reason)
      nothing was opened: mend the file, or move it away to go by what Vigil comes with
      """,
    )
  }
}
