import Foundation
import GRDB
import Platform

/// Opens connections to a docket's file, whatever may be done with it.
enum DocketConnection {
  /// Opens a connection that reads.
  ///
  /// SQLite shares a docket through a file it keeps beside it. Where it cannot make one - a file or
  /// folder that may only be read, a full disk - the docket is read as it is, which is right as
  /// long as nobody can write to it.
  static func reading(_ path: String) throws -> DatabaseQueue {
    try DocketFile.requirePlain(path)
    if isSettled(path), unsafe access(path, W_OK) != 0 || !FreeSpace.canMakeFiles(beside: path) {
      return try settled(path)
    }
    do {
      let database = try DatabaseQueue(path: path, configuration: .docket(true, path))
      _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return database
    } catch let error as DatabaseError {
      let refused: [ResultCode] = [
        .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_PERM,
      ]
      guard refused.contains(error.resultCode), unsafe access(path, R_OK) == 0 else { throw error }
      guard isSettled(path) else { throw DocketError.waiting(path) }
      return try settled(path)
    }
  }

  /// Whether the file alone holds everything: there is no log, or an empty one.
  static func isSettled(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path + "-wal", &status) != 0 || status.st_size == 0
  }

  /// Opens the file as one that nobody changes.
  ///
  /// > Source: SQLite's URI filenames, the parameter `immutable`.
  private static func settled(_ path: String) throws -> DatabaseQueue {
    var plain = CharacterSet.urlPathAllowed
    plain.remove(charactersIn: ";:")
    let name = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    return try DatabaseQueue(
      path: "file:\(name)?immutable=1",
      configuration: .docket(true, path),
    )
  }
}

extension FreeSpace {
  /// Whether a file can be made in the folder of another.
  static func canMakeFiles(beside path: String) -> Bool {
    unsafe access(FileName.folder(of: path), W_OK) == 0
  }
}

extension Configuration {
  /// The settings of every connection to a docket.
  static func docket(_ isReadOnly: Bool, _ path: String) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // A wait of its own each time: SQLite tells how often it has asked.
    let wait = BusyWait(path)
    configuration.busyMode = .callback { wait.goesOn(tries: $0) }
    // A client's data never goes into a temporary file.
    let settings = "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY"
    configuration.prepareDatabase {
      try $0.execute(sql: settings)
      $0.add(function: .folded)
      $0.add(function: .spelt)
      $0.add(function: .hearingsClash)
    }
    return configuration
  }
}
