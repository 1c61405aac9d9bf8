import Dashboard
import Foundation

/// Where it is kept how the dashboard was left: pane, sorts, filters, columns and theme.
///
/// A filter may name a client, so the file is its owner's alone.
struct SessionFile {
  private let path = UserFolders.state + "/session"

  /// Returns how the dashboard was left; as it is at first where that is not known.
  func read() -> SessionState {
    guard let data = FileManager.default.contents(atPath: path) else { return SessionState() }
    return SessionState(text: String(decoding: data, as: UTF8.self))
  }

  /// Forgets how the dashboard was left.
  func forget() { unlink(path) }

  /// Keeps how the dashboard is left; a state that cannot be kept is no reason to fail.
  func write(_ session: SessionState) {
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
      contents: Data(session.text.utf8),
      attributes: [.posixPermissions: 0o600],
    )
    if made { rename(fresh, path) }
  }
}
