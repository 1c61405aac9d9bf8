import CaseColumns
import Foundation
import GRDB
import Synchronization

/// The column file of a docket, as its readers share it: opened when it is first asked for, and
/// taken only while it is of the docket's present lists.
public final class ColumnShelf: Sendable {
  private struct State {
    var set: ColumnSet?
    /// The stamp for which there is no sound file, and what was there when it was looked for.
    var missing: String?
    var lookedAt: [Int]?
    var isMaking = false
  }

  /// Where the docket is.
  let docket: String
  private let state = Mutex(State())

  init(docket path: String) {
    docket = path
  }

  /// The columns of the lists that have a stamp; nil if they are not at hand.
  func columns(stamped stamp: String) -> ColumnSet? {
    state.withLock { state in
      if let set = state.set, set.file.directory.stamp == stamp, set.file.isIntact { return set }
      let changed = ColumnShelf.changedAt(ColumnFile.path(of: docket))
      let isNew = changed.map { time(nil) - $0[1] < 3 } ?? false
      if state.missing == stamp, state.lookedAt == changed { return nil }
      state.set = nil
      // Whoever put it in place may not have let go of it yet.
      state.missing = isNew ? nil : stamp
      state.lookedAt = changed
      guard let file = ColumnFile(ColumnFile.path(of: docket)), file.directory.stamp == stamp
      else { return nil }
      let set = ColumnSet(file)
      state.set = set
      return set
    }
  }

  private static func changedAt(_ path: String) -> [Int]? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return [Int(status.st_ino), status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
  }

  /// Puts away a file that was found damaged.
  func discard(_ set: ColumnSet) {
    state.withLock { if $0.set === set { $0.set = nil } }
    unsafe unlink(ColumnFile.path(of: docket))
  }

  /// Begins to make something once; tells whether nobody else is at it.
  func beginMaking() -> Bool {
    state.withLock { state in
      defer { state.isMaking = true }
      return !state.isMaking
    }
  }

  /// Ends the making.
  func endMaking() {
    state.withLock { $0.isMaking = false }
  }
}

extension Database {
  /// The key of the mark that says since which change the lists stand as they are.
  static let stampKey = "listStamp"

  /// A mark no docket had before.
  static var freshStamp: String { String(UInt64.random(in: 0...UInt64.max), radix: 36) }

  /// The mark of the lists; nil if they changed since columns were last made.
  func listStamp() throws -> String? {
    try String.fetchOne(
      cachedStatement(sql: "SELECT value FROM meta WHERE key = '\(Database.stampKey)'")
    )
  }

  /// Takes the mark away: what lists show of some case is about to change.
  func clearListStamp() throws {
    try cachedStatement(sql: "DELETE FROM meta WHERE key = '\(Database.stampKey)'").execute()
  }
}
