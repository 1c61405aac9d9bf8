import Foundation
import GRDB
import Platform

/// What is in a docket's place when a copy is brought back: a docket, one that is half made or
/// damaged past reading, or nothing.
///
/// Whatever it is, it is kept, with what SQLite left beside it: only a file without a byte is not.
final class ReplacedDocket {
  /// Where it is kept; nil where there was nothing to keep.
  let aside: String?
  /// How many events it has; 0 where they cannot be counted.
  let events: Int
  private let path: String
  private let gate: DocketGate

  /// What SQLite keeps beside a database, which belongs to that one alone.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Keeps others out of it.
  init(_ path: String, keptAs name: String) throws {
    self.path = path
    let isThere = FileName.kind(of: path) != .none
    // Nil where it is damaged; it is kept whole beside the new one then, its log with it.
    let counted = isThere ? (try? ReplacedDocket.countEvents(path)) : nil
    events = counted ?? 0
    gate = try DocketGate(closing: path)
    let hasBytes = unsafe !FileName.head(of: path, 1).isEmpty || access(path, R_OK) != 0
    aside = isThere && hasBytes ? name : nil
    // SQLite takes the log of a damaged one away when it is opened to write.
    if aside != nil, counted != nil { try fold() }
  }

  /// Counts the events, however the rest may be.
  private static func countEvents(_ path: String) throws -> Int {
    let database = try DocketConnection.reading(path)
    defer { try? database.close() }
    return try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  /// Folds the log in, so that the file alone holds everything.
  ///
  /// What somebody reads at length is waited for. Where it cannot be done, the log goes with it.
  private func fold() throws {
    do {
      try Retirement.foldLog(of: path)
    } catch DocketError.inUse, DocketError.keptWaiting {
      throw DocketError.inUse(path)
    } catch {
      return
    }
  }

  /// Puts another file in its place; where that fails, everything is as it was.
  ///
  /// The docket has both names for a moment, so that there is one at every moment: whoever came
  /// upon none would begin an empty one.
  func replace(with draft: String) throws {
    guard let aside else {
      DocketFile.remove(path)
      return try FileName.move(draft, to: path, replacing: true)
    }
    var moved: [String] = []
    // Some file systems know no second names.
    let isLinked = unsafe link(path, aside) == 0
    do {
      if !isLinked { try FileName.move(path, to: aside, replacing: false) }
      for end in ReplacedDocket.companions where FileName.kind(of: path + end) != .none {
        try FileName.move(path + end, to: aside + end, replacing: false)
        moved.append(end)
      }
      try FileName.move(draft, to: path, replacing: true)
    } catch {
      for end in moved { unsafe rename(aside + end, path + end) }
      if isLinked { unsafe unlink(aside) } else { unsafe rename(aside, path) }
      throw error
    }
  }
}
