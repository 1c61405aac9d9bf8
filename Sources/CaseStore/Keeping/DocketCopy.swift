import CaseModel
import Foundation
import GRDB
import Platform

/// A copy of a docket as it was at one moment, found to be sound.
public struct DocketCopy: Sendable {
  /// Where it is.
  public let path: String
  /// How many events its log has.
  public let events: Int
  /// How many cases it has.
  public let cases: Int
}

extension ReadOnlyDocket {
  /// Copies the docket while others go on working on it, and checks the copy.
  ///
  /// - Parameter path: Where the copy goes; nothing is there, or an empty file.
  /// - Returns: What is in the copy.
  /// - Throws: `DocketError`; no copy is left then.
  public func copy(to path: String) throws -> DocketCopy {
    DocketFile.remove(path)
    do {
      try Docket.createFile(path)
      try copyPages(to: path)
      try DocketError.translated(path) { try DocketCopy.mark(path) }
      return try DocketCopy(checking: path)
    } catch {
      DocketFile.remove(path)
      throw error
    }
  }

  /// Copies what one moment holds, and compares the two logs: what is appended once and never
  /// changed is the same in both.
  private func copyPages(to path: String) throws {
    let gate = try DocketGate(passing: self.path)
    let database = try DocketError.translated(self.path) { try DocketConnection.reading(self.path) }
    withExtendedLifetime(gate) {}
    defer { try? database.close() }
    // The disk of the copy is the one that may be full.
    try DocketError.translated(path) {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
        try db.execute(sql: "ATTACH ? AS copy", arguments: [path])
        let different = try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM copy.event AS copied LEFT JOIN main.event AS own USING (id)
            WHERE (copied.at, copied.kind, copied.who, copied.source, copied.body)
              IS NOT (own.at, own.kind, own.who, own.source, own.body)
            """,
        )
        guard different == 0 else {
          throw DocketError.damaged(
            path,
            reason: "\(different ?? 0) events differ from the docket's",
          )
        }
      }
    }
  }
}

extension DocketCopy {
  /// The key of the mark that a docket is a backup, and since when.
  static let mark = "backup"

  /// Whether a file is a backup, and not a docket somebody works on.
  public static func isMarked(_ path: String) -> Bool {
    // What cannot be read is not known to be a backup, and so is never overwritten.
    guard FileName.isDatabase(path), let database = try? DocketConnection.reading(path) else {
      return false
    }
    defer { try? database.close() }
    // As above.
    return (try? database.read { try $0.meta(mark) }) != nil
  }

  fileprivate static func mark(_ path: String) throws {
    let database = try DatabaseQueue(path: path, configuration: .docket(false, path))
    defer { try? database.close() }
    try database.write { db in
      let now = try String.fetchOne(db, sql: "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')")
      try db.setMeta(mark, now ?? "")
      try db.sealTables()
    }
  }

  /// Checks every page of a docket's file, without opening it to write.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: What an error calls it; its path where none is given.
  /// - Throws: `DocketError`: not a docket, of a later version, or damaged.
  init(checking path: String, named name: String? = nil) throws {
    self.path = path
    let name = name ?? path
    (events, cases) = try DocketError.translated(name) {
      let database = try DocketConnection.reading(path)
      defer { try? database.close() }
      return try database.read { db in
        try db.requireDocket(name)
        if try DocketSchema.migrator.hasBeenSuperseded(db) { throw DocketError.newer(name) }
        let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)")
        guard found == ["ok"] else {
          throw DocketError.damaged(name, reason: Phrase(value: found.joined(separator: "; ")))
        }
        return (
          try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0,
          try Int.fetchOne(db, sql: #"SELECT count(*) FROM "case""#) ?? 0,
        )
      }
    }
  }
}
