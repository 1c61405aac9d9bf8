import Foundation

/// Takes an old docket out of use before a new one takes its place.
///
/// A write-ahead log left beside the file would be played into the new docket; so the log is folded
/// in and switched off first, which SQLite does only where nobody else has the docket open.
final class Retirement {
  private let connection: RawConnection?

  /// Closes the docket to others; nothing to do where there is none.
  init(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      connection = nil
      return
    }
    let connection = try RawConnection(path)
    guard (try? connection.leaveLog()) == true else { throw DocketError.inUse(path) }
    self.connection = connection
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
