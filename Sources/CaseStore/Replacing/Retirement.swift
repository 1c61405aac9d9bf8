import Foundation

/// Takes an old docket out of use while a new one takes its place.
///
/// Others may have it open and go on reading it: their connections keep the old file. Nobody writes
/// or opens it meanwhile, and what was written while the new docket was being made is carried over.
/// The write-ahead log is folded in and taken away before the change, because a log left beside the
/// file would be played into the new docket.
package final class Retirement {
  private let path: String
  private let gate: DocketGate
  private let connection: RawConnection?

  /// How often it is tried to fold the log in, and how long is waited between.
  private static let tries = (count: 600, pause: useconds_t(50_000))

  /// Closes the docket to others; nothing to do where there is none.
  package init(_ path: String) throws {
    self.path = path
    gate = try DocketGate(closing: path)
    guard Docket.isThere(path) else {
      DocketFile.remove(path)
      connection = nil
      return
    }
    let connection = try RawConnection(path)
    try connection.run("BEGIN IMMEDIATE")
    self.connection = connection
  }

  /// Copies what was written to the old docket since the new one was begun.
  package func handOver(to new: RawConnection) throws {
    guard connection != nil else { return }
    try new.copyLate(from: path)
  }

  /// Folds the log in and takes it away; what follows at once is the renaming.
  ///
  /// A long read may be in the way of folding; programs that watch the docket see the wish and let
  /// go of it.
  package func removeLog() throws {
    guard connection != nil else { return }
    try Retirement.foldLog(of: path)
    for end in ["-wal", "-shm"] { unsafe unlink(path + end) }
  }

  /// Folds the log of a docket in, whose gate is closed.
  ///
  /// - Throws: `DocketError.inUse` where others go on reading; what SQLite says of the file.
  package static func foldLog(of path: String) throws {
    let wish = ReadOnlyDocket.wish(for: path)
    defer { unsafe unlink(wish) }
    let other = try RawConnection(path)
    var left = Retirement.tries.count
    while try !other.isLogFoldedIn() {
      left -= 1
      guard left > 0, !WaitingRoom.isGivenUp else { throw DocketError.inUse(path) }
      if left == Retirement.tries.count - 20 {
        WaitingRoom.say("\(path): others are reading it; waiting up to half a minute for them")
      }
      _ = FileManager.default.createFile(
        atPath: wish,
        contents: nil,
        attributes: [.posixPermissions: 0o600],
      )
      usleep(Retirement.tries.pause)
    }
  }
}

extension RawConnection {
  /// Folds the log in as far as those who read let it; tells whether all of it is.
  fileprivate func isLogFoldedIn() throws -> Bool {
    let fold = try RawStatement(self, "PRAGMA wal_checkpoint(PASSIVE)")
    return try fold.step() && fold.integer(1) == fold.integer(2)
  }

  /// Copies events and work on items that came after those copied before.
  fileprivate func copyLate(from path: String) throws {
    try run("COMMIT; ATTACH \(literal(path)) AS earlier; BEGIN;")
    for table in ["event", "queueAction"] {
      try run(
        """
        INSERT INTO main.\(table) SELECT * FROM earlier.\(table)
        WHERE id > (SELECT coalesce(max(id), 0) FROM main.\(table))
        """
      )
    }
    try run(
      "DELETE FROM main.queueItem; INSERT INTO main.queueItem SELECT * FROM earlier.queueItem"
    )
    try run("COMMIT; DETACH earlier; BEGIN;")
  }
}
