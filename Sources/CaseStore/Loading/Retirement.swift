import Foundation

/// Takes an old docket out of use before a new one takes its place.
///
/// A write-ahead log left beside the file would be played into the new docket; so the log is folded
/// in and switched off first, which SQLite does only where nobody else has the docket open.
/// Programs that watch the docket see the wish and let go of it for a moment.
final class Retirement {
  private let connection: RawConnection?
  private let wish: String

  /// How long the others are waited for.
  private static let patience = Duration.milliseconds(1500)

  /// Closes the docket to others; nothing to do where there is none.
  init(_ path: String) throws {
    wish = ReadOnlyDocket.wish(for: path)
    guard FileManager.default.fileExists(atPath: path) else {
      connection = nil
      return
    }
    let connection = try RawConnection(path)
    self.connection = connection
    _ = FileManager.default.createFile(
      atPath: wish,
      contents: nil,
      attributes: [.posixPermissions: 0o600],
    )
    let end = ContinuousClock.now + Retirement.patience
    while (try? connection.leaveLog()) != true {
      // The wish is taken back at once: what is left of an object that failed has no deinit.
      guard ContinuousClock.now < end else {
        unlink(wish)
        throw DocketError.inUse(path)
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  deinit {
    unlink(wish)
  }
}

extension RawConnection {
  /// Folds the write-ahead log in and switches it off; tells whether that was possible.
  fileprivate func leaveLog() throws -> Bool {
    try run("PRAGMA locking_mode = EXCLUSIVE")
    let mode = try RawStatement(self, "PRAGMA journal_mode = DELETE")
    return try mode.step() && mode.text(0) == "delete"
  }
}
