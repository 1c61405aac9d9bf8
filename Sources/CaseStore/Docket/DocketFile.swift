import CaseModel
import Foundation
import GRDB
import Platform

extension Docket {
  /// Makes an empty file readable by its owner alone.
  package static func createFile(_ path: String) throws {
    try createFolder(of: path)
    let file = unsafe Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { throw DocketError.exists(path) }
      throw DocketError.system(path)
    }
    Foundation.close(file)
  }

  /// Makes the folder of a file, open to its owner alone, where there is none.
  package static func createFolder(of path: String) throws {
    let folder = FileName.folder(of: path)
    guard FileName.kind(of: folder) != .folder else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700],
      )
    } catch {
      throw DocketError.file(folder, reason: "the folder cannot be made")
    }
  }

  /// Whether a docket is at a path; one that was begun and never finished does not.
  public static func isThere(_ path: String) -> Bool {
    FileName.kind(of: path) != .none && !DocketFile.isUnfinished(path)
  }
}

/// The file of a docket, before anybody works with it.
enum DocketFile {
  /// Refuses what can be no docket.
  static func requirePlain(_ path: String) throws {
    if [":memory:", ""].contains(URL(filePath: path).lastPathComponent) {
      throw DocketError.file(path, reason: "a docket is a file; name one")
    }
    switch FileName.kind(of: path) {
    case .folder: throw DocketError.file(path, reason: "is a folder; name the docket's file in it")
    case .other: throw DocketError.file(path, reason: "is a pipe or a device, not a docket")
    case .plain, .none: break
    }
  }

  /// Whether a file was begun as a docket and holds nothing yet: whoever made it was stopped.
  static func isUnfinished(_ path: String) -> Bool {
    guard FileName.kind(of: path) == .plain else { return false }
    if FileName.head(of: path, 1).isEmpty { return unsafe access(path, R_OK) == 0 }
    guard FileName.isDatabase(path) else { return false }
    do {
      // Not through the gate, which may be closed by whoever asks.
      let database = try DocketConnection.reading(path)
      defer { try? database.close() }
      try database.read { try $0.requireDocket(path) }
      return false
    } catch DocketError.unfinished {
      return true
    } catch {
      return false
    }
  }

  /// Takes away a file and what SQLite keeps beside it.
  static func remove(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + end) }
  }

  /// Refuses to write to a file that has another name: SQLite would keep a log for each.
  static func requireOneName(_ path: String) throws {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_nlink > 1 else { return }
    throw DocketError.file(
      path,
      reason: """
        has a second name (a hard link), under which others would not see what is entered; remove \
        that name, or make it a symbolic link
        """,
    )
  }
}

extension Database {
  /// Refuses what is not a docket of this or an earlier version, and one that holds nothing yet.
  func requireDocket(_ path: String) throws {
    guard try Int.fetchOne(self, sql: "PRAGMA application_id") == DocketSchema.applicationID else {
      let tables = try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema")
      throw tables == 0 ? DocketError.unfinished(path) : DocketError.notADocket(path)
    }
    guard try meta("kind") == nil else { return }
    guard try Int.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM event)") != 1 else {
      throw DocketError.damaged(path, reason: "whose docket it is has been lost")
    }
    throw DocketError.unfinished(path)
  }
}
