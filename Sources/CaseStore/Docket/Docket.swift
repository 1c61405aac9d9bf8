public import CaseModel
import Foundation
import GRDB

/// A docket file: one SQLite database Vigil works on.
///
/// > Note: The file and what SQLite keeps beside it are readable by their owner alone.
public struct Docket: Sendable {
  /// Where the file is.
  public let path: String

  private init(path: String) {
    self.path = path
  }

  /// Makes an empty docket, and its folder where there is none.
  ///
  /// - Parameters:
  ///   - path: Where; nothing may be there.
  ///   - kind: What it is to hold.
  ///   - name: The clinic, or the public docket's name.
  ///   - asOf: The day everything is derived as of.
  /// - Returns: The docket.
  /// - Throws: `DocketError`.
  public static func create(
    at path: String,
    kind: DocketKind,
    name: String,
    asOf: Day,
  ) throws -> Docket {
    try createFile(path)
    let docket = Docket(path: path)
    try docket.writing { database in
      try DocketSchema.migrator.migrate(database)
      try database.write { db in
        for (key, value) in [
          ("kind", kind.rawValue), ("name", name), ("asOf", "\(asOf.number)"),
        ] {
          try db.setMeta(key, value)
        }
        try db.remakeViews()
      }
    }
    return docket
  }

  /// Opens a docket and brings an older one up to date.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The docket.
  /// - Throws: `DocketError`: not there, not a docket, or made by a later version.
  public static func open(at path: String) throws -> Docket {
    guard FileManager.default.fileExists(atPath: path) else { throw DocketError.notFound(path) }
    let docket = Docket(path: path)
    let migrator = DocketSchema.migrator
    let isCurrent = try docket.reading { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == DocketSchema.applicationID else {
        throw DocketError.notADocket(path)
      }
      if try migrator.hasBeenSuperseded(db) { throw DocketError.newer(path) }
      return try migrator.hasCompletedMigrations(db) && db.meta(Database.staleKey) == nil
    }
    if !isCurrent {
      try docket.writing { database in
        try migrator.migrate(database)
        try database.write { try $0.remakeViews() }
      }
      try docket.renewStaleSummaries()
    }
    return docket
  }

  /// Opens a connection that only reads.
  public func reader() throws -> DocketReader {
    let gate = DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try translated {
      let database = try DatabaseQueue(path: path, configuration: .docket(true))
      return DocketReader(database, path: path)
    }
  }

  /// Runs a body on a connection that only reads.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let gate = DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try translated {
      try DatabaseQueue(path: path, configuration: .docket(true)).read(body)
    }
  }

  /// Runs a body on a connection that writes, and closes it; no import changes the file meanwhile.
  func writing<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    let gate = DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try translated {
      let database = try writer()
      defer { try? database.close() }
      return try body(database)
    }
  }

  /// Opens a connection that writes; its owner keeps the gate while it does.
  func writer() throws -> DatabaseQueue {
    let database = try DatabaseQueue(path: path, configuration: .docket(false))
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    return database
  }

  /// Runs a body and puts what SQLite says in Vigil's words.
  func translated<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw DocketError(error, path: path)
    }
  }
}

extension DocketError {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADocket(path)
    case .SQLITE_CANTOPEN: self = .file(path, reason: "cannot be opened")
    case .SQLITE_BUSY: self = .busy(path)
    default: self = .database(error.message ?? "\(error.resultCode)")
    }
  }
}

extension Configuration {
  /// The settings of every connection to a docket.
  static func docket(_ isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8192") }
    return configuration
  }
}
