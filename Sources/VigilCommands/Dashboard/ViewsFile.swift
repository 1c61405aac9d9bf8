import Dashboard
import Foundation

/// The file of the views kept under a name, the same for every docket.
///
/// A filter may name a client, so the file is its owner's alone.
struct ViewsFile {
  private let path = UserFolders.configuration + "/views"

  /// The views; none if there is no file.
  func read() -> [SavedView] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return SavedView.read(String(decoding: data, as: UTF8.self))
  }

  /// Keeps the views.
  ///
  /// - Throws: What the system says of the file; the views kept before stay.
  func write(_ views: [SavedView]) throws {
    try PrivateFile.save(SavedView.text(of: views), at: path)
  }
}
