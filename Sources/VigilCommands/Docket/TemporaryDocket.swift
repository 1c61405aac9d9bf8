import Foundation

/// The folder of a docket that lasts as long as a command: a trial of an import, or the demo.
///
/// A command that is killed cannot remove its folder, and a trial's holds the names of clients, so
/// the next one removes what ended processes left.
enum TemporaryDocket {
  private static let prefix = "vigil-docket-"

  /// Runs a body with the path of a docket to make, in a folder that is removed after.
  ///
  /// - Throws: What the body throws, and the reason a folder could not be made.
  static func lend<Value>(_ name: String, _ body: (String) throws -> Value) throws -> Value {
    removeAbandoned()
    let folder = root.appending(path: "\(prefix)\(getpid())-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700],
    )
    // What is left is removed with the other leftovers, at the next start.
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: name).path)
  }

  private static var root: URL { FileManager.default.temporaryDirectory }

  /// Removes the folders of this user whose process is no more.
  private static func removeAbandoned() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(number), kill(process, 0) == -1, errno == ESRCH else { continue }
      // Another user's folder refuses, and is that user's to remove.
      try? FileManager.default.removeItem(at: root.appending(path: name))
    }
  }
}
